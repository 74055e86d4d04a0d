import { overLines } from '../../lexicon/over-lines.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { isLineOfHeader } from './header-section.js'
import { mayHoldSubjects } from './last-resort.js'
import { entriesLed, type LedItem } from './led-subjects.js'
import { isSubject } from './subject-item.js'

/**
 * The subjects of minutes that are a list of paragraphs, where most begin by saying what was talked about: the first
 * sentence is the name that they have.
 *
 * @example
 * // - The council discussed the roof. Two offers are in.
 * // - The fair was talked over. Bo found a band.
 */
export function toldSubjects(context: Context): LedItem[] {
  for (const section of context.sections) {
    const told = mayHoldSubjects(section, context) ? toldAmong(section.items.filter(isBullet)) : []
    if (told.length > 0) return told
  }
  return belowDiscussed(context)
}

/** "We discussed:" above a list of names. */
function belowDiscussed(context: Context): LedItem[] {
  const lead = context.items.find(
    (item) => item.items.length >= fewest && discussed.test(item.text.plain) && mayHoldSubjects(item.section, context),
  )
  const entries = lead?.items.filter(isBullet) ?? []
  const areNames = entries.length >= fewest && entries.every(({ text }) => text.plain.length <= longestName)
  return areNames ? entries.map((item) => ({ item, lead: item.text.plain.replace(/[.;,]\s*$/u, '').length })) : []
}

const discussed =
  /\b(?:discussed|talked about|went over|covered)(?: the following(?: (?:topics|subjects|items|points))?)?:\s*$/iu

/** Those of a list that say first what was talked about, where most do. */
export function toldAmong(bullets: readonly Item[]): LedItem[] {
  const told = bullets.flatMap((item) => readTold(item))
  return told.length >= fewest && told.length >= bullets.length / 2 ? told : []
}

/** A single one may be a remark. */
const fewest = 2

function readTold(item: Item): LedItem[] {
  const lead = firstSentence.exec(item.text.plain)?.[1]
  return lead !== undefined && talk.test(lead) ? [{ item, lead: lead.length }] : []
}

/** With another sentence behind it, which says what was said. */
const firstSentence = /^([^.!?:]{10,160})\.\s+(?=\p{Lu})/u

/** "The council discussed the roof", "The roof was looked at": that it was talked about, and by nobody alone. */
const talk = new RegExp(
  overLines`
    ^(?:the|this|there|we|members|all|our|an?)\b.{0,80}\b(?:
      discussed|debated|reviewed|considered
      |talked (?:about|over|through)
      |gone (?:over|through)
      |looked (?:at|into|over)
      |discussion (?:about|of|on)
      |brought up|raised
    )\b
    |^(?:an? |the |there was (?:an? )?)?(?:\p{Ll}+ )?(?:discussion|debate|conversation|talk)(?: (?:was|took)(?: held| had| place)?)? (?:
      about|of|on|over|regarding|concerning|around
    )\b
    |^\p{Lu}[^,;]{2,80}\b(?:was|were) (?:discussed|debated|reviewed|considered)\b
  `,
  'iu',
)

/**
 * The entries of an agenda that is all there is of the minutes, where people were present and several entries go on about
 * their subject.
 *
 * @example
 * // Present: Ann, Bo
 * //
 * // Agenda:
 * //
 * // - Summer fair: the band wants to be paid in front, and somebody has to ask the bank for it before May
 * // - Roof (two offers came in, of which one is too high), to be compared next time
 */
export function toldInAgenda(context: Context): Item[] {
  if (!context.entries.some(({ presence }) => presence === 'present')) return []
  const places = [...context.sections, ...context.items]
  const [agenda, ...others] = places.filter((place) => context.roleOf(place) === 'agenda' && place.items.length > 0)
  if (!agenda || others.length > 0) return []
  const entries = agenda.items.filter(
    (item) => isBullet(item) && (item.text.plain.length > longestSubject || isSubject(item, context)),
  )
  const told = entries.filter(({ text }) => text.plain.length > longestName)
  const isAll = context.items.every((item) => isIn(agenda, item) || saysLittle(item, context))
  if (!isAll || told.length < fewest || told.length < entries.length / 3) return []
  entriesLed(
    told.flatMap((item) => {
      const name = nameInFront.exec(item.text.plain)?.[0]
      return name === undefined ? [] : [{ item, lead: name.length }]
    }),
    context,
  )
  return entries
}

/** "Fair: it rains", "Fair (it rains)", "Fair, as it rains", "Why the fair? It rains" */
const nameInFront = /^.{6,60}?(?:\?(?=\s)|(?=[:;,.]\s|\s[(–—-]))/u

const isIn = (place: Section | Item, { start, end }: Item): boolean => start >= place.start && end <= place.end

/** Who was there, what is to be done, and lines of the header. */
const saysLittle = (item: Item, context: Context): boolean =>
  item.text.plain.length <= longestName ||
  context.roleOf(item) !== null ||
  !holdNotes.has(context.roleAround(item)) ||
  isLineOfHeader(item)

/** "Notes" below the agenda: what is said there is said of its entries. */
const holdNotes: ReadonlySet<string | null> = new Set([null, 'wrapper'])

/** In characters: a longer entry of an agenda says more than what it is about. */
const longestName = 80
/** The same beyond which no words are taken for a subject by themselves. */
const longestSubject = 200
