import { saysAbsence } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { countNames } from './comma.js'
import { labelOf } from './label.js'

const ofMembers = /\b(?:members?|membership|roster)\b/iu
const ofThoseThere =
  /\b(?:present|attendance|attendees?|attend(?:ed|ing)|participants?|participat(?:ed|ing)|roll ?call|joined|here)\b/iu
const besides = /\b(?:others?|additional|guests?|non-?members?|observers?|visitors?|members?|also|absent|not)\b/iu
const said = new RegExp(String.raw`\b(?:present|late|attend(?:ed|ing|s)?)\b|[✓✔✅❌✗]|${saysAbsence.source}`, 'iu')

/**
 * The standing lists of a body's members that stand beside a list of those who were there ("Members", and "Attendance"
 * elsewhere): whom they name need not have come. A list whose entries say who was there is none of them.
 */
export function rosters(context: Context): Set<Section> {
  const lists = context.sections.filter((section) => section.heading && context.roleOf(section) === 'attendance')
  const members = lists.filter(
    (section) =>
      ofMembers.test(headingOf(section)) &&
      !ofThoseThere.test(headingOf(section)) &&
      !isPartOfAttendance(section, context) &&
      !tellsOfPresence(section),
  )
  if (members.length === 0) return new Set()
  const others = lists.filter((section) => isOfThoseThere(headingOf(section)) && namesAnybody(section))
  const labelled = context.items.some(({ text, items }) => {
    const label = labelOf(text)
    if (label)
      return isOfThoseThere(label.words) && roleOf(label.words) === 'attendance' && countNames(label.rest.plain) > 0
    return (
      items.length > 0 && text.plain.length < 40 && isOfThoseThere(text.plain) && roleOf(text.plain) === 'attendance'
    )
  })
  return new Set(
    members.filter(
      (roster) => labelled || others.some((other) => !isInside(roster, other) && !isInside(other, roster)),
    ),
  )
}

/** "Voting members" below "Attendance", beside "Attendees": who of them came. */
const isPartOfAttendance = ({ parent }: Section, context: Context): boolean =>
  parent?.heading != null && isOfThoseThere(headingOf(parent)) && context.roleOf(parent) === 'attendance'

const headingOf = ({ heading }: Section): string => heading?.plain ?? ''

const isOfThoseThere = (words: string): boolean => ofThoseThere.test(words) && !besides.test(words)

const namesAnybody = ({ items, sections, tables }: Section): boolean =>
  tables.length > 0 || items.some(({ text }) => countNames(text.plain) > 0) || sections.some(namesAnybody)

const tellsOfPresence = ({ items, sections, tables }: Section): boolean =>
  tables.length > 0 ||
  items.some(
    (item) =>
      item.checked !== null || said.test(item.text.plain) || item.items.some(({ text }) => said.test(text.plain)),
  ) ||
  sections.some((inner) => said.test(headingOf(inner)) || tellsOfPresence(inner))

function isInside(inner: Section, outer: Section): boolean {
  for (let at: Section | null = inner; at; at = at.parent) if (at === outer) return true
  return false
}
