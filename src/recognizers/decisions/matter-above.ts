import { namesMovers, saysHowSettled, tellsOfMotion, tellsVote } from '../../lexicon/movers.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'

/** More notes than a motion has, or longer ones, are talk. */
const mostNotes = 6
/** In characters. */
const longest = 300

/**
 * The notes from what was put to the vote up to one that says only how it went: over who moved it and how they voted,
 * or all in front and what they are nested in. Empty where nothing near was put to a vote.
 *
 * @example
 * // - Text: Mend the fence
 * // - Vote: 3 in favour
 * // - Resolution: passed
 */
export function matterAbove(item: Item): Item[] {
  const siblings = siblingsOf(item)
  const end = placeAmong(item)
  for (let at = end - 1; at >= 0 && at >= end - mostNotes; at--) {
    const note = siblings[at] as Item
    if (note.form === 'code' || note.text.plain.length > longest) return []
    if (!isBeside(note.text.plain)) return isMatter(note) ? siblings.slice(at, end) : []
  }
  return end <= mostNotes && item.parent && isMatter(item.parent) ? [item.parent, ...siblings.slice(0, end)] : []
}

/** Who moved it, and how they voted. */
const isBeside = (plain: string): boolean =>
  namesMovers(plain) || tellsOfMotion(plain) || (tellsVote(plain) && !/^\W*votes? (?:on|to|for)\b/iu.test(plain))

/** "Text: …", "Vote on a new fence", "That the fence be mended": talk in front of a verdict puts nothing. */
const isMatter = ({ text: { plain } }: Item): boolean =>
  plain.length <= longest && !/:\s*$/u.test(plain) && !saysHowSettled(plain.replace(label, '')) && putting.test(plain)

const label = /^[^:]{1,30}:\s*/u
const putting =
  /^\W*(?:(?:text|wording|motion|resolution|propos(?:al|ed|ition)|nomination|question|matter)\b[^:]{0,20}:|votes? (?:on|to|for)\b|motion (?:to|that|for)\b|be it resolved\b|that (?:the|this|our|we)\b)/iu
