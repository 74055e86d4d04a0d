import { isCommonWord } from '../../lexicon/common-words.js'
import { beginsWithGivenName, isGivenName } from '../../lexicon/given-names.js'
import { honorific } from '../../lexicon/honorifics.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { noOrganisation, office, officeInFront, position } from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { trimRange } from '../../outline/text.js'
import { isFullName, looksLikeName } from './name-shape.js'
import { areInitials, areLettersOf, organisationAtEnd } from './organisation-first.js'
import { isOrganisation, mayBelong, type Remarks, readRemark } from './remarks.js'

/** An entry, what of it may still be the name, and what was said beside. */
interface Entry {
  plain: string
  start: number
  end: number
  found: Remarks
  /** What stands behind a comma. */
  comma: 'affiliation' | 'family-first'
}

/** Cuts affiliation and role off behind a comma, dash, slash or colon; answers with the name's range. */
export function cutRemarks(plain: string, found: Remarks, comma: Entry['comma']): [number, number] | null {
  const [start, end] = trimRange(plain, 0, plain.length)
  const entry = { plain, start, end, found, comma }
  return cuts.every((cut) => cut(entry) !== false) ? trimRange(plain, entry.start, entry.end) : null
}

const rest = ({ plain, start, end }: Entry): string => plain.slice(start, end)

/** What may stand beside a name, in the order in which it is cut off; false where there is no name then. */
const cuts: ReadonlyArray<(entry: Entry) => unknown> = [
  // "AL - Ann Lee", "AL: Ann Lee", "AL Ann Lee"
  cutInitials,
  // "Ann Lee as proxy for Bo Ray"
  cutDeputed,
  // "Secretary: Ann Lee", "Ann Lee: Oak Library", "Oak Library: Ann Lee"
  cutLabel,
  // "Ann Lee/annl", "Ann Lee/ACME"
  cutBehindSlash,
  // "Ann Lee, Oak Library", "Ann Lee – chair", "Ann Lee ... Oak"
  cutBehindDivider,
  // "Ann Lee     Sea Museum"
  cutBehindGap,
  // "Ann Lee arrived 10:15"
  cutPresence,
  // "Ann Lee keeper at Sea Museum"
  cutPost,
  // "Ann Lee from Oak", "Ann Lee of the Sea Museum"
  cutOrigin,
  // "Treasurer Ann Lee"
  cutOffice,
  // "Dr. Ann Lee"
  cutTitle,
]

function cutInitials(entry: Entry): void {
  const words = rest(entry)
  const letters = /^(\p{Lu}\p{L}{1,3})(?:\s?[–—=-]|:)\s+|^(\p{Lu}{2,4})\s+(?=\p{Lu})/u.exec(words)
  const called = letters?.[1] ?? letters?.[2]
  if (!letters || !called) return
  const behind = words.slice(letters[0].length)
  // Where a bracket says whom somebody stands for, the letters in front do not.
  if (!areInitials(called, behind) && !(entry.found.affiliation !== null && areLettersOf(called, behind))) return
  entry.found.aliases.push(called)
  entry.start += letters[0].length
}

/** "Ann Lee as proxy for Bo Ray", "Ann Lee on behalf of Bo Ray": Bo was not there. */
const standsInFor = new RegExp(
  overLines`
    (?:,\s|\s[(–—-]?\s?)(?:
      (?:as )?(?:an? |the )?(?:proxy|alternate|substitute|deputy|stand-?in) (?:for|of)
      |(?:proxying|standing in|substituting|filling in|deputi[sz]ing) for
      |on behalf of
      |in (?:place|lieu) of
      |instead of
    )\s\p{Lu}
    |\s[(–—-]?\s?(?:proxy|alternate|substitute|deputy|represented by|replaced by)(?::| is| was)? \p{Lu}\S+ \p{Lu}
  `,
  'u',
)
/** "Ann Lee for Bo Ray" */
const inFrontOfFor =
  /^\s*\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}.'’-]{1,30}(?=\sfor\s\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}.'’-]{1,30}$)/u

/** Whom somebody stands in for was not there. */
function cutDeputed(entry: Entry): void {
  const { plain, start } = entry
  const standIn = standsInFor.exec(rest(entry))
  if (standIn && /\S \S/u.test(plain.slice(start, start + standIn.index))) entry.end = start + standIn.index
  const other = inFrontOfFor.exec(rest(entry))
  if (other) entry.end = start + other[0].length
}

/** A role, an organisation or the name in front of a colon or dash; false where what is behind is no name or remark. */
function cutLabel(entry: Entry): boolean {
  const { found, start } = entry
  const words = rest(entry)
  const colon = /^([^:]{1,40}):\s+/u.exec(words)
  const dash = colon ? null : /^(\p{L}[\p{L} -]{2,24}?)\s[–—-]\s+/u.exec(words)
  const match = dash && meetingRole(dash[1] ?? '') === null ? null : (colon ?? dash)
  if (!match?.[1]) return true
  const [whole, label] = match
  const note = words.slice(whole.length)
  const behind = note.split(/\s+[–—-]\s|,/u)[0] ?? ''
  const role = meetingRole(label)
  if (role) {
    found.roles.push(role)
    entry.start += whole.length
  } else if (isPersonInFront(label, behind)) {
    if (mayBelong(found)) found.affiliation = behind.trim()
    entry.end = start + withoutComma(label).length
  } else if (
    (isFullName(behind) && !(organisationAtEnd.test(behind) && isFullName(label))) ||
    (isGivenName(behind.trim()) && colon && !beginsWithGivenName(label))
  ) {
    // "Oak Library: Ann Lee – here", "Oak: Ann", "Treasurers: Ann Lee"
    if (!office.test(label.trim()) && !position.test(label.trim())) found.affiliation = label.trim()
    entry.start += whole.length
  } else if (looksLikeName(label) && !isCommonWord(label.split(' ')[0] ?? '') && !isWhatIsSaid(label)) {
    // "Ann Lee: arrived late"
    readRemark(note, found, !organisationAtEnd.test(note))
    entry.end = start + label.length
  } else return false
  return true
}

/** "Plans reviewed:" is no name, "Ann lee:" may be one. */
const isWhatIsSaid = (label: string): boolean => /^\p{Lu}\S* \p{Ll}{4}/u.test(label) && !beginsWithGivenName(label)

/** "Ann Lee: Oak Library", "Ann Lee (AL), @annl: ACME": a given name stands in front, and capitals behind that are none. */
const isPersonInFront = (label: string, behind: string): boolean => {
  const name = withoutComma(label).trim()
  const [given = ''] = name.split(' ')
  const words = behind.trim()
  return (
    isFullName(name) &&
    isGivenName(given) &&
    /^\p{Lu}[\p{L}\d.&'’-]+(?: (?:of|the|for|and|&|\p{Lu}[\p{L}\d.&'’-]*)){0,5}$/u.test(words) &&
    !beginsWithGivenName(words) &&
    !isCommonWord(words) &&
    isOrganisation(words)
  )
}

const withoutComma = (label: string): string => label.replace(/(?<![\s,])[\s,]+$/u, '')

/** "Ann Lee/annl", "Ann Lee/ACME": a full name, and close behind it a handle or an organisation. */
const closeSlash = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})\/(@?[\p{L}\d][^/(,;]{1,50})$/u

const isHandleOf = (name: string, words: string): boolean => {
  const letters = (some: string) => some.toLowerCase().replace(/[^\p{L}]/gu, '')
  return /^@?[\w-]{2,39}$/u.test(words) && (/^[@\p{Ll}]/u.test(words) || letters(name).startsWith(letters(words)))
}

function cutBehindSlash(entry: Entry): void {
  const { found } = entry
  const [, name, behind] = closeSlash.exec(rest(entry).trimEnd()) ?? []
  if (!name || !behind || !beginsWithGivenName(name)) return
  const isHandle = isHandleOf(name, behind)
  if (isHandle) found.handle ??= behind.replace(/^@/u, '')
  else if (!beginsWithGivenName(behind)) readRemark(behind, found)
  if (isHandle || found.affiliation !== null) entry.end = entry.start + name.length
}

const divider = /\s*(?:\.{3,}|…+|_{3,})\s*|\s+[–—|/-]+\s+|(?<=\p{L}{2})[–—-]\s+(?=lead\s)|\s*\|\s*/u
const dividerOrComma =
  /\s*[,;]\s*|\s*(?:\.{3,}|…+|_{3,})\s*|\s+[–—|/-]+\s+|\s+[–—-](?=\p{Lu})|(?<=\p{L}{2})[–—-]\s+(?=\p{Lu}|lead\s)|\s*\|\s*/u

function cutBehindDivider(entry: Entry): void {
  const words = rest(entry)
  const cut = (entry.comma === 'affiliation' ? dividerOrComma : divider).exec(words)
  if (!cut) return
  const behind = words.slice(cut.index + cut[0].length).trim()
  if (behind !== '') readRemark(behind, entry.found)
  entry.end = entry.start + cut.index
}

/** "Ann Lee     Sea Museum": words behind a name from which a bracket or handle has been taken out. */
const behindGap = /^(\p{Lu}\S*(?: \S+){1,3}) {3,}(?=\p{Lu}[\p{L}\d])/u

function cutBehindGap(entry: Entry): void {
  const { found } = entry
  const words = rest(entry)
  const gap = behindGap.exec(words)
  if (!gap?.[1] || !mayBelong(found)) return
  found.affiliation = null
  readRemark(words.slice(gap[0].length).trim(), found)
  entry.end = entry.start + gap[1].length
}

/** How somebody took part, or as what, in small letters behind a name without a divider: "Ann Lee chair", "Bo joined late". */
function cutPresence(entry: Entry): void {
  const { found } = entry
  const match = /^\s*(\p{Lu}\S*(?:\s+\p{Lu}\S*){0,3})\s+(\p{Ll}(?:[^:!?]|:(?=\d))*)$/u.exec(rest(entry))
  if (!match?.[1] || !match[2]) return
  const presence = presenceOf(match[2].trim())
  // "Door left open": one word is somebody's name where it is known as one, or where it is said when somebody came.
  if (!match[1].includes(' ') && !(isGivenName(match[1]) ? presence : cameLate.test(match[2]))) return
  if (!match[1].includes(' ') && match[2].split(/\s+/u).length > longestPresence) return
  const role = presence === null ? meetingRole(match[2].trim()) : null
  if (presence === null && role === null) return
  found.presence = presence ?? found.presence
  if (role && !found.roles.includes(role)) found.roles.push(role)
  entry.end -= match[2].length
}

/** In words: "Ann from 42 Elm Street will be asked as well" says something else. */
const longestPresence = 6
const cameLate = /^(?:joined|joins|arrived|arrives|came)\b.*(?:\d|\blate)/u

const postBehind = /^\s*(\p{Lu}\S+ \p{Lu}\S+)(\s+([\p{L}][\p{L} -]{2,40}) (?:at|@) (?:the )?(\p{Lu}.+))$/u

/** Of "María José Núñez @ Oak" the words in front of the sign are the name. */
function cutPost(entry: Entry): void {
  const [, name, behind, post = '', body] = postBehind.exec(rest(entry)) ?? []
  if (!behind || !beginsWithGivenName(name ?? '') || (/^\p{Lu}\S*$/u.test(post) && !position.test(post))) return
  entry.found.affiliation ??= body ?? null
  entry.end -= behind.length
}

/** "of" and "at" may belong to the name, so that they count behind a full one alone: group 2. */
const originBehind =
  /\s+(?:from|representing|@)\s+(\S.*)$|(?<=^\s{0,4}\p{Lu}\S{0,30} \p{Lu}\S{0,30})\s+(?:of|at)\s+(?=(?:the )?\p{Lu})(\S.*)$/u

function cutOrigin(entry: Entry): void {
  const { plain, start, found } = entry
  const from = originBehind.exec(rest(entry))
  const isNamed = isGivenName(plain.slice(start).split(' ')[0] ?? '')
  const body = from?.[1] ?? (isNamed ? from?.[2] : undefined)
  if (!from || !body) return
  const organisation = body.replace(/^the /u, '').trim()
  if (!noOrganisation.test(organisation)) found.affiliation ??= organisation
  entry.end = start + from.index
}

function cutOffice(entry: Entry): void {
  const inFront = officeInFront.exec(rest(entry))
  if (!inFront?.[1]) return
  // "Trustees Ann Lee": of several the office is nobody's own.
  const role = /s$/u.test(inFront[1]) ? null : meetingRole(inFront[1])
  if (role && !entry.found.roles.includes(role)) entry.found.roles.push(role)
  entry.start += inFront[0].length
}

function cutTitle(entry: Entry): void {
  entry.start += honorific.exec(rest(entry))?.[0].length ?? 0
}
