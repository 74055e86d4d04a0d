import { isCommonWord } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { othersLabel } from '../../lexicon/nobody.js'
import { onlyWhere } from '../../lexicon/pattern.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { timeBox } from '../../lexicon/time-box.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'
import { likenessOf } from './people-list.js'

/** A name that a note gives beside its words. */
export interface Credit {
  name: string
  start: number
  end: number
}

/** In characters: a longer label says something. */
const longestLabel = 60
const byline = onlyWhere(
  /(?:by|from|speakers?|presenters?):?\s*[:–—-]/iu,
  () => /^[^\p{L}]{0,6}((?:\p{L}+ ){0,2}(?:by|from)|speakers?|presenters?):?\s*[:–—-]\s*(\S.{1,80})$/iu,
)
const front =
  /^[\s\d.:–—+()-]{0,16}(\p{Lu}[\p{L}\p{M}.'’,&+/ -]{1,58}?)(?: ?\([^()]{1,40}\))?\s*(?::|\s-{1,3}|\s[–—])\s+\S/u
const brackets = new RegExp(String.raw`\s[([](?:${timeBox}, ?)?([^()[\]]{3,80}?)(?:, ?${timeBox})?[)\]]\s*$`, 'u')
const behind = /(?:,|[–—-]) (\p{Lu}[^,:;()–—]{3,40})$/u
const duration = new RegExp(String.raw` \(${timeBox}\)$`, 'u')

/**
 * Who speaks to a note, as it says beside its words: `Ann + Bo: …`, `Ann -- no`, `Added by: Ann`, `… (Ann Lee, Bo Ray)`,
 * `10:00 Ann Lee - Roofs`, `Roofs, Ann Lee`. Each name has a given name that is known; behind a note it is in full and
 * nothing else stands there.
 */
export function creditsIn({ text: { plain }, quoted, form }: Item): Credit[] {
  if (quoted || !/[:(,–—-]/u.test(plain) || othersLabel.test(plain.split(':')[0]?.trim() ?? '')) return []
  const said = byline.exec(plain)
  if (said?.[2]) return namesIn(said[2], plain.length - said[2].length, false)
  const lead = front.exec(plain.slice(0, longestLabel + 20))
  // "Ann Lee - absent"; "Ann - no" is a vote.
  const rest = lead ? plain.slice(lead[0].length - 1).trim() : ''
  if (/\p{L}{4}/u.test(rest) && presenceOf(rest) === 'absent') return []
  const leaders = lead?.[1] ? namesIn(lead[1], plain.indexOf(lead[1]), false) : []
  if (leaders.length > 0 || form === 'line') return leaders
  const last = brackets.exec(plain) ?? behind.exec(plain.trimEnd().replace(duration, ''))
  return last?.[1] ? namesIn(last[1], plain.lastIndexOf(last[1]), true) : []
}

/** The names of a row of nothing but names. */
function namesIn(row: string, from: number, full: boolean): Credit[] {
  const credits: Credit[] = []
  for (const match of matchesIn(row, /[^,;&+/]+/gu)) {
    for (const part of matchesIn(match[0], /(?:^|(?<=\sand\s)).+?(?=\sand\s|$)/gu)) {
      const name = part[0].trim()
      const start = from + match.index + part.index + part[0].indexOf(name)
      if (!isPerson(name, full)) return []
      credits.push({ name, start, end: start + name.length })
    }
  }
  return credits
}

const isPerson = (name: string, full: boolean): boolean => {
  const words = name.split(' ')
  const [first = ''] = words
  return (
    isGivenName(first) &&
    words.length <= 3 &&
    !words.some((word) => isCommonWord(word)) &&
    (!full || words.length > 1) &&
    likenessOf(name) === 2
  )
}
