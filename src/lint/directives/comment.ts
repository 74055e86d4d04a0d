import type { Root } from 'mdast'
import { type NodeRange, rangeOf } from '../../mdast/nodes.js'

import { type HtmlPlace, htmlPlaces } from './html-place.js'
import { scopeOf } from './scope.js'

/** A comment that speaks to lint, rightly or not: `<!-- minutes ignore topic-empty -- is in the annex -->`. */
export interface MinutesComment extends NodeRange {
  /** What stands in front of the verb as it is written: "minutes", or by mistake "minutes-" or "minutes:". */
  lead: string
  /** The first word: "disable", "enable" or "ignore", or by mistake anything else. */
  verb: string
  /** The words behind it, without the reason: names of rules, or none for all rules. */
  words: string[]
  /** What "ignore" is about; null where nothing follows the comment. */
  scope: NodeRange | null
}

/** A cheap test of a whole text. */
const mayHoldComment = /<!--\s{0,9}(?:parse-)?minutes/iu
const content = /^(?<lead>(?:parse-)?minutes(?:[-_]?lint)?(?:\s{1,9}|[-_:]\s?))(?<verb>[a-z][\w-]{0,40})(?![\w-])/iu

/** The comments of a document that begin as those to lint do, in order; most of them are, and some are just comments. */
export function minutesComments(tree: Root, source: string): MinutesComment[] {
  if (!mayHoldComment.test(source)) return []
  return htmlPlaces(tree).flatMap((place) => {
    const range = rangeOf(place.node, source)
    return range ? commentsIn(place, range, source) : []
  })
}

/** A node of HTML may hold several comments, and other HTML. */
function commentsIn(place: HtmlPlace, { start, end }: NodeRange, source: string): MinutesComment[] {
  const found: MinutesComment[] = []
  for (let from = source.indexOf('<!--', start); from >= 0 && from < end; ) {
    const close = source.indexOf('-->', from + 4)
    if (close < 0 || close + 3 > end) break
    const comment = readComment(source.slice(from + 4, close))
    const range = { start: from, end: close + 3 }
    if (comment) found.push({ ...comment, ...range, scope: scopeOf(place, range, source) })
    from = source.indexOf('<!--', close + 3)
  }
  return found
}

function readComment(text: string): Pick<MinutesComment, 'lead' | 'verb' | 'words'> | null {
  // Line ends in a quote are followed by its marks.
  const line = text.replace(/[\r\n][\s>]*/gu, ' ').trim()
  const { lead, verb } = content.exec(line)?.groups ?? {}
  if (lead === undefined || verb === undefined) return null
  const words = line
    .slice(lead.length + verb.length)
    .split(/[\s,:="'`]+/u)
    .filter((word) => word !== '')
  const reason = words.findIndex((word) => /^(?:-$|-{2,}|[–—])/u.test(word))
  return { lead: lead.trim(), verb, words: reason < 0 ? words : words.slice(0, reason) }
}
