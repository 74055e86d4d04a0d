import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { byWhatWay } from '../../lexicon/meeting-places.js'
import { headerRoles, meetingRoles } from '../../lexicon/meeting-roles.js'
import { noOrganisation, office, position } from '../../lexicon/office-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { countNames, meaningOfComma } from './comma.js'
import { contactsIn } from './contacts.js'
import { type EntryKind, kindOfEntry } from './entry-kind.js'
import { type Group, groupOf, isAttendance, organisationIn, roleOfGroup } from './group.js'
import { labelOf, segmentsOf } from './label.js'
import { legendOf } from './legend.js'
import { isLeadOfLines } from './lines-below.js'
import { type Manner, readEntry } from './list-entry.js'
import { attendee } from './listed.js'
import { groupOfList, markedGroup } from './marked-group.js'
import { isStruck, readNames } from './name-row.js'
import { areOrganisationsFirst, type Delegation, delegationIn } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'
import { type Remarks, readRemark } from './remarks.js'
import { askedParts } from './slashed-entry.js'
import { isInitials, splitNames } from './split-names.js'

/** The people found so far, and the items that nobody else needs to read. */
export interface Reading {
  found: AttendeeFound[]
  done: Set<Item>
}

/** How a list is written, of which all its entries tell. */
interface ListManner extends Manner {
  /** Whether the entries begin with organisations. */
  organisations: boolean
  /** Whether an empty box says that somebody was missing. */
  boxes: boolean
  /** Whether labels in front are offices, not organisations. */
  offices: boolean
}

/** Reads every item of a list of people; a lead inside it ("Observers:") opens a group of its own. */
export function readItems(list: readonly Item[], around: Group, reading: Reading): void {
  const items = withoutLegend(list, around).flatMap((item) => bySegments(item, reading))
  const manner: ListManner = {
    comma: meaningOfComma(items),
    asked: askedParts(items),
    organisations: areOrganisationsFirst(items),
    boxes: around.boxes || items.some((item) => item.checked === true),
    offices: areLabelledByOffice(items),
  }
  const own = groupOfList(
    around,
    items.map((item) => item.text),
  )
  let group = own
  for (const item of items) {
    if (reading.done.has(item) || item.form === 'code') continue
    reading.done.add(item)
    const below = withoutLegend(item.items, around)
    const kind = kindOfEntry(item, below)
    if (kind === 'lead alone' && isLine(item) && opensGroup(item.text.plain))
      group = groupBelow(item.text.plain, own, manner)
    else if (kind === 'lead alone' && isLeadOfLines(item))
      group = { ...group, affiliation: organisationIn(item.text.plain) ?? around.affiliation }
    else {
      if (/^[^:(]{2,30}:\s/u.test(item.text.plain)) group = own
      readItem(item, kind, below, group, manner, reading)
    }
  }
}

/** "President: Ann Lee", "Website: Bo Ray", "Coach: Cy Mo": most labels are offices, and so are the others. */
function areLabelledByOffice(items: readonly Item[]): boolean {
  const labels = items.flatMap(({ text }) => labelOf(text)?.words ?? []).filter((words) => !noOrganisation.test(words))
  return labels.length >= fewestOffices && labels.filter(isPost).length >= labels.length / 2
}

const fewestOffices = 3

const isLine = ({ form }: Item): boolean => form === 'line' || form === 'paragraph'

/** "Ann Lee, Bo Ray. On the phone: Cy Mo. Apologies: Di Fox": each label opens a group of its own. */
function bySegments(item: Item, { done }: Reading): readonly Item[] {
  const segments = item.items.length === 0 && item.text.plain.includes(':') ? segmentsOf(item.text) : []
  const [first, ...others] = segments
  if (!first || others.length === 0 || done.has(item) || contactsIn(item.text.plain).personal) return [item]
  if (!others.every(isLabelled) || !(isLabelled(first) || namesPeople(first.plain))) return [item]
  done.add(item)
  return segments.filter((text) => !isOffice(text)).map((text) => ({ ...item, text }))
}

/** "Scribing: CM" is read with the offices. */
const isOffice = (text: Text): boolean => {
  const [role] = headerRoles(labelOf(text)?.words ?? '')
  return role === 'chair' || role === 'scribe' || role === 'facilitator' || role === 'host'
}

const isLabelled = (text: Text): boolean =>
  /^\P{L}*\p{Lu}/u.test(text.plain) && countNames(labelOf(text)?.rest.plain ?? '') > 0

const withoutLegend = (items: readonly Item[], { legend }: Group): readonly Item[] =>
  legend ? items.filter((item) => legendOf([item]) === null) : items

function readItem(
  item: Item,
  kind: EntryKind,
  below: readonly Item[],
  group: Group,
  manner: ListManner,
  reading: Reading,
): void {
  const label = labelOf(item.text)
  switch (kind) {
    case 'group':
      readItems(below, groupLedBy(item.text.plain, group, manner), reading)
      break
    case 'organisation':
      readItems(below, ofOrganisation(item.text.plain, group), reading)
      break
    case 'other lead':
      for (const inner of below) reading.done.add(inner)
      break
    case 'labelled group':
      readLabelledGroups(item.text, group, reading.found)
      break
    case 'labelled people':
      if (label) readNames(label.rest, groupBehind(label.words, group, manner), reading.found)
      break
    case 'entry':
      if (label && manner.offices && splitNames(label.rest).every(({ plain }) => likenessOf(plain) > 0))
        readNames(label.rest, groupBehind(label.words, group, manner), reading.found)
      else readEntryAndBelow(item, below, group, manner, reading)
  }
}

/** "Present: Ann Lee, Bo Ray. Absent: Cy Mo": a group behind each label, which goes on where a dot or bar divides it. */
export function readLabelledGroups(text: Text, around: Group, found: AttendeeFound[]): void {
  let group = around
  for (const segment of segmentsOf(text)) {
    const label = labelOf(segment)
    const role = label ? roleOf(label.words) : null
    // "Presiding: AL": whose letters they are, a list tells.
    if (label && !isOfPeople(role) && isInitials(label.rest.plain.replace(/\.$/u, ''))) continue
    if (label && isAttendance(role, label.words)) {
      group = { ...groupOf(label.words, role), legend: around.legend ?? null }
      readNames(label.rest, group, found)
    } else if (label ? meetingRoles(label.words).length > 0 : likenessOf(segment.plain) > 0)
      readNames(segment, group, found)
  }
}

/** "Observers:", and "HBW members present were:" where all but the name of the body is known. */
const opensGroup = (words: string): boolean => isAttendance(roleOf(words), words) || roleOfGroup(words) !== null

/** The group that a lead opens, where it says anything of those below it. */
function groupBelow(words: string, around: Group, { boxes }: ListManner): Group {
  if (!opensGroup(words)) return around
  const group = { ...groupOf(words, roleOf(words)), boxes }
  const says = group.roles.length > 0 || group.presence === 'absent' || /\bnon-?(?:voting|members?)\b/iu.test(words)
  return says ? group : around
}

/** "Sea Museum:" over the bullets of its people; "Remote:" says of no organisation. */
const groupLedBy = (words: string, around: Group, manner: ListManner): Group => {
  const group = groupBelow(words, around, manner)
  return group === around && words.trim().endsWith(':') && isOrganisationLead(words)
    ? ofOrganisation(words, group)
    : group
}

const isOrganisationLead = (words: string): boolean => {
  const lead = words.trim().slice(0, -1)
  return !opensGroup(words) && !byWhatWay.test(lead) && !/^(?:on|at|in|by|via|from) /iu.test(lead)
}

const isPost = (words: string): boolean => office.test(words) || position.test(words) || meetingRoles(words).length > 0

const groupBehind = (words: string, group: Group, { offices }: ListManner): Group =>
  offices ? { ...group, roles: [...group.roles, ...meetingRoles(words)] } : ofOrganisation(words, group)

const ofOrganisation = (words: string, group: Group): Group => {
  const affiliation = isPost(words.trim().replace(/\s*:$/u, '')) ? undefined : organisationIn(words)
  return affiliation === undefined ? group : { ...group, affiliation }
}

function readEntryAndBelow(
  item: Item,
  below: readonly Item[],
  around: Group,
  manner: ListManner,
  reading: Reading,
): void {
  const { found, done } = reading
  const isMissing = isStruck(item.text) || (manner.boxes && item.checked === false)
  const group: Group = { ...around, presence: isMissing ? 'absent' : around.presence }
  const before = found.length
  const delegation = manner.organisations ? delegationIn(item.text) : null
  if (delegation) readDelegation(delegation, group, found)
  else if (!manner.organisations || namesPeople(item.text.plain)) readEntry(item, group, manner, found)
  const person = found.length > before ? found.at(-1) : undefined
  const isPerson = person?.name.includes(' ')
  if (isPerson && person && found.length === before + 1) for (const { text } of below) readNote(text.plain, person)
  readItems(isPerson ? withoutNotes(below, done) : below, around, reading)
}

/** In a list of clubs nobody stands behind "Rowing Club". */
const namesPeople = (words: string): boolean => countNames(words) > 1 || beginsWithGivenName(words)

function readDelegation({ organisation, people }: Delegation, group: Group, found: AttendeeFound[]): void {
  for (const text of people) {
    const person = readPerson(text, 'affiliation')
    if (person) found.push(attendee(person, markedGroup({ ...group, affiliation: organisation }, text)))
  }
}

/** What stands below a person in few words: an organisation, a role. */
function readNote(words: string, person: AttendeeFound): void {
  if (words.length > longestNote || likenessOf(words) === 2) return
  const said: Remarks = { handle: null, affiliation: null, roles: [], presence: null, aliases: [] }
  readRemark(words, said)
  person.affiliation ??= said.affiliation
  for (const role of said.roles) if (!person.roles.includes(role)) person.roles.push(role)
}

/** In characters. */
const longestNote = 40

/** Below somebody's entry stand notes on that person, and others only where they surely are people. */
function withoutNotes(below: readonly Item[], done: Set<Item>): readonly Item[] {
  const people = below.filter(
    ({ form, text, items }) => form === 'line' || items.length > 0 || likenessOf(text.plain) === 2,
  )
  for (const item of below) if (!people.includes(item)) done.add(item)
  return people
}
