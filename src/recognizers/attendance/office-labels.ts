import { isGroupNoun } from '../../lexicon/common-words.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { headerRoles, meetingRole } from '../../lexicon/meeting-roles.js'
import { office, stillSought } from '../../lexicon/office-words.js'
import { onlyWhere } from '../../lexicon/pattern.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { labelOf } from './label.js'
import { readNames } from './name-row.js'
import { looksLikeName } from './name-shape.js'
import { isPersonEntry, readNamed } from './office-holders.js'
import { areInitials } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { splitNames } from './split-names.js'

/** `Scribe: Ann Lee`, `Treasurer - Bo Ray`: whether the label says all that there is to the line. */
export function readLabelledOffice(text: Text, context: Context, found: AttendeeFound[]): boolean {
  const label = labelOf(text)
  if (!label) return false
  // "MC - Mo Clay" is called by initials, and no master of ceremonies.
  if (areInitials(label.words, label.rest.plain)) return true
  const roles = headerRoles(label.words)
  if (roles.length === 0 && !office.test(label.words)) return false
  const rest = behindSought(label.rest)
  // "Minutes - Harbour Board" says whose minutes they are.
  if (isGroupNoun(rest.plain.split(' ').at(-1) ?? '')) return false
  const named = splitNames(rest).every((part) => isPersonEntry(part) || context.people.knows(part.plain))
    ? rest
    : nameInFront(rest)
  for (const part of named ? dividedAtSlash(named) : []) readNames(part, { roles, presence: 'present' }, found)
  return true
}

/** "Scribe: volunteer needed → Ann" */
function behindSought(rest: Text): Text {
  const sought = stillSought.exec(rest.plain)?.[0].length ?? 0
  return sought > 0 ? sliceText(rest, sought, rest.plain.length) : rest
}

/** "Scribe: Bo Ray (@bor) / Ann Lee": names on both sides; "Ann Lee / Sea Museum" is one person. */
function dividedAtSlash(text: Text): Text[] {
  const slash = text.plain.indexOf(' / ')
  if (slash < 0) return [text]
  const parts = [sliceText(text, 0, slash), sliceText(text, slash + 3, text.plain.length)]
  return parts.every((part) => likenessOf(part.plain) === 2) ? parts : [text]
}

/** "Scribe: Ann Lee, with help from Bo", "Guest: Ann Lee (Sea Museum) on ropes": the name before what is said of it. */
function nameInFront(text: Text): Text | null {
  const match =
    /^(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?: \([^()]{2,60}\))?)(?:(?:,| [–—-]|(?<=\)))\s\p{Ll}|\.\s\p{Lu})/u.exec(
      text.plain,
    )
  const name = match?.[1] ?? ''
  return beginsWithGivenName(name) ? sliceText(text, 0, name.length) : null
}

/** "**Note taker** Ann Lee": bold words are the label. */
export function readMarkedOffice(text: Text, found: AttendeeFound[]): boolean {
  const bold = text.runs.find(({ kind, start }) => kind === 'strong' && start === 0)
  const words = bold ? text.plain.slice(0, bold.end) : ''
  const roles = words.length < 40 ? headerRoles(words) : []
  if (!bold || roles.length === 0) return false
  const rest = trimText(sliceText(text, bold.end, text.plain.length))
  const says = nounOfPerson.test(words)
  if (!splitNames(rest).every((part) => isPersonEntry(part) && (isPerson(part) || (says && isFullPerson(part)))))
    return false
  readNames(rest, { roles, presence: 'present' }, found)
  return true
}

/** "**Note taker** Wei Moor": what somebody is, and not "**Notes** Harbour Plan". */
const nounOfPerson = /(?:taker|scribe|chair(?:person|man|woman)?|moderator|facilitator|secretary|recorder|host)s?\W*$/iu

const isFullPerson = ({ plain }: Text): boolean => {
  const name = plain.replace(/\([^()]*\)/gu, '').trim()
  return name.includes(' ') && likenessOf(plain) > 0 && couldBePerson(name)
}

/** Whether a name has a given name, a handle or a link, where nothing else says that it is one. */
const isPerson = ({ plain, runs }: Text): boolean => likenessOf(plain) === 2 || runs.some(({ url }) => url !== null)

/** "Note-taker (Rich), chair (Dee Ray)": offices, each with its holder in brackets and nothing else. */
export function readOfficesInRow(text: Text, found: AttendeeFound[]): void {
  if (!/^[^():]{3,24} ?\([^()]{2,40}\)(?:[,;] [^():]{3,24} ?\([^()]{2,40}\)){0,4}\.?$/u.test(text.plain)) return
  for (const match of matchesIn(text.plain, /([\p{L}][\p{L} -]{2,23}?) ?\(([^()]{2,40})\)/gu)) {
    const [role] = headerRoles(match[1] ?? '')
    const words = match[2] ?? ''
    const from = match.index + match[0].length - 1 - words.length
    const name = sliceText(text, from, from + words.length)
    if (role && role !== 'member' && isPersonEntry(name) && likenessOf(words) === 2) readNamed(name, role, found)
  }
}

const turn = onlyWhere(/\)\s?:/u, () => /^(\p{Lu}[\p{L}'’ -]{1,30}?) ?\(([\p{L} -]{3,24})\)\s?:/u)

/** `Ann (facilitator): welcome`: a speaker whose role stands behind the name. */
export function readTurn(text: Text, found: AttendeeFound[]): void {
  const match = turn.exec(text.plain)
  const role = match ? meetingRole(match[2] ?? '') : null
  // "Etherpad (notes): https://…" is where they stand.
  if (!match?.[1] || !role || /^\s*<?https?:/u.test(text.plain.slice(match[0].length))) return
  const before = found.length
  readNamed(sliceText(text, 0, match[1].length), role, found)
  for (const one of found.slice(before)) one.basis = 'mentioned'
}

/** "Chair Ann Lee, notes Bo Ray": offices in front of names without a divider. */
export function readBareOffice(text: Text, context: Context, found: AttendeeFound[]): void {
  if (text.plain.length > 120) return
  for (const match of matchesIn(
    text.plain,
    /(?<=^|[,;] )(\p{L}+(?:[- ]taker)?) (\p{Lu}[^,;:.]{1,40})(?=[,;]|\.?$)/gu,
  )) {
    const role = meetingRole(match[1] ?? '')
    const words = match[2] ?? ''
    const from = match.index + match[0].length - words.length
    if (roleOf(words) === null && role && (context.people.knows(words) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words)))
      if (role !== 'member' && looksLikeName(words)) readNamed(sliceText(text, from, from + words.length), role, found)
  }
}

/** "#chair annl bor": what a bot is told. */
export function readToldBot(text: Text, found: AttendeeFound[]): void {
  const handles = /^#chairs? (.{2,80})$/u.exec(text.plain)?.[1]
  for (const handle of handles?.split(/[\s,]+/u) ?? []) {
    const from = text.plain.indexOf(handle, 6)
    readNamed(sliceText(text, from, from + handle.length), 'chair', found)
  }
}
