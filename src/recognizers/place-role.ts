import { overLines } from '../lexicon/over-lines.js'
import { alsoHoldsDecisions, type Role, roleOf } from '../lexicon/section-role.js'
import { isOfPeople } from '../lexicon/section-words.js'
import {
  headsDeeds,
  headsPlans,
  mayHeadSubjects,
  mayHeadTasks,
  mayLeadTasks,
  namesBehindTasks,
  roleOfLead,
  wideRoleOf,
} from '../lexicon/task-headings.js'
import { isLinkAlone } from '../outline/link-alone.js'
import type { Item, Section } from '../outline/outline.js'
import { entriesOf, listsTasks, listsTasksAlone } from './actions/task-like.js'
import { isNearBeginning, roleByEntries } from './attendance/people-list.js'
import { isDay } from './topics/day.js'

/**
 * What a section, or an item that leads a list, holds: by the words of its heading or lead, checked against its entries;
 * by its entries alone, where the words are none of those that are known. Null where it is a subject of its own.
 *
 * @param items all items of the document
 */
export const readRole = (place: Section | Item, items: readonly Item[]): Role | null =>
  asListed(roleByWords(place), place) ?? roleOfEntries(place, items)

function roleByWords(place: Section | Item): Role | null {
  if (place.kind === 'section') {
    if (asksForNames(place)) return 'attendance'
    const words = place.heading?.plain ?? ''
    const role = roleOf(words)
    if (role === null && invitesEntries.test(words)) return 'agenda'
    if (role === null) return namesBehindTasks(words) === null ? wideRole(place, words) : 'actions'
    return role === 'logistics' && isSoft(words) && isTalkedAbout(place) && !saysHowToCome(place) ? null : role
  }
  if (place.items.length === 0 && place.tables.length === 0) return null
  const words = place.text.plain.trim()
  if (leadsActions.test(words) || comesNext(place)) return 'actions'
  if (words.replace(/\([^()]*\)/gu, '').length > 60) return roleOfLastWords(words)
  const role = roleOfLead(words) ?? (mayLeadTasks(words) && listsTasksAlone(place) ? 'actions' : null)
  return role === 'logistics' && isSoft(words) ? null : role
}

/**
 * "Action items until the fair": a list of tasks where most of its entries read like tasks or are somebody's. What is
 * told of old ones need not.
 */
function wideRole(place: Section, words: string): Role | null {
  const role = wideRoleOf(words) ?? (mayHeadTasks(words) ? 'actions' : null)
  return role === 'review' || (role !== null && listsTasksAlone(place)) ? role : null
}

/** A list of tasks by its words alone holds subjects, or is talk about tasks; a few remarks are neither. */
function asListed(role: Role | null, place: Section | Item): Role | null {
  if (role !== 'actions') return role
  const words = (place.kind === 'section' ? place.heading : place.text)?.plain ?? ''
  if (alsoHoldsDecisions(words)) return role
  const mixed = mayHeadSubjects(words)
  const entries = entriesOf(place)
  if (listsTasks(place, !mixed, entries) || (!mixed && entries.length <= fewRemarks)) return role
  return mixed && !/^\W*follow/iu.test(words) ? 'wrapper' : 'review'
}

const fewRemarks = 3

/** What a place lists by its entries, where its words are none of those that are known. */
function roleOfEntries(place: Section | Item, items: readonly Item[]): Role | null {
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
const leadsActions = new RegExp(
  overLines`
    ^(?!.*\b(?:last|previous|prior|old|completed|closed|review\p{L}*|status)\b)[^.!?:]{0,100}\b(?:
      following|these
    )(?: \p{L}+){0,2} (?:actions?|tasks|to-?dos|next steps|follow-ups)(?: items?| points?)?(?: \p{L}+){0,6}:$
  `,
  'iu',
)

/** "Next:" beside "Done:" below somebody's name, as in stand-ups. */
const comesNext = ({ text, parent }: Item): boolean =>
  parent !== null &&
  headsPlans(text.plain) &&
  parent.items.slice(0, mostParts).some((part) => headsDeeds(part.text.plain))
/** Nobody's notes have more. */
const mostParts = 6

/** "If you are here, add yourself below. Roll call:": the last words of a longer lead say whom it lists. */
function roleOfLastWords(words: string): Role | null {
  const last = words.endsWith(':') ? (words.split(/[.!?:] /u).at(-1) ?? '') : ''
  const role = last.length <= 40 ? roleOf(last.slice(0, -1)) : null
  return isOfPeople(role) ? role : null
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
const isOfThings = /\b(?:videos|attachments|references)\b/iu

const listsLinks = ({ items }: Section): boolean =>
  items.filter(({ text: { runs, plain } }) => /https?:/u.test(plain) || runs.some(({ url }) => url)).length >
  items.length / 2

/** In characters: who writes more below "Code of conduct" tells what was said. */
const longRemark = 200

/** In characters: what is said below "Opening" and "Meeting time" takes less. */
const shortNotes = 120

/** "Registration", "Venue", "Goals" in front of the agenda: however long, it is for those who have yet to come. */
function saysHowToCome({ heading, parent, start }: Section): boolean {
  if (
    !/\b(?:registration|location|venue|calendar|contacts?|purpose|goals?|objectives?|aims?)\b/iu.test(
      heading?.plain ?? '',
    )
  )
    return false
  for (let at = parent; at; at = at.parent)
    if (at.sections.some((other) => other.start > start && roleOf(other.heading?.plain ?? '') === 'agenda')) return true
  return false
}

const isFormality = ({ heading, items }: Section): boolean =>
  /\b(?:opening|closing|close|closure|introductions|dates|time|administrivia)\b/iu.test(heading?.plain ?? '') &&
  items.reduce((sum, { text }) => sum + (isDay(text.plain) ? 0 : text.plain.length), 0) <= shortNotes

/** "Meeting time" or "Code of conduct", if not with the "legal notices", may be a line of the header, or be talked about at length. */
const isSoft = (words: string): boolean =>
  /\b(?:time|(?<=\p{L} )times|dates?|opening|check-in|registration|closing|close|closure|introductions|location|contacts?|calendar|venue|videos?|audio|attachments|code of conduct|documents|material|reading|references|administrivia|meta|purpose|goals|objectives?)\b/iu.test(
    words,
  ) && !/\b(?:next|dates (?:for|of) (?:the )?(?:future|upcoming)|participation|legal)\b/iu.test(words)
