import { roleOf } from '../../lexicon/section-role.js'
import type { Item, ItemForm, Section } from '../../outline/outline.js'
import { countNames } from './comma.js'
import { isAttendance } from './group.js'
import { labelOf } from './label.js'
import { looksLikeName } from './name-shape.js'

/**
 * The notes that stand in a section of people behind the list, because nobody gave them a heading: from a line that leads
 * bullets which name nobody, be it a number behind bullets, or from a sentence in a paragraph of its own, if people stand in front of it.
 *
 * @example
 * // ## Present
 * // Ann Lee, Bo Ray
 * //
 * // Roof          <- the first note
 * // - The slates are loose.
 */
export function firstNoteBehind({ items }: Section): Item | null {
  let named = false
  const forms = new Set<ItemForm>()
  const subjects = subjectsAtEnd(items)
  for (const item of items) {
    if (named && (leadsNotes(item, forms) || isSentence(item) || item === subjects[0])) return item
    named ||= item.form !== 'code' && (namesPeople(item) || item.items.some(namesPeople))
    forms.add(item.form)
  }
  return null
}

/**
 * Whether a section below one of people, by a line in bold or a heading of its own, holds notes and nobody's name.
 *
 * @example
 * // ## Roll call
 * // - Ann Lee
 * //
 * // **Roof**                                                    <- this one
 * //
 * // - The slates above the porch have been loose since the storm.
 */
export const holdsNotes = ({ items, tables }: Section): boolean =>
  tables.length === 0 &&
  items.some(({ text }) => tells(text.plain)) &&
  // "Talk - Ann Lee" leads notes as well.
  items.filter(isNamed).length < items.length / 2

/** The entries at the end of a list that goes on behind the people, each with notes: fewer may be remarks on somebody. */
function subjectsAtEnd(items: readonly Item[]): readonly Item[] {
  const subjects = items.slice(items.findLastIndex((item) => item.items.length === 0 || isNamed(item)) + 1)
  const notes = subjects.flatMap((subject) => subject.items)
  const told = notes.filter(({ text }) => text.plain.split(/\s+/u).length >= wordsOfNote)
  return subjects.length >= fewestSubjects && told.length >= notes.length / 2 ? subjects : []
}

const fewestSubjects = 2
/** In words: what is noted beside somebody's name is shorter. */
const wordsOfNote = 5

const withoutRemarks = (plain: string): string => plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '').trim()

/** An entry, several in a row, or people behind a label. */
const namesPeople = ({ text }: Item): boolean => {
  const label = labelOf(text)
  const plain = withoutRemarks(label && isAttendance(roleOf(label.words), label.words) ? label.rest.plain : text.plain)
  return (
    /^[\p{Lu}\p{Lo}@]/u.test(plain) && countNames(plain) > 0 && countNames(plain) >= plain.split(/[,;]/u).length / 2
  )
}

/** A bullet or number leads to notes where no list of people is written so. */
const leadsNotes = ({ form, text, items }: Item, inFront: ReadonlySet<ItemForm>): boolean => {
  const words = text.plain.trim().replace(/:$/u, '')
  if (form === 'code' || items.length === 0 || isAttendance(roleOf(words), words)) return false
  if (form !== 'paragraph' && form !== 'line' && inFront.has(form))
    return (
      !isNamed({ text }) && items.every((item) => !isNamed(item)) && items.some(({ text: { plain } }) => tells(plain))
    )
  return items.filter(isNamed).length < items.length / 2
}

/** Nothing but a name and a remark: each word has a capital. */
const isNamed = ({ text }: Pick<Item, 'text'>): boolean => {
  const plain = withoutRemarks(text.plain).split(/,|\s[–—-]\s/u)[0] ?? ''
  return looksLikeName(plain) && plain.split(/\s+/u).length <= 4 && /^@|^(?:\p{Lu}\S*(?:\s|$))+$/u.test(plain)
}

/** "The porter has asked for a new key": of an entry no more is said than a remark. */
const tells = (plain: string): boolean =>
  plain.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length >= fewestWords

/** So many words are no entry and no "Quorum was reached." */
const fewestWords = 7

function isSentence({ form, text, items }: Item): boolean {
  const plain = text.plain.trim()
  if (form !== 'paragraph' || items.length > 0 || !/[.!?]["”)]?$/u.test(plain)) return false
  const words = plain.split(/\s+/u)
  return (
    words.length >= fewestWords &&
    /^\p{Lu}/u.test(plain) &&
    !/^(?:please|add|sign|write|if|all|quorum|note)\b|\bquorum\b|\b(?:attended|present|absent|apologies|regrets|attendance)\b/iu.test(
      plain,
    ) &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2
  )
}
