import type { Reckoning } from '../calendar/reckoning.js'
import type { DocumentOptions } from '../document-options.js'
import type { Role } from '../lexicon/section-role.js'
import { isOfPeople } from '../lexicon/section-words.js'
import { oncePer } from '../outline/once-per.js'
import { type Contents, contentsOf, type Item, type Outline, type Section, type Table } from '../outline/outline.js'
import type { People } from '../people/people.js'
import { firstNoteBehind, holdsNotes } from './attendance/extent.js'
import type { AttendeeFound, TopicFound } from './candidate.js'
import { cellNotesOf } from './cell-notes.js'
import { Discourse } from './discourse/discourse.js'
import { isDivided } from './list-items.js'
import { readRole } from './place-role.js'

/** What recognizers and refiners see: the outline, what it is about, and what is known so far. */
export interface Context extends Contents {
  outline: Outline
  options: DocumentOptions
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

/** What is known of a document before anything is read out of it. */
export function newContext(outline: Outline, options: DocumentOptions, people: People): Context {
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
      const role = readRole(place, items)
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
    (isOfPeople(around) && !holdsNotes(section)) ||
    around === 'logistics'
  )
}
