import { actionLabel } from '../../lexicon/labels.js'
import { type Role, roleOf } from '../../lexicon/section-role.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item, Section } from '../../outline/outline.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { holdsOtherNotes, isInTopic } from './agenda-notes.js'
import { repeatsAgenda, sortsAgenda } from './around-agenda.js'
import { isBareAgenda } from './bare-agenda.js'
import { candidatesIn } from './candidate-items.js'
import { discussedIn, namedAsDiscussed } from './discussed.js'
import { callsToOrder, isFormalLead } from './formality.js'
import { areSpeakers, entriesLed, type LedItem, ledAlike, ledBeside, namedParagraphs } from './led-subjects.js'
import { linesOfAgenda } from './lines-of-agenda.js'
import { namesIssue } from './names-issue.js'
import { numberedProse } from './numbered-prose.js'
import { isRemark } from './remark.js'
import { isRepository, kindOf } from './section-kind.js'
import { commitsOrSettles, endOfName, isNameOfSubject, isSubject, saying } from './subject-item.js'
import { toldAgain } from './told-again.js'
import { toldAmong } from './told-subjects.js'
import { boldLead, hasTimeBehind } from './topic-title.js'
import { isTurn } from './turn.js'

/** The items of a section that may be subjects, with what tells whether they are. */
interface Entries {
  section: Section
  role: Role | null
  candidates: readonly Item[]
  context: Context
}

/** The items at the top of a wrapper that are subjects: those with notes of their own. */
export function itemTopics(section: Section, context: Context): readonly Item[] {
  const role = context.roleOf(section)
  if (isToldElsewhere(section, role, context)) return []
  const entries = { section, role, candidates: candidatesIn(section, context), context }
  for (const read of ways) {
    const subjects = read(entries)
    if (subjects) return subjects
  }
  return []
}

/** An agenda whose notes stand below other headings. */
function isToldElsewhere(section: Section, role: Role | null, context: Context): boolean {
  if (role === 'agenda') return holdsOtherNotes(section, context)
  const { parent } = section
  if (parent === null || context.roleOf(parent) !== 'agenda') return false
  return (role === 'wrapper' || sortsAgenda(section, context)) && isBareAgenda(section, context)
}

/** How minutes list their subjects, the surest first: each answers with those that it sees, or null. */
const ways: ReadonlyArray<(entries: Entries) => readonly Item[] | null> = [
  // Inside a subject a lead alone or among remarks is a point; where every bullet has notes they may divide it.
  ({ section, role, candidates, context }) =>
    role === 'wrapper' &&
    isInTopic(section, context) &&
    (candidates.length === 1 || candidates.some(({ items }) => items.length === 0))
      ? []
      : null,
  inFrontOfTopics,
  ({ section, context }) => someOf(namedParagraphs(section, context)),
  ({ section, context }) => someOf(discussedIn(section, context)),
  ({ section, context }) => {
    const named = namedAsDiscussed(section, context)
    return named.length > 0 && !(areBare(named) && isToldBelow(section, context)) ? named : null
  },
  ledByNumbers,
  ({ candidates, context }) => someOf(toldAgain(candidates, context)),
  ({ section, role, context }) => (role === 'wrapper' ? someOf(linesOfAgenda(section, context)) : null),
  (entries) =>
    entries.candidates.every((item) => item.form !== 'number' || inWrapper(entries).includes(item))
      ? someOf(numberedProse(inWrapper(entries), entries.context))
      : null,
  ({ role, candidates, context }) => (role === 'wrapper' ? someOf(namedInBold(candidates, context)) : null),
  // "boats/harbour": what was gone through there
  ({ section: { heading }, candidates, context }) =>
    heading !== null && isRepository(heading.plain.trim())
      ? withoutRemarks(candidates.filter(isBullet), context)
      : null,
  (entries) => (isListOfNames(entries) ? entries.candidates : null),
  ({ role, candidates }) =>
    role === 'agenda' && candidates.length >= 2 && candidates.every(isEntryWithNotes) ? candidates : null,
  ({ role, candidates, context }) => (role === 'agenda' ? someOf(broughtUp(candidates, context)) : null),
  ({ candidates, context }) => (isNumberedAlike(candidates, context) ? candidates : null),
  withNotes,
  ({ role, candidates, context }) => (role === 'wrapper' ? someOf(ledAlike(candidates, context)) : null),
  ({ role, candidates, context }) => (role === 'wrapper' ? someOf(entriesLed(toldAmong(candidates), context)) : null),
  ({ candidates, context }) => turnsWithReplies(candidates, context),
]

const someOf = (items: readonly Item[]): readonly Item[] | null => (items.length > 0 ? items : null)

/** Most items. */
const most = 0.6

/** In front of headings that are subjects, below the title or nothing, stands the header. */
function inFrontOfTopics({ section, candidates, context }: Entries): readonly Item[] | null {
  const isFront = section === context.titleSection || !section.heading
  if (!isFront || holdsMost(section, candidates, context)) return null
  if (!context.sections.some((other) => other !== section && kindOf(other, context) === 'topic')) return null
  // "Issues and pull requests" as a title is the heading of the notes all the same.
  const isWrapper = section.heading !== null && roleOf(section.heading.plain) === 'wrapper'
  return isWrapper && candidates.length >= 2 && candidates.every(({ items }) => items.length > 0) ? candidates : []
}

/** "1. **Wet roof.** Ann had a look." */
function ledByNumbers({ candidates }: Entries): readonly Item[] | null {
  const numbered = candidates.filter(({ form }) => form === 'number')
  const led = numbered.filter((item) => boldLead(item) !== null)
  return led.length >= 2 && led.length >= candidates.length * most
    ? numbered.filter((item) => !isFormalLead(item.text.plain, boldLead(item)))
    : null
}

/** "Discussion" above a few words each: the notes were never written, the subjects were. */
const isListOfNames = (entries: Entries): boolean => {
  const { section, candidates, context } = entries
  return (
    inWrapper(entries).length === candidates.length &&
    candidates.length >= 2 &&
    candidates.every((item) => isBullet(item) && isNameOfSubject(item, context)) &&
    !isContents(section, candidates, context)
  )
}

/** What stands below a heading "Discussion", or a line or bullet that says so. */
const inWrapper = ({ role, candidates, context }: Entries): readonly Item[] =>
  role === 'wrapper'
    ? candidates
    : candidates.filter(({ parent }) => parent !== null && context.roleOf(parent) === 'wrapper')

/** Where some have notes: these, and what is written as they are. */
function withNotes({ candidates, context }: Entries): readonly Item[] | null {
  const noted = new Set(
    candidates.filter((item) => item.items.length > 0 && isSubject(item, context) && !isRemarkWithLinks(item)),
  )
  if (noted.size === 0 || noted.size < candidates.length * fewestNoted || isLeadAlone(candidates)) return null
  const numbered = [...noted].filter(({ form }) => form === 'number').length >= candidates.length * most
  const told = candidates.filter(({ items }) => items.length > 0).length >= candidates.length * most
  const led = new Set(
    ledBeside(
      candidates.filter((item) => isBullet(item) && item.items.length === 0 && !noted.has(item)),
      context,
    ),
  )
  entriesLed(namesOf(noted, context), context)
  // Beside lines above bullets a bullet alone is a remark.
  const areLines = [...noted].every(({ form }) => form === 'paragraph')
  return candidates.filter(
    (item) =>
      noted.has(item) ||
      led.has(item) ||
      (told && isEntry(item, context)) ||
      (numbered && item.form === 'number' && item.items.length > 0) ||
      (!areLines &&
        item.form !== 'paragraph' &&
        item.items.length === 0 &&
        isSubject(item, context) &&
        !isRemark(item)),
  )
}

/** "Nobody had time to look at the offers." above where they are. */
const isRemarkWithLinks = (item: Item): boolean =>
  /[.!]\s*$/u.test(item.text.plain) &&
  saying.test(item.text.plain) &&
  item.items.every((note) => isLinkAlone(note) || /^\s*<?https?:\S+\s*$/u.test(note.text.plain))

/** Those that go on behind their name with what somebody will do: "Choir robes: Bo will ask for offers". */
const namesOf = (noted: ReadonlySet<Item>, context: Context): LedItem[] =>
  [...noted].flatMap((item) => {
    const lead = endOfName(item, item.text, context)
    return lead !== null && commitsOrSettles(item, context) ? [{ item, lead }] : []
  })

/** Where fewer have notes, these are remarks that were answered. */
const fewestNoted = 0.3

/** Among issues and pull requests a bullet that names none and says something is a note on the one above it. */
function withoutRemarks(bullets: readonly Item[], context: Context): Item[] {
  const named = bullets.filter(namesIssue)
  if (named.length < bullets.length / 2) return [...bullets]
  return bullets.filter(
    (item) => namesIssue(item) || (isSubject(item, context) && !(item.items.length === 0 && isRemark(item))),
  )
}

/** In characters: a motion, or what somebody says, is longer. */
const longestEntry = 140

/** Where most entries have notes all that have are subjects, whoever brings them up and however they begin. */
const isEntry = (item: Item, context: Context): boolean =>
  isBullet(item) &&
  item.items.length > 0 &&
  item.text.plain.length <= longestEntry &&
  !/^@/u.test(item.text.plain) &&
  !actionLabel.test(item.text.plain) &&
  !commitsOrSettles(item, context)

/** Whether most of the minutes stand below entries in front of the first heading ("License") behind the title, which then heads none. */
const holdsMost = ({ sections }: Section, candidates: readonly Item[], { outline }: Context): boolean =>
  (sections[0]?.start ?? 0) > outline.source.length / 2 &&
  candidates.filter(({ items }) => items.length > 0).length >= fewestInFront

/** Fewer may be the header. */
const fewestInFront = 3

/**
 * The subjects below a line "Notes" or "Topics" that has no heading's marks and so stands in the section of something
 * else, of people or links.
 */
export function ledTopics(section: Section, context: Context): Item[] {
  const leads = section.items.filter((item) => item.items.length > 0 && context.roleOf(item) !== null)
  const led = leads.filter((item) => context.roleOf(item) === 'wrapper')
  const entries = (led.length > 0 ? led : leads.filter((item) => context.roleOf(item) === 'agenda')).flatMap(
    ({ items }) => items,
  )
  const noted = entries.filter((item) => item.items.length > 0 && isSubject(item, context))
  return noted.length >= 2 && noted.length >= entries.length * most
    ? [...(withNotes({ section, role: 'wrapper', candidates: entries, context }) ?? [])]
    : []
}

/** A bare list in front of headings that are subjects, or among lines of prose: what it names is told elsewhere. */
const isContents = (section: Section, bullets: readonly Item[], context: Context): boolean =>
  areBare(bullets) &&
  (isToldBelow(section, context) ||
    section.items.filter(({ form, text }) => form === 'paragraph' && text.plain.length > longNote).length >= 2 ||
    (!bullets.every(hasTimeBehind) && bullets.some(({ text }) => !text.plain.includes('?') && saying.test(text.plain))))

const areBare = (bullets: readonly Item[]): boolean => bullets.every(({ items }) => items.length === 0)

/** Whether a section stands in front of headings that are subjects. */
const isToldBelow = (section: Section, context: Context): boolean =>
  context.sections.some(
    (other) => other.start > section.start && (kindOf(other, context) === 'topic' || repeatsAgenda(other, context)),
  )

/** In characters: a paragraph that tells something. */
const longNote = 80

/** "Ann: the roof of the hall" with notes, below "Agenda": whoever put it there, it is a subject. */
const isEntryWithNotes = ({ form, items, text }: Item): boolean =>
  form !== 'paragraph' && items.length >= 2 && text.plain.length <= 100 && !/[.!:]\s*$/u.test(text.plain)

/**
 * "Ann: the roof", "Bo: keys. Who has them?" below "Agenda", some with notes: nearly each is brought up by somebody else, so
 * that nobody answers anybody.
 */
function broughtUp(candidates: readonly Item[], context: Context): Item[] {
  const bullets = candidates.filter(isBullet)
  if (bullets.length < fewestBroughtUp || !bullets.some(({ items }) => items.length > 0)) return []
  const led = bullets.filter(({ text: { plain } }) => !actionLabel.test(plain) && /^[^:]{1,40}:\s+\S/u.test(plain))
  const names = led.flatMap(({ text }) => {
    const label = speakerLabel(text, false)
    return label && (context.people.knows(label.name) || canBeSpeaker(label.name)) ? [label.name] : []
  })
  const isRow = names.length >= candidates.length * nearlyAll && new Set(names).size >= names.length * mostApart
  return isRow ? led : []
}

/** Fewer may be remarks. */
const fewestBroughtUp = 5
const nearlyAll = 0.8
/** Of those who bring something up, how many at least are somebody else. */
const mostApart = 0.7

/** "1. Roof", "2. Gate: open at nine", each with notes of its own: all are subjects where most read so. */
const isNumberedAlike = (candidates: readonly Item[], context: Context): boolean =>
  candidates.length >= 2 &&
  candidates.every(
    ({ form, text, items }) =>
      form === 'number' && items.length > 0 && text.plain.length <= 100 && !/[.!]\s*$/u.test(text.plain),
  ) &&
  !candidates.some((item) => isTurn(item, context))

/** "What I remember of it:", "1. Call to order" above all that was said. */
const isLeadAlone = ([first, ...others]: readonly Item[]): boolean =>
  others.length === 0 && first !== undefined && (isLongLead(first) || callsToOrder(first.text.plain))

const isLongLead = ({ form, text: { plain } }: Item): boolean =>
  form === 'paragraph' && plain.trimEnd().endsWith(':') && plain.split(' ').length > 4

/**
 * "**Wet roof.** Ann had a look." on most bullets: the subjects, where the words in bold are no speakers, each only once,
 * and no labels.
 */
function namedInBold(candidates: readonly Item[], context: Context): Item[] {
  const names = new Map<string, Item>()
  for (const item of candidates) {
    const lead = item.form === 'bullet' && !actionLabel.test(item.text.plain) ? boldLead(item) : null
    const words = lead === null ? '' : item.text.plain.slice(0, lead)
    if (words !== '' && !context.people.knows(words) && roleOf(words) === null) names.set(words, item)
  }
  return names.size >= 3 && names.size >= candidates.length * 0.8 && !areSpeakers([...names.keys()], context)
    ? [...names.values()]
    : []
}

/** Where nothing else is a subject: what one speaker brings up and others reply to. */
function turnsWithReplies(candidates: readonly Item[], context: Context): Item[] {
  const turns = candidates.filter((item) => isTurn(item, context))
  const answered = turns.filter(({ items }) => items.some(({ text }) => speakerLabel(text, false) !== null))
  const led = candidates.filter(
    ({ items }) => items.length >= 2 && items.filter(({ text }) => speakerLabel(text, false)).length > items.length / 2,
  )
  // Beside the turns something else may be talked about in turns: "What everybody does: …".
  if (led.length >= 4 && led.length >= candidates.length * most) return led
  return turns.length >= candidates.length * 0.8 && answered.length >= 3 && answered.length >= turns.length * 0.5
    ? answered
    : []
}
