import { timeBox } from '../../lexicon/time-box.js'
import { topicLabel } from '../../lexicon/topic-label.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text, trimRange } from '../../outline/text.js'
import type { Context } from '../context.js'
import { behindProposer } from './proposer.js'

/** A heading's title: without who proposed it and what a bot or an agenda put around it. */
export function titleOfHeading(heading: Text, context: Context): Text {
  const words = withoutLinkBehind(heading)
  return sliceText(words, ...titleRange(words.plain, context))
}

/** "**Roof** - [#12](…)": where the subject can be looked up is not its name. */
function withoutLinkBehind(heading: Text): Text {
  const link = heading.runs.findLast(({ url }) => url)
  const bold = heading.runs.find(({ kind, start }) => kind === 'strong' && start === 0)
  if (!link || !bold || bold.end > link.start) return heading
  const beside = heading.plain.slice(bold.end, link.start) + heading.plain.slice(link.end)
  return /[\p{L}\p{N}]/u.test(beside) ? heading : sliceText(heading, 0, bold.end)
}

/**
 * An item's title: its bold lead-in or its first words, without who proposed it and without the remarks and the address
 * that stand behind it on the same line.
 *
 * @example
 * // * [Ann] Roof: https://example.org/roof   is "Roof"
 * // 3. **Grading.** The senate …             is "Grading"
 *
 * @param lead where the words that name the subject end, if they are known
 */
export function titleOfItem(item: Item, context: Context, lead = boldLead(item)): Text {
  if (lead !== null && isProposer(item.text.plain.slice(0, lead), context)) return behindLead(item, lead, context)
  const text = lead === null ? item.text : sliceText(item.text, 0, lead)
  const [start, end] = titleRange(text.plain, context)
  return sliceText(text, start, lead === null ? start + endOfSubject(text.plain.slice(start, end)) : end)
}

/**
 * "**Ann:** Roof repair", "**All:** Goals for May": who brings the subject up stands in bold in front of it. Where people are
 * listed, "**Summer fair** will be in May" makes nobody of the fair.
 */
const isProposer = (words: string, { entries, people }: Context): boolean =>
  /^(?:all|every(?:one|body))$/iu.test(words.trim()) ||
  (people.knows(words.trim()) && (entries.length === 0 || people.find(words.trim())?.attendee?.basis === 'listed'))

function behindLead({ text }: Item, lead: number, context: Context): Text {
  const from = lead + (/^[\s:,.–—-]*/u.exec(text.plain.slice(lead))?.[0].length ?? 0)
  if (from === text.plain.length) return sliceText(text, 0, lead)
  const [start, end] = titleRange(text.plain.slice(from), context)
  return sliceText(text, from + start, from + start + endOfSubject(text.plain.slice(from + start, from + end)))
}

/** Where the notes begin that follow an item's title on its own line; null where nothing does, or an address alone. */
export function notesBehind(title: Text, item: Item): number | null {
  const end = item.text.plain.indexOf(title.plain) + title.plain.length
  const rest = item.text.plain.slice(end)
  const from = end + (/^[\s.,:–—-]*/u.exec(rest)?.[0].length ?? 0)
  return /\p{L}/u.test(rest.replace(/https?:\/\/\S+/gu, '')) ? from : null
}

function titleRange(plain: string, context: Context): [number, number] {
  const bare = plain.replace(/\s*\([^()]*,\s*\d{1,2}:\d{2}(?::\d{2})?\)$/u, '')
  const front = labelAndTime.exec(bare)
  const from = front?.[0].length ?? 0
  const start = from + behindProposer(bare.slice(from), context.people)
  const end = bare.replace(/(?<!\s)\s*:$/u, '').length
  return start < end ? trimRange(plain, start, end) : trimRange(plain, 0, plain.length)
}

/** "Topic: Roof", "Agenda item 2: Roof", "[10:05] Roof" */
const labelAndTime = new RegExp(
  String.raw`^\s*(?:(?:${topicLabel}|subject|#topic|(?:agenda|(?:agenda )?item|topic) (?:no\.? ?|#)?\d{1,2})(?:\s*:|\s[–—-]{1,2}(?=\s))\s*(?=\S))?(?:(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s&,–-]*){1,4})?`,
  'iu',
)

/** "(10 min, Ann Lee)", "(5 minutes - Bo)", "(X min)": how long an entry of the agenda takes, and who leads it. */
const timeBehind = new RegExp(String.raw`\s*\(${timeBox}(?:[,;:]? [^()]*)?\)\s*$`, 'u')

/** Whether an entry says behind its name how long it takes. */
export const hasTimeBehind = ({ text }: Item): boolean => timeBehind.test(text.plain)

/** Longer items are a subject and what is said of it. */
const longSubject = 60
const longRemark = 60
/** Where what is written about can be looked up, in brackets or not. */
const address =
  /(?<!\()\s*(?:[:–-]\s*)?(?<!\()<?https?:\/\/\S+>?$|\s*[:–-]\s*<?https?:\/\/\S+>?(?=\s)|\s\(<?https?:\/\/[^\s()]+>?\)/u
/** Behind these an address is what the subject is about. */
const leadsToAddress = /(?:^|\s)(?:of|at|with|in|on|to|from|for|see|is|are|into|about|via|this|review|merge|land)$/iu

/** Where a subject ends, and remarks or an address begin: behind its first sentence or the words before a colon. */
function endOfSubject(plain: string): number {
  const at = plain.search(address)
  const end = at > 3 && !leadsToAddress.test(plain.slice(0, at)) ? at : plain.length
  if (end <= longSubject) return end
  const stop = /(?<=[\p{L}\p{N})\]]{2})(?<!\b(?:vs|cf|Dr|Mr|Mrs|Ms|St|No|Nr))(?:\.|(?<=[?!]))(?=\s+\p{Lu})/u.exec(
    plain.slice(0, end),
  )
  const ends = stop && stop.index > 5 ? stop.index : end
  const clause = end > longWithClause ? clauseBehind.exec(plain.slice(0, ends)) : null
  if (clause && clause.index > 15 && !isInBrackets(plain, clause.index)) return clause.index
  const words = /^[^:]{5,60}?(?=:\s)/u.exec(plain.slice(0, end))?.[0] ?? ''
  const named =
    words.length < ends &&
    words.split(/\s+/u).length >= 3 &&
    /\p{Ll}{2}/u.test(words) &&
    (words.match(/["“”]/gu) ?? []).length % 2 === 0
  return named && end - words.length > longRemark ? words.length : ends
}

const isInBrackets = (plain: string, at: number): boolean => plain.lastIndexOf('(', at) > plain.lastIndexOf(')', at)

/** In characters. */
const longWithClause = 80
/** What goes on about a subject behind its name: "; …", ", focusing on …", ", e.g. …". */
const clauseBehind =
  /\s?(?:;(?=\s)|(?:,|\s[–—-])\s(?=e\.g\.|i\.e\.|(?:for example|namely|such as|including|particularly|especially|above all|which|where|whether|\p{Ll}+ing)\b))/iu

/** Titles that differ in marks and remarks alone have one key. */
export const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Where the bold lead-in of an item ends, behind which its notes begin: `3. **Grading.** The senate …`. */
export function boldLead(item: Item): number | null {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > 100) return null
  const words = item.text.plain.slice(0, bold.end)
  const closed =
    /[.:?]\s*$/u.test(words) ||
    bold.end >= item.text.plain.trimEnd().length ||
    /^\s*[:.,–—-]/u.test(item.text.plain.slice(bold.end))
  return closed ? words.replace(/(?<![.:\s])[.:\s]+$/u, '').length : null
}
