import { namesFacet } from '../../lexicon/facets.js'
import { isOfficeOfOne } from '../../lexicon/offices.js'
import { overLines } from '../../lexicon/over-lines.js'
import { roleOf } from '../../lexicon/section-role.js'
import { wordList } from '../../lexicon/word-list.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item, Section } from '../../outline/outline.js'
import { namesPerson } from '../../people/offices.js'
import { canBeSpeaker } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { lengthOf } from './bare-agenda.js'
import { candidatesIn } from './candidate-items.js'
import { categoryEntries } from './category-entries.js'
import { namesState } from './issue-states.js'
import { areSpeakers, entriesLed, type LedItem } from './led-subjects.js'
import { behindProposer } from './proposer.js'
import { isRemark } from './remark.js'
import { isNameOfSubject, isSubject, maySpeak, saying } from './subject-item.js'
import { hasTimeBehind } from './topic-title.js'
import { isTurn } from './turn.js'

/**
 * The subjects that a heading only sorts: below "Draft updates" or "Old business" bullets that name something, most with
 * notes of their own. Below other headings bullets are notes, unless nearly each of them is a short name with notes, or says
 * how long it takes or whose it is, as entries of an agenda do.
 *
 * @example
 * // ## Old business
 * // * Roof repair
 * //     * Ann has two offers.
 * // * Summer fair
 * //     * Bo found a band.
 */
export function partsOfCategory(section: Section, context: Context): Item[] {
  if (section.sections.length > 0 || section.items.length < 2) return []
  if (section.items.every((item) => isBroughtUp(item, context))) return section.items
  const timed = timedEntries(section.items)
  if (timed.length > 0) return timed
  const heading = section.heading?.plain ?? ''
  const sorts = isCategory(heading)
  if (sorts && isNumberedRow(section.items)) return section.items
  if (section.items.every(isNumberedWithNotes)) return partsOf(section.items, section.items.length, context)
  if (context.roleOf(section) === null && section.items.every(isLinkWithNotes)) return section.items
  const entries = sorts ? categoryEntries(heading, section.items, context) : []
  if (entries.length > 0) return [...entries]
  const led = ledWithNotes(section.items, context)
  if (led.length > 0) return led
  if (!haveNotes(section.items, sorts ? 2 : Math.max(fewestNames, section.items.length * mostAreNames))) return []
  const bullets = candidatesIn(section, context).filter(isBullet)
  if (!sorts) return bullets.length === section.items.length && areNames(bullets) ? partsOf(bullets, 2, context) : []
  return partsOf(bullets, bullets.length * 0.4, context)
}

/**
 * Bullets that all say how long they take: entries of an agenda, whose notes may stand in paragraphs behind each of them.
 *
 * @example
 * // * A better lock - Ann Reed (20 min)
 * //
 * // Ann: the old one rusts.
 */
function timedEntries(items: readonly Item[]): Item[] {
  const bullets = items.filter(isBullet)
  const isList = bullets.length === items.length || (bullets.length > 1 && bullets[0] === items[0])
  return isList && bullets.every(hasTimeBehind) ? bullets : []
}

/** "[Ann] A lock for the gate" with notes: who writes in front of it whose it is puts it on the agenda. */
const isBroughtUp = ({ form, items, text: { plain } }: Item, { people }: Context): boolean =>
  form === 'bullet' &&
  items.length > 0 &&
  plain.length <= longestEntry &&
  !/[.!]\s/u.test(plain) &&
  (behindProposer(plain, people) > 0 || people.knows(nameBehind.exec(plain)?.[1] ?? ''))

const nameBehind = / [([]@?([^()[\]]{2,40})[)\]]\s*$/u

/** In characters: a turn of somebody's is longer. */
const longestEntry = 120

/** "[A better lock](https://example.org/12)" with notes: what was gone through is there. */
const isLinkWithNotes = ({ form, text: { plain, runs }, items }: Item): boolean =>
  (form === 'bullet' || form === 'number') &&
  items.some((note) => !isLinkAlone(note)) &&
  runs.some(
    ({ kind, url, start, end }) => kind === 'link' && url !== null && start === 0 && end >= plain.trimEnd().length,
  ) &&
  !/^(?:https?:|@)/u.test(plain)

/**
 * Bullets with notes that say in front of a dash what they are about, or nothing else. Behind the dash something is told
 * of it, rather than who brings it up.
 *
 * @example
 * // - Roof repair - two offers came in
 * //   - Ann will compare them.
 */
function ledWithNotes(items: readonly Item[], context: Context): Item[] {
  if (items.length < fewestNames || !items.every((item) => isBullet(item) && item.items.length > 0)) return []
  const led: LedItem[] = items.flatMap((item) => {
    const lead = /^\p{Lu}[^:!?]{1,60}?(?=\s[–—-]{1,2}\s+(?:\S+\s+){3}\S)/u.exec(item.text.plain)?.[0]
    return lead !== undefined && isShortName(lead) ? [{ item, lead: lead.length }] : []
  })
  const names = items.filter((item) => led.some((one) => one.item === item) || isNameWithNotes(item))
  if (led.length < 2 || names.length < items.length) return []
  if (
    areSpeakers(
      led.map(({ item, lead }) => item.text.plain.slice(0, lead)),
      context,
    )
  )
    return []
  entriesLed(led, context)
  return names
}

/** A cheap test: whether so many of the items, or of those below them, have notes. */
function haveNotes(items: readonly Item[], least: number): boolean {
  let noted = 0
  for (const item of items) {
    if (item.items.length > 0) noted++
    for (const inner of item.items) if (inner.items.length > 0) noted++
  }
  return noted >= least
}

/** The same below a bullet of the agenda: "New business", "Updates on the projects". */
export function partsOfItem(item: Item, title: string, context: Context): Item[] {
  if (item.items.length < 2) return item.items.filter((only) => isOpen(title) && isDiscussed(only, context))
  const discussed = item.items.filter((inner) => isTalkedOverInTurns(inner, context))
  if (discussed.length >= 2 && discussed.length >= item.items.length * 0.4) return discussed
  if (!isCategory(title)) return []
  const entries = categoryEntries(title, item.items, context)
  if (entries.length > 0) return [...entries]
  const bullets = item.items.filter((inner) => isBullet(inner) && context.roleOf(inner) === null && !isRemark(inner))
  const parts = bullets.length >= item.items.length * 0.8 ? partsOf(bullets, bullets.length * 0.4, context) : []
  return parts.length > 0 ? parts : bulkOf(item.items, context)
}

/** "Open discussion", "New business": a single subject in it was brought up there, and is not what it is about. */
const isOpen = (title: string): boolean =>
  /\b(?:open discussion|other|(?:old|new|unfinished) business)\W*$/iu.test(title)

/** A name with two notes or more. */
const isDiscussed = (item: Item, context: Context): boolean =>
  isBullet(item) &&
  item.items.length >= 2 &&
  item.text.plain.split(/\s+/u).length <= longestName &&
  !/[.!?:]\s*$/u.test(item.text.plain) &&
  isNameOfSubject(item, context) &&
  !canBePerson(item.text.plain, context)

/** Beside remarks, two or more bullets that name something and hold between them most of what is written. */
function bulkOf(items: readonly Item[], context: Context): Item[] {
  const all = lengthOf(items)
  const long = items.filter((item) => isBullet(item) && lengthOf(item.items) >= all * leastOfBulk)
  const named = long.filter(
    (item) =>
      /\p{L}/u.test(item.text.plain) && isNameOfSubject(item, context) && !canBePerson(item.text.plain, context),
  )
  return named.length >= 2 && named.length === long.length && lengthOf(named) >= all * mostOfBulk ? named : []
}

/** How much of all that is written stands below a subject at least, and below all of them. */
const leastOfBulk = 0.15
const mostOfBulk = 0.6

/** Below a bullet each other has its say: it is a subject, whatever it stands in. */
function isTalkedOverInTurns(item: Item, context: Context): boolean {
  if (!isBullet(item) || item.items.length === 0 || !isSubject(item, context)) return false
  return item.items.filter((inner) => isTurn(inner, context)).length > item.items.length / 2
}

/** The bullets that name something, where nearly all do, two or more than so many have notes, and they are no people. */
function partsOf(bullets: readonly Item[], notedAtLeast: number, context: Context): Item[] {
  const noted = bullets.filter(({ items }) => items.some((note) => !isLinkAlone(note)))
  const named = bullets.filter((item) => isNameOfSubject(item, context) && !saysSomething(item))
  const persons = bullets.filter(({ text }) => canBePerson(text.plain, context))
  return noted.length >= 2 &&
    noted.length >= notedAtLeast &&
    named.length >= bullets.length * 0.8 &&
    persons.length < bullets.length / 2
    ? named
    : []
}

/** "The lock will be there on Monday" without notes, beside entries that have some, and no question. */
const saysSomething = ({ items, text: { plain } }: Item): boolean =>
  items.length === 0 && !plain.includes('?') && saying.test(plain)

/** "1. A better lock for the gate", with notes: who counts them goes through them one by one. */
const isNumberedWithNotes = ({ form, text: { plain }, items }: Item): boolean =>
  form === 'number' && items.length > 0 && !/[.!?:]\s*$/u.test(plain) && !saying.test(plain) && !namesFacet(plain)

/** Most with notes, and each short: below a heading that sorts they are gone through whatever each of them says. */
const isNumberedRow = (items: readonly Item[]): boolean =>
  items.every(({ form, text }) => form === 'number' && text.plain.length <= longestEntry) &&
  items.filter(({ items: notes }) => notes.length > 0).length >= items.length * mostAreNames

/** Single words may be anybody below a heading that does not sort. */
const areNames = (bullets: readonly Item[]): boolean =>
  bullets.length >= fewestNames &&
  bullets.filter(isNameWithNotes).length >= bullets.length * mostAreNames &&
  bullets.filter(({ text }) => canBeSpeaker(text.plain.trim())).length < bullets.length / 2

/** Fewer bullets may be the two sides of one subject. */
const fewestNames = 3
/** Of a few names one may be longer, or have nothing below it. */
const mostAreNames = 0.75
/** In words: a longer one says something. */
const longestName = 8

/** "Front door" above notes; "Open questions:", "Who has the key?" and "We have no key" are parts of what is told. */
const isNameWithNotes = ({ text: { plain }, items }: Item): boolean =>
  items.some((note) => !isLinkAlone(note)) &&
  /^(?:[\p{Lu}\p{Lo}\d]|[^\s.]*\d)/u.test(plain) &&
  !/[?:]/u.test(plain) &&
  isShortName(plain)

const isShortName = (words: string): boolean =>
  words.split(/\s+/u).length <= longestName && !saying.test(words) && !namesFacet(words) && roleOf(words) === null

/**
 * "Ann", "Garden Club - Bo", "Cy (library)": whose turn it is rather than what it is about; "Roof (Ann)" and "Fair debrief -
 * Bo" are about a roof and a fair.
 */
function canBePerson(words: string, context: Context): boolean {
  if (broughtByBehind.test(words)) return false
  const parts = words
    .replace(/(?<=\S )\(([^()]+)\)$/u, (inBrackets, name: string) => (context.people.knows(name) ? '' : inBrackets))
    .replace(/[\d:_[\]]+(?:[–-][\d:_]+)?/gu, ' ')
    .split(/\s+[–—-]\s+|[(:)]/u)
    .map((part) => part.trim())
  if (parts.every((part) => part === '' || isOfficeOfOne(part))) return false
  return (
    parts.some((part) => namesPerson(part, context.people)) ||
    parts.every((part) => part === '' || maySpeak(part, context))
  )
}

/** A subject of several words, and behind a dash whose it is. */
const broughtByBehind = /^\p{L}[^\n–—:-]*\s\p{Ll}{4}[^\n–—:-]*\s[–—-]\s\p{Lu}/u

/** Things that meetings go through one by one; "Goals" and "Open problems" are told of as a whole. */
const categories = new RegExp(
  overLines`
    (?:
      \b(?:
        business|work|items|topics|subjects|matters|issues|updates|reports|presentations
        |talks|drafts|documents|proposals|rfcs|prs
        |pull requests
        |tickets|discussions?|groups|teams|projects|initiatives|nominations|motions
        |applications|reviews|developments
        |(?:pr|pull request|issue)s?[ ](?:review|triage)
      )
      |\d{4} goals
    )\W*$
  `,
  'iu',
)
/** "From last week", "New stuff", "Community news": when and for whom, not what. */
const general = new Set(
  wordList`
    from since last next new old this current ongoing recent week weeks month time meeting stuff
    things news community general misc miscellaneous other various around round table topics items the
    our and of
  `,
)
const isGeneral = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => general.has(word.toLowerCase()))

/** "Updates from the groups", "Update from the group leaders"; one update is a subject. */
const updates =
  /^(?:updates|news|reports) (?:on|of|from|about|by) |^(?:update|report|round) (?:from|of) [^.:]{1,40}s\W*$/iu
/** In words: who writes more names a subject. */
const longestCategory = 3

/** "Old business", "Old business/Committee reports", "New business/Announcements". */
function isCategory(heading: string): boolean {
  const parts = heading
    .replace(/\([^()]*\)/gu, ' ')
    .replace(whatIsDone, '')
    .split(/\/|\s&\s/u)
  const sorting = parts.filter((part) => sortsSubjects(part.trim()))
  return sorting.length > 0 && parts.every((part) => sorting.includes(part) || /^\s*announcements\W*$/iu.test(part))
}

/** "Overview of current work": what is done with the subjects. */
const whatIsDone = /^\W*(?:overview|summary|status|discussion) of (?:the |our )?/iu

function sortsSubjects(words: string): boolean {
  const each = words.match(/[\p{L}\p{N}]+/gu) ?? []
  return (
    updates.test(words) ||
    namesState(words) ||
    (categories.test(words) && each.length <= longestCategory) ||
    isGeneral(each)
  )
}
