import { type NameMention, namesOf } from '../../grammar/names.js'
import { type Token, tokensOf } from '../../grammar/tokens.js'
import { humanTasks } from '../../lexicon/commitment.js'
import { beginsWithGivenName, isGivenName } from '../../lexicon/given-names.js'
import { oncePerWord } from '../../lexicon/once-per-word.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { isHumanVerb, isStrongHumanVerb } from '../../lexicon/verbs.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange, type Text } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
import { nameWords } from '../../people/spelling.js'
import { type FullNames, fullNames } from '../../recognizers/full-names.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { bracketedSpeakers } from './bracketed-speakers.js'
import { creditsIn } from './credits.js'
import { informalSpeakers } from './informal-speakers.js'
import { nameLeads } from './name-leads.js'
import { speakerLabel, speakersIn } from './speakers.js'

/** An item or heading. */
interface Place {
  text: Text
  start: number
}

interface Evidence {
  name: string
  item: Place
  mention: { start: number; end: number }
  /** Signs that the name is a person's who takes part; two are enough. */
  weight: number
}

/**
 * People whom the text shows taking part: in front of a note as its speaker, or as the subject of a verb that only
 * people do ("Ann Lee offered to …"). Each is given the fullest name that the text has.
 */
export function mentionedPeople(context: Context): AttendeeFound[] {
  const evidence = new Map<string, Evidence>()
  const note: Note = (name, item, { start, end }, weight) => {
    const known = evidence.get(name)
    if (known) known.weight += weight
    else evidence.set(name, { name, item, mention: { start, end }, weight })
  }
  const speakers = speakersIn(context.items, context.people)
  const bracketed = bracketedSpeakers(context.items, context.people)
  const informal = informalSpeakers(context.items, context.people, speakers)
  for (const item of context.items) {
    if (item.form === 'code' || isInListOfPeople(item, context)) continue
    const label = speakerLabel(item.text, false)
    if (label && speakers.has(label.name)) note(label.name, item, label, 2)
    const inFront = bracketed.get(item) ?? informal.get(item)
    if (inFront) note(inFront.name, item, inFront, 2)
    noteNames(item, context, note)
  }
  for (const { item, name, start, end } of namesBehind(context.items)) note(name, item, { start, end }, 2)
  for (const { name, text, start, end, at } of nameLeads(context)) note(name, { text, start: at }, { start, end }, 2)
  for (const { heading, start } of context.sections) {
    const name = heading && namedInHeading(heading, context)
    if (name) note(name.name, { text: heading, start }, name, 2)
  }
  const sure = [...evidence.values()].filter(({ weight }) => weight >= 2)
  return merge(sure, fullNames(context), context)
}

/** "The roof leaks (Ann)": who says or does a thing, where at least three notes end so. */
function namesBehind(items: readonly Item[]): Array<{ item: Item; name: string; start: number; end: number }> {
  const found: Array<{ item: Item; name: string; start: number; end: number }> = []
  for (const item of items) {
    const { plain } = item.text
    const name = plain.endsWith(')') && item.form !== 'code' ? /\s\((\p{Lu}\p{Ll}+)\)$/u.exec(plain)?.[1] : undefined
    if (!name || !isGivenName(name)) continue
    found.push({ item, name, start: plain.length - 1 - name.length, end: plain.length - 1 })
  }
  return found.length >= fewestBehind && new Set(found.map(({ name }) => name)).size > 1 ? found : []
}

const fewestBehind = 3

type Note = (name: string, item: Place, mention: { start: number; end: number }, weight: number) => void

/** Names in an item's words: alone above what somebody says, in credits, and as subjects of verbs. */
function noteNames(item: Item, { people }: Context, note: Note): void {
  const tokens = tokensOf(item.text)
  const names = namesOf(item.text, people)
  const [leader] = names
  if (leader && leadsNotes(item, leader) && couldBePerson(leader.name)) note(leader.name, item, leader, 2)
  for (const credit of creditsIn(item)) if (couldBePerson(credit.name)) note(credit.name, item, credit, 2)
  for (const name of names) {
    const weight = subjectWeight(tokens, name) || deedWeight(tokens, name)
    if (weight === 0 || street.test(name.name) || !couldBePerson(name.name)) continue
    note(name.name, item, name, weight)
    const partner = /^(?:and|&)$/u.test(tokens[name.to]?.lower ?? '')
      ? names.find(({ from }) => from === name.to + 1)
      : undefined
    if (partner && couldBePerson(partner.name)) note(partner.name, item, partner, weight)
  }
}

/** "12 High Street": where somebody lives. */
const street = /(?:^| )(?:Street|Road|Avenue|Lane|Drive|Boulevard|Terrace)$/u

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

const helpers = new Set(
  'has had have also then previously already just is was briefly both further quickly kindly'.split(' '),
)
const isHelper = oncePerWord(({ lower }) => helpers.has(lower) || /ly$/u.test(lower))

/** How surely a verb has a person as its subject: 2 by itself, 1 behind a full name. */
const humanity = oncePerWord(({ lower }) => (isStrongHumanVerb(lower) ? 2 : isHumanVerb(lower) ? 1 : 0))

/** How strongly the words behind a name say that it is a person's who takes part. */
function subjectWeight(tokens: readonly Token[], name: NameMention): number {
  if (name.possessive) return 0
  let at = name.to
  while (at < tokens.length && at < name.to + 3 && isHelper((tokens[at] as Token).known)) at++
  const verb = tokens[at]
  if (!verb) return 0
  const initial = tokens[name.to - 1]?.word.length === 1
  if (verb.before !== ' ' && (/[:;!?]/u.test(verb.before) || (/\./u.test(verb.before) && !initial))) return 0
  const { lower } = verb
  const will = lower === 'will' || lower === "'ll"
  if (
    (will || lower === 'would' || (lower === 'going' && tokens[at - 1]?.lower === 'is')) &&
    beginsWithGivenName(name.name)
  )
    return 2
  const full = name.name.includes(' ')
  if (lower === 'will' && humanTasks.has(tokens[at + 1]?.lower ?? '')) return 2
  const human = humanity(verb.known)
  if (human > 0) return human === 2 || full ? 2 : 1
  // "Ann will …", "Ann and Bo agreed": half a proof for one word, enough for a full name;
  // of "Contact Acme Ltd to have it cut" nothing.
  if (lower === 'to' && isOrderVerb(tokens[name.from - 1]?.lower ?? '')) return 0
  if ((will || lower === 'to') && at === name.to) return full ? 2 : 1
  if (lower !== 'and' && lower !== '&') return 0
  if (!/^\p{Lu}/u.test(tokens[at + 1]?.word ?? '')) return 0
  const after = tokens.slice(at + 2, at + 5).find((token) => isStrongHumanVerb(token.lower))
  const other = tokens
    .slice(at + 2, at + 6)
    .find((token) => /^(?:will|to)$/u.test(token.lower) || /.{3}ed$/u.test(token.lower))
  return after || (full && other) ? 2 : 0
}

/** What somebody gives at a meeting. */
const given =
  /^(?:updates?|overview|presentation|report|summary|talk|demo|introduction|intro|status|briefing|recap|tour|explanation|background)$/u
const deedPast =
  /^\p{Ll}{2,}ed$|^(?:gave|went|brought|found|made|told|ran|spoke|took|sent|wrote|put|read|saw|got|led|met|held|kept|left)$/u

/**
 * "Ann mended the oars", "Bo gave an overview": a given name that opens a note in front of what was done. Somebody who is
 * only talked of is told of by more than a first name, or further back.
 */
function deedWeight(tokens: readonly Token[], name: NameMention): number {
  const verb = tokens[name.to]
  if (verb?.before !== ' ' || name.possessive) return 0
  if (/^(?:gave|gives|provided|provides)$/u.test(verb.lower))
    return tokens.slice(name.to + 1, name.to + 6).some(({ lower }) => given.test(lower)) ? 2 : 0
  const isGiven = name.from === 0 && !name.name.includes(' ') && isGivenName(name.name)
  if (!isGiven) return 0
  if (verb.lower === 'to') return /^\p{Ll}/u.test(tokens[name.to + 1]?.word ?? '') ? 2 : 0
  return deedPast.test(verb.lower) && tokens.length > name.to + 2 ? 2 : 0
}

/** One attendee a person: shorter names join the one longer name that they can stand for. */
function merge(evidence: readonly Evidence[], full: FullNames, context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { name, item, mention } of [...evidence].sort(
    (a, b) => nameWords(b.name).length - nameWords(a.name).length,
  )) {
    if (context.people.knows(name)) {
      const known = context.people.find(name)
      const longer = known?.attendee?.basis === 'mentioned' ? known.attendee : null
      if (longer && item.start < longer.start) Object.assign(longer, placeOf(item, mention))
      continue
    }
    const words = nameWords(name)
    const candidates = words.length === 1 ? full(name) : new Set<string>()
    const longest = candidates.size === 1 ? ([...candidates][0] ?? name) : name
    const place = placeOf(item, mention)
    const person: AttendeeFound = {
      kind: 'attendee',
      name: longest,
      handle: null,
      affiliation: null,
      roles: [],
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

function placeOf(item: Place, mention: { start: number; end: number }): { start: number; end: number } {
  const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
  return { start: sourceStart, end: sourceEnd }
}
