import type { Item, Section } from '../../outline/outline.js'
import { canBeSpeaker } from '../attendance/speakers.js'
import { type Context, isLinkAlone } from '../context.js'
import { candidatesIn, isNameOfSubject } from './item-topics.js'

/**
 * The subjects that a heading only sorts: below "Draft updates" or "Old business" bullets that name something, most with
 * notes of their own.
 *
 * @example
 * // ## Old business
 * // * Roof repair
 * //     * Ann has two offers.
 * // * Summer fair
 * //     * Bo found a band.
 */
export function partsOfCategory(section: Section, context: Context): Item[] {
  const heading = section.heading?.plain.trim() ?? ''
  if (section.sections.length > 0 || section.items.length < 2 || !isCategory(heading)) return []
  const bullets = candidatesIn(section, context).filter(({ form }) => form === 'bullet' || form === 'number')
  const noted = bullets.filter(({ items }) => items.some((note) => !isLinkAlone(note)))
  const named = bullets.filter((item) => isNameOfSubject(item, context))
  const persons = bullets.filter(({ text }) => canBePerson(text.plain, context))
  return noted.length >= 2 &&
    noted.length >= bullets.length * 0.6 &&
    named.length >= bullets.length * 0.8 &&
    persons.length < bullets.length / 2
    ? named
    : []
}

/** "Ann", "Garden Club - Bo", "Cy (library)": whose turn it is rather than what it is about. */
function canBePerson(words: string, context: Context): boolean {
  const parts = words
    .replace(/[\d:_[\]]+(?:[–-][\d:_]+)?/gu, ' ')
    .split(/\s+[–—-]\s+|[(:)]/u)
    .map((part) => part.trim())
  return parts.some((part) => context.people.knows(part)) || parts.every((part) => part === '' || canBeSpeaker(part))
}

/** Things that meetings go through one by one; "Goals" and "Open problems" are told of as a whole. */
const categories =
  /\b(?:business|items|topics|subjects|matters|issues|updates|reports|presentations|talks|drafts|documents|proposals|rfcs|prs|pull requests|tickets|discussions|groups|teams|projects|nominations|motions|applications|reviews)\W*$/iu
/** In words: who writes more names a subject. */
const longestCategory = 3

const isCategory = (heading: string): boolean =>
  categories.test(heading) && (heading.match(/[\p{L}\p{N}]+/gu) ?? []).length <= longestCategory
