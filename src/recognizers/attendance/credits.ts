import { isCommonWord } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { honorific } from '../../lexicon/honorifics.js'
import { othersLabel } from '../../lexicon/nobody.js'
import { onlyWhere } from '../../lexicon/pattern.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { timeBox } from '../../lexicon/time-box.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
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
const duration = new RegExp(String.raw`(?<!\s)\s{1,3}\(${timeBox}\)$`, 'u')
/** "10 min  Ann Lee" */
const behindTime = new RegExp(String.raw`^${timeBox}\s{1,4}(?:[–—-]\s)?(\p{Lu}[^,:;()–—]{3,50})$`, 'u')

/**
 * Who speaks to a note, as it says beside its words: `Ann + Bo: …`, `Ann -- no`, `Added by: Ann`, `… (Ann Lee, Bo Ray)`,
 * `10:00 Ann Lee - Roofs`, `Roofs, Ann Lee`. Each name has a given name that is known; behind a note it is in full and
 * nothing else stands there.
 */
export function creditsIn({ text, quoted, form }: Item): Credit[] {
  const { plain } = text
  if (quoted || !/[:(,–—-]|^\d/u.test(plain) || othersLabel.test(plain.split(':')[0]?.trim() ?? '')) return []
  const said = byline.exec(plain)
  if (said?.[2]) return namesIn(said[2], plain.length - said[2].length, false)
  const inTime = /^\d/u.test(plain) ? behindTime.exec(plain.trim())?.[1] : undefined
  if (inTime) {
    const name = inTime.replace(honorific, '')
    return namesIn(name, plain.trimEnd().length - name.length, true)
  }
  const lead = front.exec(plain.slice(0, longestLabel + 20))
  // "Ann Lee - absent"; "Ann - no" is a vote.
  const rest = lead ? plain.slice(lead[0].length - 1).trim() : ''
  if (/\p{L}{4}/u.test(rest) && presenceOf(rest) === 'absent') return []
  const leaders = lead?.[1] ? namesIn(lead[1], plain.indexOf(lead[1]), false) : []
  if (leaders.length > 0 || form === 'line') return leaders
  const emphasised = namesInEmphasis(text)
  if (emphasised.length > 0) return emphasised
  const untimed = plain.trimEnd().replace(duration, '')
  const last = brackets.exec(untimed) ?? behind.exec(untimed)
  return last?.[1] ? namesIn(last[1], plain.lastIndexOf(last[1]), true) : []
}

/** "Roof plan, _Ann Lee, Weizhong Moor, Cy Mo_": behind a subject, set off from it, a row of full names, most of them sure. */
export function namesInEmphasis({ plain, runs }: Text): Credit[] {
  const last = runs.find(({ kind, start, end }) => kind === 'emphasis' && start > 2 && end >= plain.trimEnd().length)
  if (!last || !/[,:–—-]\s$/u.test(plain.slice(0, last.start))) return []
  const credits: Credit[] = []
  for (const match of matchesIn(plain.slice(last.start, last.end), /[^,;&]+/gu)) {
    const name = match[0].trim()
    if (!inFull.test(name) || likenessOf(name) === 0 || !couldBePerson(name)) return []
    const start = last.start + match.index + match[0].indexOf(name)
    credits.push({ name, start, end: start + name.length })
  }
  return credits.filter(({ name }) => likenessOf(name) === 2).length >= credits.length / 2 ? credits : []
}

const inFull = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,2}$/u

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
