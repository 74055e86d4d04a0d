import { actionLabel } from '../../lexicon/labels.js'
import { roleOf } from '../../lexicon/section-role.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item, Section } from '../../outline/outline.js'
import { labelOf } from '../attendance/label.js'
import type { Context } from '../context.js'
import { isFormalLead } from './formality.js'
import { isLineOfHeader } from './header-section.js'
import { mayHoldSubjects } from './last-resort.js'
import { saysWhen } from './remark.js'
import { isKnown, maySpeak, saying } from './subject-item.js'
import { boldLead } from './topic-title.js'

/** An item that begins with the name of its subject, and where that ends in its text. */
export interface LedItem {
  item: Item
  lead: number
}

/**
 * The subjects of minutes that have none with notes of their own: paragraphs, bullets or numbers in a row, each of which
 * says first what it is about. Neither lines of the header nor anybody's turns are such.
 *
 * @example
 * // **Roof repair:** Ann has two offers.
 * //
 * // 1. Roof repair - Ann has two offers.
 * //
 * // Roof repair: Ann has two offers.
 */
export function ledSubjects(context: Context): LedItem[] {
  for (const section of context.sections) {
    if (!mayHoldSubjects(section, context)) continue
    const below = section.items.filter((item) => leadsNotes(item) && context.roleOf(item) === 'wrapper')
    for (const items of [section.items, ...below.map((lead) => lead.items)]) {
      const least = items !== section.items || section.items.some(isLineOfPeople) ? fewestAmongOthers : fewestLeads
      const led = ledAmong(items, least, context)
      if (led.length > 0) return led
    }
  }
  return []
}

function ledAmong(items: readonly Item[], least: number, context: Context): LedItem[] {
  for (const read of [leadInBold, plainLead, paragraphLead]) {
    const led = items.flatMap((item) => readLed(item, read(item), context))
    const told = led.filter(({ item, lead }) => item.text.plain.length - lead >= shortestNote)
    const names = led.map(({ item, lead }) => item.text.plain.slice(0, lead).trim())
    const isRow = told.length >= least && new Set(names).size === led.length && !areSpeakers(names, context)
    if (isRow && read === leadInBold) return told
    if (isRow && led.length >= countLike(items, led, context) * nearlyAll) return led
  }
  return []
}

/** The bullets of a list of which each says first what it is about: "Docks: the boards are replaced", "New docks? Too dear". */
export function ledAlike(bullets: readonly Item[], context: Context): Item[] {
  const led = bullets.flatMap((item) => readLed(item, boldLead(item) ?? questionLead(item) ?? plainLead(item), context))
  const told = led.filter(({ item, lead }) => item.text.plain.length - lead >= shortestNote)
  const names = led.map(({ item, lead }) => item.text.plain.slice(0, lead).trim())
  const isRow = told.length >= fewestLeads && led.length === bullets.length && new Set(names).size === led.length
  return isRow && (led.every(isBroughtUp) || !areSpeakers(names, context)) ? entriesLed(led, context) : []
}

/** "Roof - (Ann) nobody has looked at it": whoever brings it up stands behind it. */
const isBroughtUp = ({ item, lead }: LedItem): boolean =>
  /^\s*(?:[:–—-]+\s*)?\(@?\p{Lu}[\p{L} ,&/]{1,30}\)/u.test(item.text.plain.slice(lead))

/** Those of the bullets without notes, beside subjects that have some, that say first what they are about, and then something of it. */
export function ledBeside(bullets: readonly Item[], context: Context): Item[] {
  const led = bullets.flatMap((item) => readLed(item, besideLead(item), context)).filter(isTold)
  const names = led.map(({ item, lead }) => item.text.plain.slice(0, lead).trim())
  return areSpeakers(names, context) ? [] : entriesLed(led, context)
}

/** "gutters / drains: nobody has looked at them"; one word in front may sort, "Blog: the new page". */
function besideLead({ text: { plain } }: Item): number | null {
  const lead = /^(\p{L}[^:.!?–—]{1,60}?)(?::|\s[–—-]{1,2})\s+(?:\S+\s+){3}\S/u.exec(plain)?.[1] ?? ''
  const words = lead.split(/\s+/u).length
  return words < 2 || words > longestLead || saying.test(lead) || saysWhen.test(plain) ? null : lead.length
}

/**
 * Paragraphs that begin with a name in bold, some of them in front of a list: all are subjects where nothing else has notes.
 *
 * @example
 * // **Treasurer's report:** The club has 300 in the bank.
 * //
 * // **New business:**
 * // 1) Bo found a band for the fair.
 */
export function namedParagraphs({ items }: Section, context: Context): Item[] {
  const paragraphs = items.filter(({ form }) => form === 'paragraph')
  const told = paragraphs.flatMap((item) => readLed(item, boldLead(item), context)).filter(isTold)
  const names = told.map(({ item, lead }) => item.text.plain.slice(0, lead).trim())
  const noted = items.filter((item) => item.items.length > 0 && context.roleOf(item) === null)
  const known = new Set(told.map(({ item }) => item))
  const isRow = told.length >= fewestLeads && noted.length > 0 && noted.every((item) => known.has(item))
  return isRow && new Set(names).size === told.length && !areSpeakers(names, context) ? entriesLed(told, context) : []
}

/** Something stands behind the name or below it. */
const isTold = ({ item, lead }: LedItem): boolean =>
  item.items.length > 0 || item.text.plain.length - lead >= shortestNote

/** Items that begin with their names, of which it is remembered where these end: their titles are no more than that. */
export function entriesLed(led: readonly LedItem[], context: Context): Item[] {
  for (const { item, lead } of led) leadsIn(context).set(item, lead)
  return led.map(({ item }) => item)
}

export const leadsIn = oncePer((_context: Context) => new Map<Item, number>())

/** Fewer may be remarks. */
const fewestLeads = 3
/** The same beside a line of the header that begins alike, and below "Notes:". */
const fewestAmongOthers = 2
/** In characters: a line of the header says less behind its label. */
const shortestNote = 16
/** In words. */
const longestLead = 6
/** Of the items that are written alike, how many at least begin so where no bold tells it. */
const nearlyAll = 0.8

const leadInBold = (item: Item): number | null =>
  item.form === 'paragraph' || item.form === 'bullet' || item.form === 'number' ? boldLead(item) : null

/** "Roof - it leaks", "Roof: it leaks" as an entry of a list; behind a number a stop divides both as well. */
function plainLead({ form, text: { plain } }: Item): number | null {
  if (form !== 'bullet' && form !== 'number') return null
  const from = bracketedNumber.exec(plain)?.[0].length ?? 0
  const lead = (form === 'number' || from > 0 ? leadOrSentence : lineLead).exec(plain.slice(from))?.[1]
  if (lead === undefined || lead.split(/\s+/u).length > longestLead || saying.test(lead)) return null
  return from + lead.length
}

/** "Who paints the gate? https://example.org/12" */
function questionLead({ form, text: { plain } }: Item): number | null {
  const question = form === 'bullet' || form === 'number' ? /^\p{Lu}[^.!?]{3,100}\?(?=\s)/u.exec(plain)?.[0] : undefined
  return question === undefined || question.split(/\s+/u).length > longestQuestion ? null : question.length
}

/** In words. */
const longestQuestion = 12

/** "(1) Roof. It leaks": numbered by hand. */
const bracketedNumber = /^\(\d{1,2}\)\s+/u

/** "Roof repair: it leaks" as a paragraph of its own. */
function paragraphLead({ form, text: { plain } }: Item): number | null {
  const lead = form === 'paragraph' ? /^(\p{Lu}[^:.!?–—]{1,60}?):\s+\S/u.exec(plain)?.[1] : undefined
  return lead === undefined || lead.split(/\s+/u).length > longestLead || saying.test(lead) ? null : lead.length
}

const lineLead = /^(\p{Lu}[^:.!?–—]{1,60}?)(?::|\s[–—-]{1,2})\s+\S/u
const leadOrSentence = /^(\p{Lu}[^:.!?–—]{1,60}?)(?::|\s[–—-]{1,2}|\.)\s+\S/u

function readLed(item: Item, lead: number | null, context: Context): LedItem[] {
  if (lead === null || actionLabel.test(item.text.plain)) return []
  const words = item.text.plain.slice(0, lead)
  const hasRole = roleOf(words) !== null || isLineOfHeader(item)
  const isOther = isKnown(words, context) || (hasRole && !isBroughtUp({ item, lead }))
  return isOther || isFormalLead(item.text.plain, lead) ? [] : [{ item, lead }]
}

/** "Topics for discussion:" is a plan. */
const leadsNotes = ({ items, text }: Item): boolean =>
  items.length > 0 &&
  /\b(?:notes|minutes|discussions?|discussed|proceedings|summary)\W*$/iu.test(text.plain) &&
  !/\bfor\b/iu.test(text.plain)

const isLineOfPeople = (item: Item): boolean =>
  item.form === 'bullet' && boldLead(item) !== null && isLineOfHeader(item)

/**
 * How many items are written as those are that begin so, from the first of them to the last; what labels something else,
 * "Next meeting: …", is not counted.
 */
function countLike(items: readonly Item[], led: readonly LedItem[], context: Context): number {
  const forms = new Set(led.map(({ item }) => item.form))
  const [first, last] = [led[0]?.item.start ?? 0, led.at(-1)?.item.start ?? 0]
  return items.filter(
    (item) => forms.has(item.form) && item.start >= first && item.start <= last && !isOtherwiseLed(item, context),
  ).length
}

const isOtherwiseLed = (item: Item, context: Context): boolean =>
  context.roleOf(item) !== null ||
  roleOf(labelOf(item.text)?.words ?? '') !== null ||
  isFormalLead(item.text.plain, boldLead(item))

/** Whether names are those of speakers: most of them could be, or where people are listed a single one is. */
export const areSpeakers = (names: readonly string[], context: Context): boolean =>
  names.filter((name) => maySpeak(name, context)).length > (context.entries.length > 0 ? 0 : names.length / 2)
