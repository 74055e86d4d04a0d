import { isGivenName } from '../../lexicon/given-names.js'
import { honorific } from '../../lexicon/honorifics.js'
import type { Item } from '../../outline/outline.js'
import { type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { isRowOfFullNames, type meaningOfComma } from './comma.js'
import type { Group } from './group.js'
import { attendee } from './listed.js'
import { markedGroup } from './marked-group.js'
import { readMembers, readNames } from './name-row.js'
import { organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { type PersonEntry, readPerson } from './person-entry.js'
import { isRowWithOrganisation, organisationBehind, rowBeforeOrganisation } from './row-with-organisation.js'
import { type askedParts, slashedPerson } from './slashed-entry.js'
import { splitAtSpaces, splitNames } from './split-names.js'

/** How the entries of a list are written. */
export interface Manner {
  /** What a comma divides. */
  comma: ReturnType<typeof meaningOfComma>
  /** The parts that a prompt asks for. */
  asked: ReturnType<typeof askedParts>
}

/** Reads one entry of a list of people, which may name several: "Ann Lee, ACME", "Apologies from Bo Ray". */
export function readEntry(item: Item, group: Group, { comma, asked }: Manner, found: AttendeeFound[]): void {
  const inParts = asked ? slashedPerson(item.text, asked) : null
  const absent = apologising.exec(item.text.plain)
  const delegation = comma === 'affiliation' ? rowBeforeOrganisation(item.text) : null
  if (inParts) found.push(attendee(inParts, markedGroup(group, item.text)))
  else if (absent) readNames(trimText(item.text, absent[0].length), { ...group, presence: 'absent' }, found)
  else if (delegation) readNames(delegation.names, { ...group, affiliation: delegation.organisation }, found)
  else if (comma === 'next' || isRow(item, comma)) {
    const before = found.length
    readNames(item.text, { ...group, affiliation: organisationBehind(item.text) ?? group.affiliation }, found)
    if (isCouple(item.text.plain)) shareFamilyName(found.slice(before))
  } else if (!readMembers(item.text, markedGroup(group, item.text), found)) readOne(item, group, comma, found)
}

const apologising = /^(?:[Aa]pologies|[Rr]egrets|[Ee]xcused|[Aa]bsent)(?: for absence)?(?: from)?:? (?=\p{Lu})/u

/** Several people behind one bullet. */
const isRow = ({ text, form }: Item, comma: Manner['comma']): boolean =>
  (comma === 'affiliation' &&
    text.plain.includes(',') &&
    (isRowWithOrganisation(text) || isRowWithBrackets(text.plain) || (isLine(form) && isRowOfFullNames(text.plain)))) ||
  /^\s*(?:@[\w-]+[\s,]+){1,20}@[\w-]+\s*$/u.test(text.plain) ||
  splitAtSpaces(text) !== null ||
  ((mayBeRow.test(text.plain) || text.runs.length > 1) && isRowOfPeople(text))

const isLine = (form: Item['form']): boolean => form === 'line' || form === 'paragraph'

/** "Ann Lee (ACME), Bo Ray (ACME)": behind the bracket the next begins. */
function isRowWithBrackets(plain: string): boolean {
  const next = /\), (?:and )?(\p{Lu}\p{Ll}+ \p{Lu}[^(),]* \([^()]+\))/u.exec(plain)?.[1]
  return next !== undefined && likenessOf(next) === 2
}

const mayBeRow = /\s(?:and|&|\+)\s|[,/•·|]|\s\d[.)]\s/u

/** "Ann Lee and Bo Ray", "Ann Lee / Bo Ray", "Ann, Bo": no divider of theirs stands in front of an organisation. */
function isRowOfPeople(text: Text): boolean {
  const names = splitNames(text).map(({ plain }) =>
    plain
      .replace(/\([^()]*\)/gu, '')
      .trim()
      .replace(honorific, ''),
  )
  if (names.length < 2) return false
  if (names.every((name) => isGivenName(name))) return true
  if (/^[^,]+,[^,]+$/u.test(text.plain) || !names.every((name) => likenessOf(name) > 0)) return false
  if (names.some((name) => organisationAtEnd.test(name))) return false
  const sure = names.filter((name) => likenessOf(name) === 2).length
  const areFull = names.every((name) => /^\S+ \S+$/u.test(name))
  return (
    sure === names.length ||
    (areFull && (names.length === 2 || sure > names.length / 2)) ||
    (sure > 0 && isCouple(text.plain))
  )
}

/** "Ed and Flo Gray": two who have one family name. */
const isCouple = (plain: string): boolean =>
  /^\p{Lu}\p{Ll}+ (?:and|&|\+) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+\s*(?:\(|$)/u.test(plain)

function shareFamilyName([first, second]: readonly AttendeeFound[]): void {
  if (!first || !second || first.name.includes(' ')) return
  first.name += ` ${second.name.split(' ').at(-1)}`
  first.end = second.end
}

function readOne(item: Item, group: Group, comma: 'affiliation' | 'family-first', found: AttendeeFound[]): void {
  const text = withoutSentences(item.text)
  const person = text.plain.length <= longestEntry ? (slashedPerson(text, null) ?? readPerson(text, comma)) : null
  const own = markedGroup(group, item.text)
  if (person) found.push(attendee(person, cameAfterAll(item, person) ? { ...own, presence: 'present' } : own))
}

/** "Apologies: Bo Ray (arrived at half past)": somebody who was there in the end. */
const cameAfterAll = ({ text }: Item, { presence }: PersonEntry): boolean =>
  presence === 'partial' && /\b(?:arrived|joined|came)\b/iu.test(text.plain)

const longestEntry = 160
const inFront = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: ?\([^()]{2,80}\))?(?=\.?\s|:\s)/u

/** "Ann Lee (Sea Museum). Ann looks after the boats." is Ann, with what is said in brackets; so is a long entry. */
function withoutSentences(text: Text): Text {
  const front = text.plain.length > 40 && /[.!?:]\s|\s[–—-]\s/u.test(text.plain) ? inFront.exec(text.plain) : null
  if (!front?.[1] || likenessOf(front[1]) < 2) return text
  const behind = text.plain.slice(front[0].length)
  const says = text.plain.length > longestEntry || /^\.\s\p{Lu}\p{L}*\s\p{Ll}/u.test(behind)
  return says ? trimText(text, 0, front[0].length) : text
}
