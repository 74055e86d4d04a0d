import { isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { honorific } from '../../lexicon/honorifics.js'
import { placeLabel } from '../../lexicon/meeting-places.js'
import { headerRoles, meetingRole } from '../../lexicon/meeting-roles.js'
import { othersLabel } from '../../lexicon/nobody.js'
import { office } from '../../lexicon/office-words.js'
import { saysAbsence } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Item } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { headerTableEntries } from '../header/header-table.js'
import { withoutMentions } from './entry-handle.js'
import { isGroupHeading, partOf } from './group.js'
import { labelOf, segmentsOf } from './label.js'
import { notAmong } from './listed.js'
import { readNames } from './name-row.js'
import { isFullName, looksLikeName } from './name-shape.js'
import { splitNames } from './split-names.js'

/** In the words of whoever wrote the line: "Sorry", "Can't make it". */
const missing = /\b(?:not|sorry|without|cannot|can['’]t|unable|off)\b/iu
const present = /^others?$|\b(?:here|there|present|also|with|attending|joined|came|call|room|around|participating)\b/iu
const reach = 15

/**
 * People whom a line of the header names, whatever its label: two and more names behind one ("Who came: Ann, Bo"), three
 * and more without ("👥 Ann, Bo, Cy").
 *
 * @param listed what labelled lists have named already
 */
export function headerLines(context: Context, listed: readonly AttendeeFound[]): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const item of headerItems(context)) {
    for (const segment of segmentsOf(item.text)) readLine(segment, found)
  }
  for (const { label, rest } of headerTableEntries(context)) readEntry(label, rest, found)
  return notAmong(listed, found)
}

/** Items before the first section with a subject, outside lists of notes. */
function headerItems(context: Context): Item[] {
  const { root } = context.outline
  const sections = [root, ...(context.titleSection ? [context.titleSection] : []), ...datedSections(context)]
  const items = sections.flatMap((section) => section.items)
  return items
    .filter((item) => item.form !== 'code' && item.form !== 'number' && item.items.length === 0)
    .slice(0, reach)
}

/** "## 2025-03-12": a section that is named by its day is still the header. */
const datedSections = (context: Context): Context['sections'] =>
  context.sections
    .filter(
      (section) =>
        section.heading &&
        section !== context.titleSection &&
        /^[^\p{L}\p{N}]*(?:\p{L}+,? )?\d{1,4}\W/u.test(section.heading.plain) &&
        /\d{4}/u.test(section.heading.plain),
    )
    .slice(0, 1)

function readLine(text: Text, found: AttendeeFound[]): void {
  const label = labelOf(text)
  if (label && isShortOrOfPeople(label.words)) {
    const before = found.length
    readEntry(label.words, label.rest, found)
    if (found.length === before) readEntry(label.words, firstSentence(label.rest), found)
    return
  }
  const marks = /^[^\p{L}@]*/u.exec(text.plain)?.[0].length ?? 0
  const all = sliceText(text, marks, text.plain.length)
  const rest = firstSentence(all)
  const names = splitNames(rest)
  const enough = names.length >= 3 || (names.length === 2 && names.some((name) => hasRole(name)))
  if (enough && names.every((name) => isPlainName(name))) readNames(rest, { roles: [], presence: 'present' }, found)
}

/** Of "Ann, Bo and Cy. Di could not come." the row. */
function firstSentence(text: Text): Text {
  const [, end = 0] = sentencesIn(text.plain)[0] ?? []
  return end < text.plain.trimEnd().length ? trimText(text, 0, end) : text
}

/** "Attendees named in the recording:" may be longer than other labels of names. */
function isShortOrOfPeople(label: string): boolean {
  const words = label.split(/\s+/u)
  return words.length <= 4 || (words.length <= 8 && roleOf(words[0] ?? '') === 'attendance')
}

/** Names behind a label: two and more, or one where the label says that somebody was there or was not, or an office. */
function readEntry(label: string, rest: Text, found: AttendeeFound[]): void {
  if (placeLabel.test(label) || othersLabel.test(label) || isOfTasks(label)) return
  const names = splitNames(rest)
  const roles = headerRoles(label)
  // "Minutes - Harbour Board" says whose minutes they are.
  if (names.length === 1 && isGroupNoun(rest.plain.split(' ').at(-1) ?? '')) return
  const part = partOf(label) === 'partial'
  const isMissing = saysAbsence.test(label) || missing.test(label)
  const isGroup = isGroupHeading(label) && names.every(({ plain }) => isFullName(plain))
  const least = part || isGroup || isMissing || present.test(label) || roles.length > 0 || office.test(label) ? 1 : 2
  const people = names.filter((name) => isPlainName(name))
  if (people.length < least || people.length < names.length * 0.8) return
  readNames(rest, { roles, presence: isMissing ? 'absent' : partOf(label) }, found)
}

/** "Action items: Ann - roof, Bo - plan" */
const isOfTasks = (label: string): boolean => {
  const role = roleOf(label)
  return role === 'actions' || role === 'decisions' || role === 'agenda' || role === 'wrapper'
}

/** "Ann Lee (chair)" */
const hasRole = (name: Text): boolean => meetingRole(/\(([^()]{3,30})\)$/u.exec(name.plain)?.[1] ?? '') !== null

/** A name and perhaps a remark in brackets, nothing that could be a sentence. */
function isPlainName(text: Text): boolean {
  // "@Ann R", as editors name whom they call.
  if (/^@\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*\.?$/u.test(text.plain.trim())) return true
  const plain = withoutMentions(text.plain)
    .replace(/\((?:[^()]|\([^()]*\))*\)/gu, '')
    .trim()
    .replace(honorific, '')
  if (/^@[\w.-]+$/u.test(plain)) return true
  // "Ann, Bo and myself (Cy)"
  if (/^(?:myself|me|I)$/u.test(plain)) return true
  if (isCommonWord(plain) || /^(?:respectfully )?submitted\b/iu.test(plain)) return false
  return /^\p{Lu}|^\p{Lo}/u.test(plain) && plain.split(/\s+/u).length <= 4 && looksLikeName(plain) && !/\d/u.test(plain)
}
