import { settlementIn } from '../../grammar/settlement/settlement.js'
import { actionLabel, decisionLabel } from '../../lexicon/labels.js'
import { saysHowSettled, tellsOfMotion } from '../../lexicon/movers.js'
import { nobody } from '../../lexicon/nobody.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import { inAnyCase, onlyWhere } from '../../lexicon/pattern.js'
import { isUndecided } from '../../lexicon/settlement.js'
import { ayes, nays, neitherWay } from '../../lexicon/votes.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item, Section } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import { collapse, sourceRange } from '../../outline/text.js'
import { isMixedList, isSettledEntry, letterInFront } from '../actions/mixed-list.js'
import { ticksPeople } from '../actions/ticked-people.js'
import type { CueFound, DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { isBullet, isDivided, listItems } from '../list-items.js'
import { repeatsAgenda } from '../topics/around-agenda.js'
import { decisionFrom } from './decision.js'
import { headedList, joinedList } from './joined-list.js'

/** Decisions that a section ("Decisions", "Resolutions:") marks. */
export function listedDecisions(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  // "- [x] Ann" below "Vote: …" is who voted.
  const done = new Set<Item>(context.items.filter((item) => item.checked !== null && ticksPeople(item, context)))
  readSections(context, found, done)
  for (const item of context.items) {
    if (!done.has(item) && context.roleOf(item) === 'decisions') {
      readList(item.items, cueIn(item.text, 'section', 0, item.text.plain.length), found, done)
    }
  }
  for (const place of [...context.sections, ...context.items]) {
    const words = place.kind === 'section' ? place.heading : place.text
    if (!words || !isMixedList(place, context)) continue
    const entries = place.kind === 'section' ? listItems(place) : place.items
    const settled = entries.filter((item) => isSettledEntry(item, context) || isSettledTask(item, context))
    readList(settled, cueIn(words, 'section', 0, words.plain.length), found, done)
  }
  for (const item of context.items) {
    const list = item.form !== 'code' && votesLead.test(item.text.plain) ? listOf(item) : []
    const cue = cueIn(item.text, 'label', 0, item.text.plain.length)
    const voted = list.length <= mostParts ? joinedList(item, list, cue) : null
    if (voted) found.push(voted)
    if (voted) for (const one of list) done.add(one)
  }
  for (const item of context.items)
    if (isLeadOfDecisions(item, context)) {
      const cue = cueIn(item.text, 'section', 0, item.text.plain.length)
      readList(listOf(item), cue, found, done)
    }
  for (const item of context.items) {
    const told = isLabelAlone(item) ? noteBehind(item) : null
    const lines = told ? [told, ...linesBehind(item, told)] : []
    readList(lines, cueIn(item.text, 'label', 0, item.text.plain.length), found, done)
  }
  return found
}

/** "The club agreed to swap charts", in such a list: a task of theirs, which they settled. */
const isSettledTask = (item: Item, context: Context): boolean =>
  item.items.length === 0 && context.discourse.sentencesOf(item).some((sentence) => settlementIn(sentence) !== null)

/** What stands below headings that say so, and below headings that divide such a list. */
function readSections(context: Context, found: DecisionFound[], done: Set<Item>): void {
  for (const section of context.sections) {
    if (!section.heading || context.roleOf(section) !== 'decisions') continue
    const heading = section.heading
    const cue = cueIn(heading, 'section', 0, heading.plain.length)
    const entries = entriesOf(section)
    const settled = settledBySubject(entries, context)
    if (settled.length > 0) for (const item of section.items) done.add(item)
    // The entries of the agenda once more are subjects, whatever heads them.
    if (settled.length === 0 && repeatsAgenda(section, context)) continue
    readList(settled.length > 0 ? settled : entries, cue, found, done)
    if (!isDivided(section)) continue
    for (const inner of section.sections) {
      if (context.roleOf(inner) !== null) continue
      const headed = section.sections.filter(isBare).length > 1 ? headedDecision(inner, section, cue) : null
      if (headed) found.push(headed)
      readList(listItems(inner), cue, found, done)
    }
  }
}

/** The entries of a section; a link alone above them says where more can be read. */
const entriesOf = (section: Section): Item[] =>
  listItems(section).flatMap((item) =>
    item.form === 'paragraph' && item.items.length > 0 && isLinkAlone(item) ? item.items : [item],
  )

/**
 * In a list of subjects, each over notes of which some say what was settled, those notes are the decisions. Empty for
 * any other list.
 */
function settledBySubject(items: readonly Item[], context: Context): Item[] {
  const subjects = items.filter((item) => item.items.length > 0)
  if (subjects.length < fewestSubjects || subjects.length < items.length - 1) return []
  if (subjects.some((item) => settles(item, context))) return []
  const settled = subjects.map((item) => settledBelow(item, context))
  return settled.filter(({ length }) => length > 0).length >= fewestSettled ? settled.flat() : []
}

const fewestSubjects = 3
const fewestSettled = 2

const settles = (item: Item, context: Context): boolean =>
  context.discourse.sentencesOf(item).some((sentence) => settlementIn(sentence) !== null)

/** The notes below an item that settle something; what stands below one of them belongs to it. */
const settledBelow = (item: Item, context: Context): Item[] =>
  item.items.flatMap((inner) => (settles(inner, context) ? [inner] : settledBelow(inner, context)))

/** One of several headings with nothing below them is a decision itself. */
function headedDecision(section: Section, around: Section, cue: CueFound): DecisionFound | null {
  const { heading } = section
  if (!heading || !isBare(section) || around.items.length > 0 || ofOutline.test(heading.plain)) return null
  const from = numberInFront.exec(heading.plain)?.[0].length ?? 0
  const text = collapse(heading.plain.slice(from)).trim()
  if (text.split(' ').length < fewestWords || isUndecided(text) || isAsked.test(text) || nobody.test(text)) return null
  const { sourceStart, sourceEnd } = sourceRange(heading, from, heading.plain.trimEnd().length)
  return {
    kind: 'decision',
    text,
    outcome: outcomeOf(text),
    basis: 'explicit',
    cue,
    place: section,
    start: sourceStart,
    end: sourceEnd,
  }
}

const isBare = ({ items, sections, tables }: Section): boolean => items.length + sections.length + tables.length === 0

/** "5.1 End of debate": a part of the agenda that is numbered all through. */
const ofOutline = /^\s*\d+\.\d/u
const numberInFront = /^\s*#?\d{1,3}(?:\.\d+)*[.):]?\s+/u
/** Fewer name a subject of which nothing was settled. */
const fewestWords = 3

const leads =
  /\b(?:agreed|decided|resolved|approved|adopted)\b(?: (?:unanimously|on|upon|to|that|the following|as follows|these points|the following points)){0,3}\s?:$/iu

/** "The general consensus from the evening was:" */
const nounLeads =
  /\b(?:consensus|agreement|conclusions?|decisions?|resolutions?)\b(?! (?:log|process|mak\p{L}+)\b)[^.:]{0,40}\b(?:was|were|is|are|made|taken|reached)(?: (?:that|to|as follows|the following))?\s?:$/iu

/** "Voice votes to approve:": over a list of what or whom, all of it at once. */
const votesLead =
  /^\W*(?:[\p{L}-]{1,20} ){0,3}votes?(?: (?:was|were) (?:taken|held))? to (?:approve|accept|adopt|elect|appoint|confirm|ratify)(?: (?:the following|these))?(?: [\p{L}-]{1,20}){0,2}\s?:$/iu

/** "The following decisions were taken on funding." */
const announces = onlyWhere(
  inAnyCase(/following/u),
  () =>
    /^\W*(?:(?:at|in|during) (?:the|this) meeting,? )?(?:the|these) following (?:(?:[\p{L}-]{1,20} ){0,2}(?:decisions?|resolutions?|agreements?|conclusions?) (?:was|were|has been|have been) (?:unanimously )?(?:made|taken|reached|passed|agreed|approved|adopted|carried)|(?:[\p{L}-]{1,20} ){0,3}(?:was|were|has been|have been) (?:unanimously )?(?:agreed(?: (?:on|upon))?|decided|approved|adopted|resolved))\b(?! (?:by|in|at|last|to)\b(?! (?:the|this) (?:board|meeting|group|committee|council|team|members)\b))[^.:;]{0,40}[.:]?$/iu,
)

/** "The following was agreed:", "The board decided to:": what is listed below is what was settled, not the lead. */
export function isLeadOfDecisions(item: Item, context: Context): boolean {
  const plain = item.text.plain.trimEnd()
  if (item.form === 'code') return false
  if (announces.test(plain)) return item.items.length > 0 || listBehind(item).some(isBullet)
  if (!plain.endsWith(':')) return false
  const verbal = leads.test(plain)
  if (!verbal && !nounLeads.test(plain)) return false
  const last = context.discourse.sentencesOf(item).at(-1)
  return (
    last !== undefined &&
    (!verbal || settlementIn(last) !== null) &&
    (item.items.length > 0 || listBehind(item).length > 0)
  )
}

/** "Decision:", "DECISION" on a line of its own: the note behind it is the decision, and what follows that is talk. */
const isLabelAlone = ({ form, items, text: { plain } }: Item): boolean =>
  form !== 'code' &&
  items.length === 0 &&
  plain.length <= 40 &&
  ((/:\s*$/u.test(plain) && (decisionLabel.exec(plain)?.[0].length ?? 0) >= plain.trimEnd().length) ||
    (form === 'paragraph' && /^(?:decision|resolution|conclusion|verdict)s?\s*$/iu.test(plain)))

function noteBehind(item: Item): Item | null {
  const next = siblingsOf(item)[placeAmong(item) + 1]
  // "> That these be the officers:" and their list behind it are one.
  const isNote = next && !isBullet(next) && next.form !== 'code' && (next.quoted || !/:\s*$/u.test(next.text.plain))
  return isNote && !decisionLabel.test(next.text.plain) && !actionLabel.test(next.text.plain) ? next : null
}

/** "Decisions:" above lines of one paragraph, none of which is a turn or a label: each of them. */
function linesBehind(label: Item, first: Item): Item[] {
  if (!/s:\s*$/u.test(label.text.plain) || label.form !== 'line' || first.form !== 'line') return []
  const siblings = siblingsOf(label)
  const lines: Item[] = []
  for (let at = placeAmong(first) + 1; at < siblings.length; at++) {
    const line = siblings[at] as Item
    const before = lines.at(-1) ?? first
    if (line.form !== 'line' || line.start - before.end >= nextLine || /:(?:\s|$)/u.test(line.text.plain)) break
    lines.push(line)
  }
  return lines
}

/** In characters: an empty line takes two, with what stands in front of the next. */
const nextLine = 12

/** The list that a note leads to: below it, or right behind it. */
const listOf = (item: Item): readonly Item[] => (item.items.length > 0 ? item.items : listBehind(item))

/** The list right behind a paragraph. */
export function listBehind(item: Item): Item[] {
  if (isBullet(item)) return []
  const siblings = siblingsOf(item)
  const from = placeAmong(item) + 1
  let end = from
  while (end < siblings.length && isBullet(siblings[end] as Item)) end++
  return siblings.slice(from, end)
}

/** "None", "No decisions today", "Nothing to report". */
const saysNothing =
  /^(?:none|nothing)\b.{0,40}$|^no (?:\p{L}+ )?(?:decisions?|motions?|resolutions?|votes?|items?|updates?)\b.{0,40}$/iu
/** A question, or what is put to the vote with its answers: "Shall we move? Yes/No". */
const isAsked = /\?!?["”’)]?$|\byes\s?\/\s?no\W*$/iu
/** "Yes (9): Ann, Bo", "Abstained: 2", "2 against": how many voted, and who. */
const talliesVotes = new RegExp(
  String.raw`^\W*(?:\d{1,3} )?(?:votes? )?(?:${ayes}|${nays}|${neitherWay})s?\s*(?:$|\(\d{1,3}\)|[:–—-]\s*(?:\d|@|none|\p{Lu}\p{L}*(?:,|$|\s\p{Lu})))`,
  'iu',
)
/** "ann: +1", "Bo - 0" */
const castsVote = /^@?[\p{L}\d_. -]{1,40}?\s*(?:[–—:]|--?)\s*[+-]?\s?[01]\W*$/u
/** "Ann – 👍", "Bo: ???": how somebody voted; "8:49pm", "Timestamp - 04:37": when it was. A decision takes words. */
const holdsNoWords = (words: string): boolean =>
  !/\p{L}{3}|\p{Lo}/u.test(words) ||
  talliesVotes.test(words) ||
  castsVote.test(words) ||
  /^(?:video|audio|recording|timestamp|time)\b.{0,20}\d:\d\d(?::\d\d)?\W*$/iu.test(words) ||
  /^@?[\p{L}\d_. -]{1,40}?\s*(?:[–—:]|--?)\s*[^\p{L}\p{N}]{1,12}$/u.test(words)

/** "(5-0)" at the end of a list of what was put to them. */
const endsInTally = /\(\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\)\W*$/u
const mostParts = 8

/** "The rules of the shed:" over a list that ends in one count of votes: all of it was voted on at once. */
function wholeEntry(item: Item, cue: CueFound): DecisionFound | null {
  const last = item.items.at(-1)
  if (!last || last.items.length > 0 || item.items.length > mostParts) return null
  const atOnce =
    endsInTally.test(last.text.plain) && !item.items.slice(0, -1).some(({ text }) => endsInTally.test(text.plain))
  // "Ruled out for two reasons:" says it all; "The following rules for members:" says nothing without them.
  if (!atOnce && (item.text.plain.length <= 60 || !/\bfollowing\b/iu.test(item.text.plain))) return null
  return joinedList(item, item.items, cue)
}

function readList(items: readonly Item[], cue: CueFound, found: DecisionFound[], done: Set<Item>): void {
  const whole = items.length <= mostParts ? headedList(items, cue) : null
  if (whole) {
    found.push(whole)
    for (const item of items) done.add(item)
    return
  }
  const bullets = items.some((item) => isBullet(item) && !tellsOfMotion(item.text.plain))
  for (const [index, item] of items.entries()) {
    if (done.has(item) || item.form === 'code') continue
    done.add(item)
    const from = (decisionLabel.exec(item.text.plain) ?? letterInFront.exec(item.text.plain))?.[0].length ?? 0
    const words = item.text.plain.slice(from).trim()
    if (
      words === '' ||
      nobody.test(words) ||
      isUndecided(words) ||
      isAsked.test(words) ||
      saysNothing.test(words) ||
      holdsNoWords(words) ||
      (!words.includes(' ') && isLinkAlone(item)) ||
      tellsOfMotion(words)
    )
      continue
    if (saysHowSettled(words) && joinVerdict(found.at(-1), items[index - 1], item)) continue
    if (bullets && (item.form === 'paragraph' || item.form === 'line')) continue
    const leads = item.items.length > 0 && words.endsWith(':')
    const whole = leads ? wholeEntry(item, cue) : null
    if (whole) {
      found.push(whole)
      for (const inner of item.items) done.add(inner)
    } else if (leads && words.length <= 60) readList(item.items, cue, found, done)
    else {
      const decision = decisionFrom(item, from, item.text.plain.length, cue, 'explicit')
      if (decision) found.push(decision)
      for (const inner of item.items) done.add(inner)
    }
  }
}

/** "Passed unanimously." as an entry of its own says how the one in front of it was settled. */
function joinVerdict(decision: DecisionFound | undefined, before: Item | undefined, item: Item): boolean {
  if (!decision || decision.place !== before) return false
  decision.text = collapse(`${decision.text} ${item.text.plain}`)
  decision.outcome = outcomeOf(item.text.plain)
  decision.end = sourceRange(item.text, 0, item.text.plain.trimEnd().length).sourceEnd
  return true
}
