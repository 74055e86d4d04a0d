import { mayNameTime } from '../../calendar/time-expressions.js'
import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { inlineActionLabel } from '../../lexicon/labels.js'
import { isOrder } from '../../lexicon/orders.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, type Text } from '../../outline/text.js'
import { hardBreak } from '../../outline/text-from-mdast.js'
import type { Context } from '../context.js'
import { isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/** A label of an action item, and the text that it marks. */
export interface Label {
  start: number
  end: number
  /** Where the text that it marks begins and ends. */
  rest: number
  until: number
  /** Who is named in it, as the text has it: one or several. */
  owner: Text | null
  /** What else stands in its bracket: "Action (by 5 May)". */
  bracket?: { start: number; end: number } | null
  /** Where the action item begins and ends if the label stands behind its task, and not in front. */
  around: { from: number; to: number; status: 'done' | 'cancelled' | null } | null
}

/** Labels behind a text's first words; each reaches to the next, and marks what follows it or the sentence in front. */
export function inlineLabels(item: Item, context: Context): Label[] {
  const plain = item.text.plain
  if (!hasCue(item.text, cue.actionLabel) && !plain.includes('👉')) return []
  const labels: Label[] = []
  for (const match of matchesIn(plain, inlineActionLabel)) {
    const label = labelOf(match, item, context)
    if (!label) continue
    const last = labels.at(-1)
    if (last && !last.around) last.until = Math.min(last.until, label.around ? label.around.from : label.start)
    labels.push(label)
  }
  return labels
}

function labelOf(match: RegExpExecArray, item: Item, context: Context): Label | null {
  const plain = item.text.plain
  const start = match.index
  const end = start + match[0].length
  const named = (match[2] ?? match[4] ?? match[5])?.trim()
  if (named !== undefined && !isNamed(named, context)) return match[1] ? insideBracket(match, named, context) : null
  // "(AI Bo)", but not "(AI Act)"
  if (match[1] && named && acronym.test(match[1]) && !/[:@–—-]/u.test(match[0]) && !context.people.knows(named))
    return null
  const line = endOfLine(plain, end)
  // "ACTION: Ann; Bo"
  const until = isRow(plain.slice(end, line), context) ? line : endOfSentence(plain, end)
  const behind = plain.slice(end, until).replace(/^[\s:]+|(?<![\s.,;)\]])[\s.,;)\]]+$/gu, '')
  // "Action: Ann by 14 March" behind its task
  const who = named === undefined ? (withDay.exec(behind)?.[1] ?? '') : ''
  const isDated = who !== '' && isNamed(who, context) && mayNameTime(behind.slice(who.length))
  const only = behind === '' || isDated || isNamed(behind, context)
  const owner = named ?? (isDated ? who : only && behind !== '' ? behind : undefined)
  const ownerStart = owner === undefined ? 0 : plain.indexOf(owner, start)
  const label: Label = {
    start,
    end,
    rest: end + (match[6] === undefined ? 0 : (forWhom.exec(plain.slice(end))?.[0].length ?? 0)),
    until,
    owner: owner === undefined ? null : sliceText(item.text, ownerStart, ownerStart + owner.length),
    around: null,
  }
  const status = endedBy(match[3] ?? '')
  const bracket = match[1] !== undefined
  const goesOn = bracket && named !== undefined && /^\s*[,\p{Ll}]/u.test(plain.slice(end))
  if ((only && (owner !== undefined || bracket)) || goesOn) {
    if (!mayStandBehind(match, owner, item)) return null
    const from = startOfSentence(plain, start)
    if (from === null) return null
    label.around = { from, to: until, status }
    return label
  }
  return status === null && behind !== '' && mayStandInFront(match, behind, item, context) ? label : null
}

/** "The rudder is loose (Action: Ann to order bolts)": all of it stands in the bracket. */
function insideBracket(match: RegExpExecArray, task: string, context: Context): Label | null {
  const [whole, word = ''] = match
  const hasDivider = /^[[(][^:–—-]{1,30}(?::|\s[–—-]\s)/u.test(whole)
  const isSure = hasDivider && !acronym.test(word)
  if (!isSure && !forSomebody.test(task) && !isSomebodys(task, context) && !(hasDivider && isOrder(task))) return null
  const rest = match.index + whole.indexOf(task, word.length)
  return { start: match.index, end: rest, rest, until: rest + task.length, owner: null, around: null }
}

const forWhom = /^\s+(?:to|for|on) (?=[@\p{Lu}])/u

/** The status that "DONE: Ann" tells. */
function endedBy(word: string): 'done' | 'cancelled' | null {
  const status = statusOf(word)
  return status === 'open' ? null : status
}

/** "[action]" anywhere, "(action)" at the end of a sentence; "(AI)" is an acronym unless somebody is named in it. */
function mayStandBehind(match: RegExpExecArray, owner: string | undefined, { text }: Item): boolean {
  if (owner !== undefined)
    return (
      match[6] === undefined ||
      (/[a-z]{2}|[A-Z]{3}/u.test(match[6]) && dividerBefore.test(text.plain.slice(0, match.index)))
    )
  if (match[0].startsWith('[')) return true
  return !acronym.test(match[1] ?? '')
}

const withDay = /^([^:]{1,50}?)[,\s]+(?:by|before|until|due)\s.{2,40}$/u

const acronym = /^A[IPR]s?$/u

const dividerBefore = /[.!?;:,–—→⇒>(-]["”)\]]?\s*$/u

/** Behind an end of a sentence, a dash or an arrow, in bold, or in capitals a label can be. */
function mayStandInFront(match: RegExpExecArray, behind: string, { text }: Item, context: Context): boolean {
  const [whole] = match
  const word = match[1] ?? match[3] ?? match[6] ?? ''
  if (whole.startsWith('👉')) return true
  if (match[1] !== undefined) {
    if (!whole.startsWith('[')) return false
    return /^[A-Z]/u.test(word) || /^[@\p{Lu}]/u.test(behind)
  }
  const before = text.plain.slice(0, match.index)
  const begins =
    endBefore.test(before) || text.runs.some(({ kind, start }) => kind === 'strong' && start === match.index)
  // "the main action: to sell", "follow-up - none"
  if (match[6] !== undefined)
    return (
      ((begins || /\s[–—-]\s*$/u.test(before)) && isSomebodys(behind, context)) ||
      (/^[A-Z]{2}/u.test(word) &&
        ((begins && /\bto \p{Ll}/u.test(behind)) || (/\s[–—-]\s*$/u.test(before) && forSomebody.test(behind))))
    )
  if (begins) return true
  if (/^(?:ACTION|TO[- ]?DO)/u.test(word) || (/:\s*$/u.test(before) && /:\s*$/u.test(whole))) return true
  return /[–—→⇒-]\s*$/u.test(before) && (isOrder(behind) || context.people.knows(firstName.exec(behind)?.[1] ?? ''))
}

/** "… too dear. AI Ann: ask the baker", "Action for Ann to ask", but not "AI strategy: …": whoever is known has a task. */
function isSomebodys(behind: string, { people }: Context): boolean {
  const name = beforeTask.exec(behind)?.[1]
  return name !== undefined && people.knows(name)
}
const firstName = /^@?(\p{Lu}[\p{L}\d'’_-]*)/u
const beforeTask = /^(?:(?:on|for|to) )?@?(\p{Lu}[\p{L}\d'’_-]*(?: \p{Lu}[\p{L}\d'’_-]*)?)(?:\s?: ?\p{L}| to \p{Ll})/u

/** "AI to Ann to ask them", "AI: Ann Lee and Bo to ask them", "AI: @ann to ask them" */
const forSomebody = /^(?:(?:on|for|to) )?(?:@[\w-]+ |(?:@?\p{Lu}[\p{L}\d_'’-]*(?:,? and |, |\/| & | )){1,5})to \p{Ll}/u
const endBefore = /(?:[.!?;…。)\]"”]|(?:^|\s)[*•·→⇒>|]|[=-]>|\u2028)\s*$/u

/** Somebody who could have a task, and nothing else: names, a handle, initials, a group. */
export const isNamed = (words: string, context: Context): boolean =>
  words.split(/\s*(?:[,;/&+]|\b(?:and|or)\b)\s*/u).every((part) => {
    const name = part.replace(/^(?:the|on|for)\s/iu, '')
    if (/^\p{Lu}{2,4}$/u.test(name) || /^@[\w-]+$/u.test(name)) return true
    const count = name.split(' ').length
    const isName = count === 1 ? context.people.knows(name) || /^\p{Lu}/u.test(name) : /^[^:–—]+$/u.test(name)
    return (
      count <= 3 && isName && !/ \p{Ll}+ | - /u.test(` ${name} `.slice(count === 1 ? 1 : 0)) && isOwner(name, context)
    )
  })

function endOfLine(plain: string, from: number): number {
  const line = plain.indexOf(hardBreak, from)
  return line < 0 ? plain.length : line
}

/** Names that a semicolon divides. */
const isRow = (words: string, context: Context): boolean =>
  words.length < 60 && words.includes(';') && isNamed(words.replace(/^[\s:]+|(?<![\s.])[\s.]+$/gu, ''), context)

/** A label inside a paragraph marks the sentence behind it. */
function endOfSentence(plain: string, from: number): number {
  const first = sentencesIn(plain.slice(from, Math.min(from + 2_000, endOfLine(plain, from))))[0]
  return first ? from + first[1] : plain.length
}

/** Where the last sentence in front of an offset begins; null where none stands there. */
function startOfSentence(plain: string, to: number): number | null {
  const from = Math.max(0, to - 2_000, plain.lastIndexOf(hardBreak, to - 1) + 1)
  const last = sentencesIn(plain.slice(from, to).replace(/(?<![\s([*•→⇒>|=–—-])[\s([*•→⇒>|=–—-]+$/u, '')).at(-1)
  return last && /\p{L}{2}/u.test(plain.slice(from + last[0], from + last[1])) ? from + last[0] : null
}
