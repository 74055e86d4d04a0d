import type { Reckoning } from '../calendar/time-expressions.js'
import {
  mayHoldSubjects,
  namesBehindTasks,
  type Role,
  roleOf,
  roleOfLead,
  wideRoleOf,
} from '../lexicon/section-role.js'
import type { ParseOptions } from '../options.js'
import { oncePer } from '../outline/once-per.js'
import { type Contents, contentsOf, type Item, type Outline, type Section, type Table } from '../outline/outline.js'
import type { People } from '../people/people.js'
import { entriesOf, listsTasks, listsTasksAlone } from './actions/task-like.js'
import { firstNoteBehind } from './attendance/extent.js'
import { isNearBeginning, roleByEntries } from './attendance/people-list.js'
import type { AttendeeFound, TopicFound } from './candidate.js'
import { cellNotesOf } from './cell-notes.js'
import { Discourse } from './discourse/discourse.js'
import { isDivided } from './list-items.js'
import { isDay } from './topics/day.js'

/** What recognizers and refiners see: the outline, what it is about, and what is known so far. */
export interface Context extends Contents {
  outline: Outline
  options: ParseOptions
  /** The section whose heading is the title. */
  titleSection: Section | null
  /** The meeting's date, ISO 8601. */
  date: string | null
  /** What relative due dates are reckoned from. */
  reckoning: Reckoning
  /** The notes that stand in the cells of tables, which `items` leaves out. */
  cellNotes: readonly Item[]
  discourse: Discourse
  people: People
  /** What lists of people name, entry by entry: somebody who is listed twice is there twice. */
  entries: readonly AttendeeFound[]
  topics: TopicFound[]
  /** What a section, or an item that leads a list, holds by its words; null where it is a subject of its own. */
  roleOf(place: Section | Item): Role | null
  /** The nearest role around an item or table: of its leads, then of its sections. */
  roleAround(place: Item | Table): Role | null
}

export function newContext(outline: Outline, options: ParseOptions, people: People): Context {
  const roles = new Map<Section | Item, Role | null>()
  const around = new Map<Section | Item, Role | null>()
  const { sections, items, tables } = contentsOf(outline.root)
  const context: Context = {
    outline,
    options,
    sections,
    items,
    tables,
    cellNotes: cellNotesOf(tables),
    titleSection: null,
    date: null,
    reckoning: { meeting: null, nextMeeting: null },
    discourse: new Discourse([], people),
    people,
    entries: [],
    topics: [],
    roleOf(place) {
      const known = roles.get(place)
      if (known !== undefined) return known
      const role = asListed(readRole(place), place) ?? roleOfEntries(place, context)
      roles.set(place, role)
      return role
    },
    roleAround(place) {
      const inside = place.parent ?? place.section
      let role = around.get(inside)
      if (role === undefined) {
        role = readRoleAround(place, context)
        // Which section the title's is, and hides what is around it, must be known for good.
        if (context.titleSection) around.set(inside, role)
      }
      return role === 'attendance' && isBehindList(place) ? null : role
    },
  }
  return context
}

/** Whether a place stands in a section of people, but behind their list. */
function isBehindList({ section, start }: Item | Table): boolean {
  return start >= notesBegin(section)
}

/** Where the notes behind a section's list of people begin. */
const notesBegin = oncePer((section: Section) => firstNoteBehind(section)?.start ?? Number.POSITIVE_INFINITY)

function readRoleAround(place: Item | Table, context: Context): Role | null {
  for (let at: Item | null = place.parent; at; at = at.parent) {
    const role = context.roleOf(at)
    if (role) return role
  }
  for (let section: Section | null = place.section; section; section = section.parent) {
    if (section === context.titleSection) return null
    const role = context.roleOf(section)
    // "Regular items" inside the agenda is still the agenda.
    if (role === 'wrapper' && section.parent && context.roleOf(section.parent) === 'agenda') return 'agenda'
    if (role) return role
    // A section with a subject of its own hides what is around it, but for lists that are divided by heading.
    if (section.heading && !isDivision(section, context)) return null
  }
  return null
}

/** Whether a section only divides the list of the section around it: by person, by age, by group. */
function isDivision(section: Section, context: Context): boolean {
  const around = section.parent ? context.roleOf(section.parent) : null
  return (
    around === 'actions' ||
    (around === 'decisions' && section.parent !== null && isDivided(section.parent)) ||
    around === 'attendance' ||
    around === 'absence' ||
    around === 'logistics'
  )
}

function readRole(place: Section | Item): Role | null {
  if (place.kind === 'section') {
    if (asksForNames(place)) return 'attendance'
    const words = place.heading?.plain ?? ''
    const role = roleOf(words)
    if (role === null && invitesEntries.test(words)) return 'agenda'
    if (role === null) return namesBehindTasks(words) === null ? wideRole(place, words) : 'actions'
    return role === 'logistics' && isSoft(words) && isTalkedAbout(place) ? null : role
  }
  if (place.items.length === 0 && place.tables.length === 0) return null
  const words = place.text.plain.trim()
  if (leadsActions.test(words)) return 'actions'
  if (words.length > 60) return roleOfLastWords(words)
  const role = roleOfLead(words)
  return role === 'logistics' && isSoft(words) ? null : role
}

/**
 * "Action items until the fair": a list of tasks where most of its entries read like tasks or are somebody's. What is
 * told of old ones need not.
 */
function wideRole(place: Section, words: string): Role | null {
  const role = wideRoleOf(words)
  return role === 'review' || (role !== null && listsTasksAlone(place)) ? role : null
}

/** A list of tasks by its words alone holds subjects, or is talk about tasks; a few remarks are neither. */
function asListed(role: Role | null, place: Section | Item): Role | null {
  if (role !== 'actions') return role
  const words = (place.kind === 'section' ? place.heading : place.text)?.plain ?? ''
  const mixed = mayHoldSubjects(words)
  const entries = entriesOf(place)
  if (listsTasks(place, !mixed, entries) || (!mixed && entries.length <= fewRemarks)) return role
  return mixed && !/^\W*follow/iu.test(words) ? 'wrapper' : 'review'
}

const fewRemarks = 3

/** What a place lists by its entries, where its words are none of those that are known. */
function roleOfEntries(place: Section | Item, { items }: Context): Role | null {
  const words = (place.kind === 'section' ? place.heading : place.text)?.plain.trim() ?? ''
  if (words === '' || words.length > longestLead || place.items.length === 0) return null
  const alone = place.kind === 'item' || place.sections.length === 0
  return roleByEntries(words, place.items, alone && isNearBeginning(place, items))
}

/** In characters: who writes more says something. */
const longestLead = 100

/** "Please add your name below." in front of entries, whatever the heading. */
const asksForNames = ({ heading, items }: Section): boolean =>
  heading !== null &&
  items.length > 1 &&
  items
    .slice(0, 2)
    .some(
      ({ text, form }) =>
        form === 'paragraph' &&
        text.plain.length < 160 &&
        !/\b(?:first|new|introduc\p{L}+|speak|agenda|item)\b/iu.test(text.plain) &&
        /\b(?:add|sign|write|put|enter|leave|list) (?:in )?(?:yourself|your (?:full |own )?names?)\b/iu.test(
          text.plain,
        ),
    ) &&
  items.slice(1, 4).some(({ form, text }) => form === 'bullet' && /^@|^\p{Lu}\S*(?: \S+){0,4}$/u.test(text.plain))

/** "The board agreed on the following action items:", "We took away these next steps:": a sentence that leads a list of tasks. */
const leadsActions =
  /^(?!.*\b(?:last|previous|prior|old|completed|closed|review\p{L}*|status)\b)[^.!?:]{0,100}\b(?:following|these)(?: \p{L}+){0,2} (?:actions?|tasks|to-?dos|next steps|follow-ups)(?: items?| points?)?(?: \p{L}+){0,6}:$/iu

/** "If you are here, add yourself below. Roll call:": the last words of a longer lead say whom it lists. */
function roleOfLastWords(words: string): Role | null {
  const last = words.endsWith(':') ? (words.split(/[.!?:] /u).at(-1) ?? '') : ''
  const role = last.length <= 40 ? roleOf(last.slice(0, -1)) : null
  return role === 'attendance' || role === 'absence' ? role : null
}

/** "Queue (add yourself at the bottom)", "Suggestions (please add yours)": where people write what they want to talk about. */
const invitesEntries =
  /[([](?:please )?(?:add|put|write|insert|append) (?:yours?|yourself|yourselves|items?|topics?|points?)\b[^()]*[)\]]/iu

/** Notes that are more than one remark, and more than links. */
const isTalkedAbout = (section: Section): boolean =>
  (section.items.length >= 2 || (section.items[0]?.text.plain.length ?? 0) > longRemark) &&
  !isFormality(section) &&
  !section.items.every(isLinkAlone) &&
  !(isOfThings.test(section.heading?.plain ?? '') && listsLinks(section))

/** Things that are handed round as often as talked about. */
const isOfThings = /\b(?:videos|attachments)\b/iu

const listsLinks = ({ items }: Section): boolean =>
  items.filter(({ text: { runs, plain } }) => /https?:/u.test(plain) || runs.some(({ url }) => url)).length >
  items.length / 2

/** In characters: who writes more below "Code of conduct" tells what was said. */
const longRemark = 200

/** A link that is the whole of a note. */
export const isLinkAlone = ({ text: { plain, runs } }: Item): boolean => {
  const linked = runs.reduce((sum, { url, start, end }) => (url ? sum + end - start : sum), 0)
  return linked > plain.trim().length * 0.9
}

/** In characters: what is said below "Opening" and "Meeting time" takes less. */
const shortNotes = 120

const isFormality = ({ heading, items }: Section): boolean =>
  /\b(?:opening|closing|close|closure|introductions|dates|time|administrivia)\b/iu.test(heading?.plain ?? '') &&
  items.reduce((sum, { text }) => sum + (isDay(text.plain) ? 0 : text.plain.length), 0) <= shortNotes

/** "Meeting time" or "Code of conduct" may be a line of the header, or be talked about at length. */
const isSoft = (words: string): boolean =>
  /\b(?:time|(?<=\p{L} )times|dates?|opening|check-in|registration|closing|close|closure|introductions|location|contacts?|calendar|venue|videos?|audio|attachments|code of conduct|documents|material|reading|references|administrivia|meta|purpose|goals|objectives?)\b/iu.test(
    words,
  ) && !/\b(?:next|dates (?:for|of) (?:the )?(?:future|upcoming)|participation)\b/iu.test(words)
