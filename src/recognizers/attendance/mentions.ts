import { type NameMention, namesOf } from '../../grammar/names.js'
import { type Token, tokensOf } from '../../grammar/tokens.js'
import { isGroupNoun } from '../../lexicon/common-words.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { placeLabel } from '../../lexicon/meeting-places.js'
import { bodies } from '../../lexicon/office-words.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { late } from '../../lexicon/pattern.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange, type Text } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
import { nameWords } from '../../people/spelling.js'
import { type FullNames, fullNames } from '../../recognizers/full-names.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { endOfBoldLead } from '../discourse/bold-lead.js'
import { allocations } from './allocations.js'
import { bracketedSpeakers } from './bracketed-speakers.js'
import { creditsIn, namesInEmphasis } from './credits.js'
import { handleFromLink } from './entry-handle.js'
import { informalSpeakers } from './informal-speakers.js'
import { joinedBefore } from './joined-before.js'
import { labelOf } from './label.js'
import { looseWeight } from './loose-signs.js'
import { nameLeads } from './name-leads.js'
import { namesBehind, namesBehindCommas, namesBehindDash, type Place } from './names-behind.js'
import { isOfThing } from './of-thing.js'
import { areInitials } from './organisation-first.js'
import { placesNamed } from './places-named.js'
import { presenters } from './presenters.js'
import { isOrganisation } from './remarks.js'
import { reporters } from './reporters.js'
import { type SpeakerLabel, speakerLabel } from './speaker-label.js'
import { speakersIn } from './speakers.js'
import { deedWeight, subjectWeight } from './subject-signs.js'
import { volunteers } from './volunteers.js'

interface Evidence {
  name: string
  item: Place
  mention: { start: number; end: number }
  /** Signs that the name is a person's who takes part; two are enough. */
  weight: number
  /** Whether the bearer gives a talk. */
  presents: boolean
  affiliation: string | null
}

/**
 * People whom the text shows taking part: in front of a note as its speaker, or as the subject of a verb that only
 * people do ("Ann Lee offered to …"). Each is given the fullest name that the text has.
 */
export function mentionedPeople(context: Context): AttendeeFound[] {
  const evidence = new Map<string, Evidence>()
  const note: Note = (name, item, { start, end }, weight, presents = false, affiliation = null) => {
    const known = evidence.get(name)
    if (known) {
      known.weight += weight
      known.presents ||= presents
      known.affiliation ??= affiliation
    } else evidence.set(name, { name, item, mention: { start, end }, weight, presents, affiliation })
  }
  const alone = context.entries.length <= fewestListed
  const speakers = speakersIn(context.items, context.people)
  const bracketed = bracketedSpeakers(context.items, context.people)
  const small = smallWordsOf(context.items)
  const itemAt = late(() => new Map(context.items.map((item) => [item.start, item])))
  const informal = informalSpeakers(context.items, context.people, speakers)
  for (const item of context.items) {
    if (item.form === 'code' || isInListOfPeople(item, context) || tellsPlace(item)) continue
    const label = speakerLabel(item.text, false)
    const speaks = label && (speakers.has(label.name) || isHandle(item, label))
    if (speaks && !hasTasksAsOrganisation(label.name, item, context))
      note(label.name, item, label, 2, false, affiliationBeside(label))
    const inFront = bracketed.get(item) ?? informal.get(item)
    if (inFront) note(inFront.name, item, inFront, 2)
    noteNames(item, context, alone, small, note)
  }
  const inHeadings = alone ? [...namesBehindDash(headingsIn(context)), ...namesBehindCommas(headingsIn(context))] : []
  for (const { place, name, start, end, weight, presents } of [...namesBehind(placesIn(context), alone), ...inHeadings])
    if (couldBePerson(name)) note(name, place, { start, end }, weight, presents)
  for (const { name, text, start, end, at, affiliation } of nameLeads(context.sections))
    if (!hasTasksAsOrganisation(name, itemAt().get(at), context))
      note(name, { text, start: at }, { start, end }, 2, false, affiliation)
  for (const { name, text, start, end, at, affiliation } of presenters(placesIn(context)))
    note(name, { text, start: at }, { start, end }, 2, true, affiliation)
  const inPlace = [...volunteers(context), ...reporters(context.items)]
  for (const { name, text, start, end, at } of alone ? [...inPlace, ...allocations(context)] : inPlace)
    note(name, { text, start: at }, { start, end }, 2)
  for (const { heading, start } of context.sections) {
    if (!heading) continue
    for (const credit of namesInEmphasis(heading)) note(credit.name, { text: heading, start }, credit, 2)
    const name = namedInHeading(heading, context)
    if (name) note(name.name, { text: heading, start }, name, 2)
  }
  addShortNames(evidence)
  const places = placesNamed(context.items)
  const sure = [...evidence.values()].filter(
    ({ weight, name }) => weight >= 2 && (name.includes(' ') || speakers.has(name) || !places().has(name)),
  )
  return merge(sure, fullNames(context), context)
}

/** "@annl: too steep": whatever letters a handle has, its bearer speaks. */
const isHandle = ({ text: { plain } }: Item, { name, end }: SpeakerLabel): boolean =>
  plain.startsWith('@') && end > shortestHandle && !plain.slice(0, end).includes(' ') && !isGroupHandle(name)

/** "@rope-wg", "@SIG-Ropes": a body is called, and nobody speaks. */
const isGroupHandle = (handle: string): boolean =>
  handle.includes('-') &&
  handle.split('-').some((part) => isGroupNoun(part.toLowerCase()) || bodies.has(part.toUpperCase()))

/** "Oak Bank:" over tasks, where somebody is listed as from there: not a person has them. */
const hasTasksAsOrganisation = (name: string, item: Item | undefined, context: Context): boolean => {
  if (!item || !context.people.isOrganisation(name) || beginsWithGivenName(name)) return false
  const role = context.roleAround(item)
  return role === 'actions' || role === 'review'
}

/** "Ann Lee (Oak Bank): …": whom a speaker is from. */
const affiliationBeside = ({ name, beside }: SpeakerLabel): string | null =>
  beside !== null && name.includes(' ') && isOrganisation(beside) && !areInitials(beside, name) && !/[?!]/u.test(beside)
    ? beside
    : null

const shortestHandle = 3

/** "Presented by Amreesh Moor" and "Amreesh showed the plan": half a proof each of the same person. */
function addShortNames(evidence: ReadonlyMap<string, Evidence>): void {
  for (const one of evidence.values()) {
    const words = one.weight < 2 ? nameWords(one.name) : []
    const short = words.length > 1 ? evidence.get(words[0] ?? '') : undefined
    if (short) one.weight += short.weight
  }
}

type Note = (
  name: string,
  item: Place,
  mention: { start: number; end: number },
  weight: number,
  presents?: boolean,
  affiliation?: string | null,
) => void

/** "Location: Oak Hall, Rose Room" */
const tellsPlace = ({ text }: Item): boolean => placeLabel.test(labelOf(text)?.words ?? '')

/** Every note and heading. */
const placesIn = (context: Context): Place[] => [
  ...context.items.filter((item) => item.form !== 'code' && !isInListOfPeople(item, context)),
  ...context.sections.flatMap(({ heading, start }) => (heading ? { text: heading, start } : [])),
]

/** Every heading below the title. */
const headingsIn = ({ sections, titleSection }: Context): Place[] =>
  sections.flatMap((section) =>
    section.heading && section !== titleSection ? { text: section.heading, start: section.start } : [],
  )

/** Chair and scribe alone are no list of who was there. */
const fewestListed = 2

/** Names in an item's words: alone above what somebody says, in credits, and as subjects of verbs. */
function noteNames(item: Item, { people }: Context, alone: boolean, small: SmallWords, note: Note): void {
  const tokens = tokensOf(item.text)
  const names = namesOf(item.text, people)
  const [leader] = names
  if (leader && leadsNotes(item, leader) && couldBePerson(leader.name)) note(leader.name, item, leader, 2)
  for (const credit of creditsIn(item)) if (couldBePerson(credit.name)) note(credit.name, item, credit, 2)
  const lead = endOfBoldLead(item.text, people)
  for (const [index, name] of names.entries()) {
    if (name.start < lead) continue
    const told = !alone && isPerfect(tokens, name)
    const strict = told ? 0 : subjectWeight(tokens, name) || deedWeight(tokens, name)
    const weight =
      strict < 2 && alone ? Math.max(strict, looseWeight({ text: item.text, tokens, names, name, index })) : strict
    if (weight === 0 || !couldBePerson(name.name) || isOfThing(item.text, tokens, name, people)) continue
    if (opensSentence(tokens, name) && isWord(name.name, small)) continue
    note(name.name, item, name, weight, false, affiliationBehind(item.text, name))
    for (const other of partners(tokens, names, index))
      if (couldBePerson(other.name)) note(other.name, item, other, weight)
  }
}

/** Those with whom somebody does a thing: "Ann, Bo and Cy asked", "Ann asked, and Bo", "Ann, Bo and others asked". */
function partners(tokens: readonly Token[], names: readonly NameMention[], index: number): NameMention[] {
  const [name, next] = [names[index], names[index + 1]]
  const isAnd = (at: number) => /^(?:and|&)$/u.test(tokens[at]?.lower ?? '')
  const behind = name && next && isAnd(name.to) && next.from === name.to + 1 ? [next] : []
  const isLast = name && (isAnd(name.from - 1) || (isAnd(name.to) && tokens[name.to + 1]?.lower === 'others'))
  return isLast ? [...behind, ...joinedBefore(tokens, names, index)] : behind
}

/** "Explore proposed colours" is an order, and "Points raised" are points where other sentences have them in small letters. */
const isWord = (name: string, small: SmallWords): boolean =>
  !name.includes(' ') &&
  /^\p{Lu}/u.test(name) &&
  !beginsWithGivenName(name) &&
  (isOrderVerb(name) || small().has(name.toLowerCase()))

/** "Ann Lee (Oak Bank) asked", "Weizhong (Oak Bank) noted: …" */
function affiliationBehind({ plain }: Text, { name, end, possessive }: NameMention): string | null {
  const said = possessive ? null : /^ \((\p{Lu}[^()?!]{1,50})\)( \p{Ll}+: )?/u.exec(plain.slice(end, end + 75))
  const beside = said?.[1]
  if (beside === undefined || !(name.includes(' ') || said?.[2])) return null
  return isOrganisation(beside) && !areInitials(beside, name) ? beside : null
}

/** "Ann has accepted": where others are listed it is told what somebody has done before. */
const isPerfect = (tokens: readonly Token[], name: NameMention): boolean =>
  /^(?:has|have|had)$/u.test(tokens[name.to]?.lower ?? '')

const opensSentence = (tokens: readonly Token[], { from }: NameMention): boolean =>
  from === 0 || /[.;:!?]["”’)]?\s/u.test(tokens[from]?.before ?? '')

/** The words that the notes have in small letters. */
type SmallWords = () => ReadonlySet<string>

function smallWordsOf(items: readonly Item[]): SmallWords {
  let words: Set<string> | null = null
  return () => {
    if (words) return words
    words = new Set()
    // "centril to comment": what opens a note may be a name written small.
    for (const { text } of items)
      for (const { word, lower, before } of tokensOf(text).slice(1))
        if (word === lower && /^\s?$/u.test(before)) words.add(word)
    return words
  }
}

/** "Ann Lee presents the roof", "@annl - Who pays?": a heading is a title, so the name has to be given or a handle. */
function namedInHeading(heading: Text, { people }: Context): NameMention | null {
  const [name] = namesOf(heading, people)
  if (!name) return null
  if (heading.plain.startsWith('@')) return /^@[\w-]+(?::|\s[–—-])\s/u.test(heading.plain) ? name : null
  return name.start === 0 &&
    beginsWithGivenName(name.name) &&
    couldBePerson(name.name) &&
    subjectWeight(tokensOf(heading), name) > 0
    ? name
    : null
}

/** "Ann Lee" alone above what she says. */
const leadsNotes = ({ items, text }: Item, { name, start, end }: NameMention): boolean =>
  items.length > 0 &&
  start === 0 &&
  name.includes(' ') &&
  beginsWithGivenName(name) &&
  text.plain.slice(end).trim() === ''

const isInListOfPeople = (item: Item, context: Context): boolean => {
  const role = context.roleAround(item)
  return isOfPeople(role)
}

/** One attendee a person: shorter names join the one longer name that they can stand for. */
function merge(evidence: readonly Evidence[], full: FullNames, context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { name, item, mention, presents, affiliation } of [...evidence].sort(
    (a, b) => nameWords(b.name).length - nameWords(a.name).length || smallLast(a.name) - smallLast(b.name),
  )) {
    if (context.people.knows(name)) {
      const known = context.people.find(name)
      const longer = known?.attendee?.basis === 'mentioned' ? known.attendee : null
      if (longer && item.start < longer.start) Object.assign(longer, placeOf(item, mention))
      continue
    }
    const words = nameWords(name)
    const candidates = words.length === 1 ? full(name) : null
    const [longer] = candidates?.size === 1 ? [...candidates] : []
    const longest = longer?.[0] ?? name
    const place = longer ? placeOf(longer[1], longer[1]) : placeOf(item, mention)
    const person: AttendeeFound = {
      kind: 'attendee',
      name: longest,
      handle: longest === name && isWrittenAsHandle(item.text, mention, name) ? name : linkedHandle(item.text, mention),
      affiliation,
      roles: presents ? ['presenter'] : [],
      presence: 'present',
      basis: 'mentioned',
      aliases: [],
      start: place.start,
      end: place.end,
    }
    context.people.add(person)
    found.push(person)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "@annl"; "@Ann" may be how a writer calls somebody to the text. */
const isWrittenAsHandle = ({ plain }: Text, { start }: { start: number }, name: string): boolean =>
  /^[a-z\d][\w-]*$/u.test(name) && (plain[start] === '@' || plain[start - 1] === '@')

/** `[Ann Lee](https://github.com/annl)`: the handle that a name's link leads to. */
function linkedHandle({ runs }: Text, mention: { start: number; end: number }): string | null {
  const own = runs.filter(({ kind, start, end }) => kind === 'link' && start <= mention.start && end >= mention.end)
  return own.every(({ start, end }) => end - start <= mention.end - mention.start + 2)
    ? handleFromLink({ runs: own })
    : null
}

/** "Ann" in front of "ann". */
const smallLast = (name: string): number => (/^\p{Ll}/u.test(name) ? 1 : 0)

function placeOf(item: Pick<Place, 'text'>, mention: { start: number; end: number }): { start: number; end: number } {
  const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
  return { start: sourceStart, end: sourceEnd }
}
