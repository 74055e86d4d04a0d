import type { Item } from '../../outline/outline.js'
import { type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { isRowOfFullNames, type meaningOfComma } from './comma.js'
import type { Group } from './group.js'
import { markedGroup } from './legend.js'
import { attendee } from './listed.js'
import { readNames } from './name-row.js'
import { likenessOf } from './people-list.js'
import { type PersonEntry, readPerson } from './person-entry.js'
import { isRowWithOrganisation, organisationBehind } from './row-with-organisation.js'
import { type askedParts, slashedPerson } from './slashed-entry.js'

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
  if (inParts) found.push(attendee(inParts, markedGroup(group, item.text)))
  else if (absent) readNames(trimText(item.text, absent[0].length), { ...group, presence: 'absent' }, found)
  else if (comma === 'next' || isRow(item, comma))
    readNames(item.text, { ...group, affiliation: organisationBehind(item.text) ?? group.affiliation }, found)
  else readOne(item, group, comma, found)
}

const apologising = /^(?:[Aa]pologies|[Rr]egrets|[Ee]xcused|[Aa]bsent)(?: for absence)?(?: from)?:? (?=\p{Lu})/u

/** Several people behind one bullet. */
const isRow = ({ text, form }: Item, comma: Manner['comma']): boolean =>
  (comma === 'affiliation' &&
    text.plain.includes(',') &&
    (isRowWithOrganisation(text) || isRowWithBrackets(text.plain) || (isLine(form) && isRowOfFullNames(text.plain)))) ||
  /^\s*(?:@[\w-]+[\s,]+){1,20}@[\w-]+\s*$/u.test(text.plain)

const isLine = (form: Item['form']): boolean => form === 'line' || form === 'paragraph'

/** "Ann Lee (ACME), Bo Ray (ACME)": behind the bracket the next begins. */
function isRowWithBrackets(plain: string): boolean {
  const next = /\), (?:and )?(\p{Lu}\p{Ll}+ \p{Lu}[^(),]* \([^()]+\))/u.exec(plain)?.[1]
  return next !== undefined && likenessOf(next) === 2
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
