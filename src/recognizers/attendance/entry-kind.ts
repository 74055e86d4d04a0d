import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { placeLabel } from '../../lexicon/meeting-places.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { countNames } from './comma.js'
import { isAttendance, isGroupHeading } from './group.js'
import { labelOf } from './label.js'
import { areInitials, organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { isPrompt } from './slashed-entry.js'
import { isInitials, splitNames } from './split-names.js'

/**
 * What an item of a list of people is: nobody (words to the writer, or a link to the recording), a lead with nobody below
 * it, a lead of a group or of an organisation's people, a lead of something else, a label of a group or of people who have
 * something in common, or an entry.
 */
export type EntryKind =
  | 'nobody'
  | 'lead alone'
  | 'group'
  | 'organisation'
  | 'other lead'
  | 'labelled group'
  | 'labelled people'
  | 'entry'

/**
 * Told by the item's words, and by what stands below it.
 *
 * @param below the items below it that count
 */
export function kindOfEntry({ text, items, checked }: Item, below: readonly Item[]): EntryKind {
  const words = text.plain
  const label = labelOf(text)
  if (tellsOfWriter(words)) return 'nobody'
  if ((isPrompt(words) && items.length === 0) || (label && placeLabel.test(label.words))) return 'nobody'
  if (label && roleOf(label.words) === 'logistics' && !namesSomebody(label.rest)) return 'nobody'
  const role = roleOf(words)
  if (below.length > 0) {
    if (aboutRights.test(words)) return 'other lead'
    if (isAttendance(role, words) || (/:$/u.test(words) && role === null)) return 'group'
    if (checked === null && below.every(isNameAlone) && !isSurelyPerson(words, below)) return 'organisation'
    if (role !== null && !isOfPeople(role)) return 'other lead'
  }
  // "**Guests:**" with nobody behind it.
  else if ((role !== null && !label) || /(?<!:[a-z_]{2,30}):$/u.test(words.trim())) return 'lead alone'
  if (label && isAttendance(roleOf(label.words), label.words)) return 'labelled group'
  return label && leadsNames(label) ? 'labelled people' : 'entry'
}

/** "Noted from memory, I may have missed some": whoever wrote the list says how. */
const tellsOfWriter = (words: string): boolean =>
  /, (?:so |but )?I(?:['’]\p{Ll}+)? \p{Ll}+ /u.test(words) && !beginsWithGivenName(words)

/** "Ann Lee / Shanvi Gnana" names two, though of the second nobody can be sure. */
const namesSomebody = (rest: Text): boolean =>
  splitNames(rest).some(isSure) || rest.plain.split(' / ').some((part) => likenessOf(part) === 2)

/** Surely the name of a person. */
const isSure = ({ plain }: Text): boolean => likenessOf(plain) === 2

/** "Four members may lose their vote if they miss the next meeting": those who are named below were not all there. */
const aboutRights =
  /\b(?:los(?:e|es|ing|t)|gain(?:s|ed|ing)?|regain\p{L}*|receiv\p{L}+|risk)\b[^.]{0,40}\b(?:voting|vote|rights?|status)\b/iu

/** "Ann Lee" over her club, but not "Rose Museum" over its people. */
const isSurelyPerson = (words: string, below: readonly Item[]): boolean =>
  words.includes(' ') &&
  likenessOf(words) === 2 &&
  !organisationAtEnd.test(words) &&
  !below.every(({ text }) => likenessOf(text.plain) === 2)

const isNameAlone = ({ form, text, items }: Item): boolean =>
  form !== 'line' && items.length === 0 && countNames(text.plain) > 0 && !labelOf(text)

/** "Online: Ann, Bo", "Sea Museum: Cy Mo, Di Fox": several people behind what they have in common. */
function leadsNames({ words, rest }: { words: string; rest: Text }): boolean {
  const names = splitNames(rest)
  return (
    (names.length > 1 || isGroupHeading(words)) &&
    likenessOf(words) < 2 &&
    !areInitials(words, rest.plain) &&
    names.every(({ plain }) => isInitials(plain) || likenessOf(plain) > 0)
  )
}
