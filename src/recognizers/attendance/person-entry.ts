import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRole, pictureRole, position, presenceOf } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { contactsIn } from './contacts.js'
import { isFullName, looksLikeName } from './name-shape.js'
import { areInitials } from './organisation-first.js'
import { cutRemarks, isOrganisation, type Remarks, readRemark } from './remarks.js'

/** A person as one entry of an attendance list says it. */
export interface PersonEntry extends Remarks {
  name: string
  /** The name's (or the handle's) text. */
  text: Text
}

const handlePattern = /(?<![\w.])@([A-Za-z\d](?:[\w.-]{0,38}\w)?)(?![\w.]*@)/u
/** "@harbour/crew": a group of a service, whose people are not named. */
const team = /(?<![\w./])@[\w-]{1,39}\/[\w-]/u
/** "annl@": who is known by the first half of an address. */
const mailboxName = /(?<=^\s*)([\w-]{2,39})@(?=\s*(?:$|[(,]))/u
const emailPattern = /<?[\w.+-]{1,64}@[\w-]+\.[\w.-]+>?/u

/**
 * Reads one entry: `Ann Lee`, `Ann Lee @annl (ACME, chair)`, `@annl`, `Lee, Ann`, `Ann Lee, ACME`, `Ann Lee - ACME`,
 * `Chair: Ann Lee`, `[Ann Lee](https://github.com/annl)`.
 *
 * @param comma what a comma divides here: a name from an affiliation, or a family name from a given name
 */
export function readPerson(entry: Text, comma: 'affiliation' | 'family-first'): PersonEntry | null {
  const text = withoutMarks(insideReference(trimText(entry)))
  if (team.test(text.plain)) return null
  const found: Remarks = {
    handle: null,
    affiliation: null,
    roles: [],
    presence: null,
    aliases: [],
  }
  // Each remark that is read is blanked out, so that offsets in what is left are the entry's own.
  const contacts = contactsIn(withoutReferences(text.plain).replace(/（/gu, '(').replace(/）/gu, ')'))
  let plain = contacts.rest
  const blank = (start: number, length: number) => {
    plain = plain.slice(0, start) + ' '.repeat(length) + plain.slice(start + length)
  }
  const email = emailPattern.exec(plain)
  if (email) blank(email.index, email[0].length)
  const handle = handlePattern.exec(plain) ?? linkedHandle(text) ?? mailboxName.exec(plain)
  if (handle?.[1]) {
    found.handle = contacts.handle ?? handle[1]
    blank(handle.index, handle[0].length)
  } else found.handle = contacts.handle ?? handleFromLink(text)
  for (const remark of matchesIn(plain, /[([]([^()[\]]*)[)\]]?/gu)) {
    if (isNickname(plain, remark)) {
      // It is part of the name, as people are listed.
      found.aliases.push(remark[1] ?? '', withoutNickname(plain, remark))
      continue
    }
    if (comma === 'affiliation' && isLettersOfOrganisation(plain, remark)) continue
    readRemark(remark[1] ?? '', found)
    if (secretary.test(remark[1] ?? '') && !found.roles.includes('scribe')) found.roles.push('scribe')
    blank(remark.index, remark[0].length)
  }
  const tick = /[✓✔✅☑❌✗✘]\u{FE0F}?\s*$/u.exec(plain)
  if (tick) {
    found.presence = presenceOf(tick[0].replace('☑', '✓')) ?? found.presence
    blank(tick.index, tick[0].length)
  }
  const picture = pictureRole(plain)
  if (picture) found.roles.push(picture)
  const cut = cutRemarks(plain, found, comma)
  if (cut === null) return null
  const [start, end] = cut
  const name = nameFrom(plain.slice(start, end), comma)
  if (name === null) {
    // "@annl, ACME" has nothing in front of the comma.
    if (!handle?.[1] || plain.slice(start, end).trim() !== '') return null
    const inBrackets = found.affiliation
    if (inBrackets && isFullName(inBrackets) && text.plain.includes(`(${inBrackets}`)) {
      const from = text.plain.indexOf(inBrackets)
      return entryOf(found, inBrackets, sliceText(text, from, from + inBrackets.length), null)
    }
    const at = handle.index
    return entryOf(found, handle[1], sliceText(text, at, at + handle[0].length))
  }
  if (found.affiliation && platformAlone.test(found.affiliation)) found.affiliation = null
  if (found.affiliation && found.affiliation === initialsIn(found.aliases, name)) found.affiliation = null
  const full = found.affiliation
  if (full && isFullName(full) && /^\p{Lu}{2,4}$/u.test(name)) {
    // "OJ (Odalys Jurado)"
    const from = text.plain.indexOf(full)
    found.aliases.unshift(name)
    return entryOf(found, full, sliceText(text, from, from + full.length), null)
  }
  if (full && found.handle === null && /^[\p{Ll}\d][\p{Ll}\d_-]+$/u.test(name) && isFullNameOfGiven(full)) {
    // "oju (Odalys Jurado)"
    const from = text.plain.indexOf(full)
    found.handle = name
    return entryOf(found, full, sliceText(text, from, from + full.length), null)
  }
  const letters = initialsBehind(name)
  if (letters) {
    found.aliases.push(letters)
    const own = name.slice(0, -letters.length).trim()
    return entryOf(found, own, sliceText(text, start, start + own.length))
  }
  const behind = found.affiliation === null ? behindName(name) : null
  if (behind) {
    const role = meetingRole(behind)
    if (role) found.roles.push(role)
    else if (!titleBehind.test(behind)) found.affiliation = behind
    const own = name.slice(0, -behind.length).trim()
    return entryOf(found, own, sliceText(text, start, start + own.length))
  }
  const nick = /["“]([\p{L} ]{2,20})["”]/u.exec(name)?.[1]
  if (nick) found.aliases.push(nick)
  return entryOf(found, name, sliceText(text, start, end))
}

/** What is left of "(GitHub: @annl)". */
const platformAlone = /^(?:GitHub|GitLab|IRC|Discord|Slack|Matrix|Twitter):$/iu

/** "Ann Lee AL": by which letters the notes call somebody. */
function initialsBehind(name: string): string | null {
  const match = /^(\p{Lu}\S* .+) (\p{Lu}{2,4})$/u.exec(name)
  return match?.[1] && match[2] && areInitials(match[2], match[1]) ? match[2] : null
}

/** "Ann Lee Chair", "Bo Ray BBC": a role or an acronym behind a full name, without a divider. */
function behindName(name: string): string | null {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  // "Ann Lee Floating Board Member": of four words and more those behind the second are what somebody is.
  const title = words.slice(2).join(' ')
  if (words.length > 3 && words.length <= 6 && titleBehind.test(title)) return title
  if (words.length < 3 || words.length > 4 || words.some((word) => word.endsWith(','))) return null
  const acronym =
    /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}\p{Lu}{2})$/u.test(last) && !/^(?:III|VIII?|XII|PhD|DPhil|MSc)$/u.test(last)
  return (acronym && !/^\p{Lu}+$/u.test(words[0] ?? '')) || (meetingRole(last) !== null && /^\p{Lu}/u.test(last))
    ? last
    : null
}

const entryOf = (found: Remarks, name: string, text: Text, affiliation = found.affiliation): PersonEntry => ({
  name,
  handle: found.handle,
  affiliation,
  roles: found.roles,
  presence: found.presence,
  aliases: found.aliases,
  text,
})

const isFullNameOfGiven = (words: string): boolean => isFullName(words) && isGivenName(words.split(' ')[0] ?? '')

const titleBehind =
  /^(?:\p{Lu}[\p{L}-]* ){1,3}(?:Member|Director|Officer|Chair|Secretary|Treasurer|President|Coordinator|Representative|Manager|Clerk)$/u

/** "Ann Lee, Oak County Office (OCO)": the bracket says again whom the words behind the comma name. */
const isLettersOfOrganisation = (plain: string, { 1: letters = '', index }: RegExpExecArray): boolean => {
  if (!/^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(letters)) return false
  const [name = '', ...behind] = plain
    .slice(0, index)
    .trim()
    .split(/\s*,\s*/u)
  const organisation = behind.at(-1) ?? ''
  return organisation.includes(' ') && isOrganisation(organisation) && initialsIn([letters], name.trim()) === undefined
}

/** "(acting as secretary)": who writes these minutes; a secretary may hold the office alone. */
const secretary = /(?:^|[,;] |\s[–—-]\s)(?:acting (?:as )?(?:the )?|meeting )secretary$/iu

/** "Wei Zhang" of "Wei (Howard) Zhang" */
const withoutNickname = (plain: string, { 0: whole, index }: RegExpExecArray): string =>
  `${plain.slice(0, index).trim()} ${/^ \p{Lu}\S*/u.exec(plain.slice(index + whole.length))?.[0].trim() ?? ''}`

/** "Wei (Howard) Zhang": a name between names. */
const isNickname = (plain: string, { 0: whole, 1: words = '', index }: RegExpExecArray): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(words) &&
  meetingRole(words) === null &&
  /^[^\p{L}]{0,6}\p{Lu}[\p{L}.'’-]+ $/u.test(plain.slice(0, index)) &&
  /^ \p{Lu}\p{Ll}+/u.test(plain.slice(index + whole.length))

/** The alias that is made of a name's first letters, if one is: "(JM)" behind Josefina Marr. */
function initialsIn(aliases: readonly string[], name: string): string | undefined {
  const letters = name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('')
  const outer = `${letters[0] ?? ''}${letters.at(-1) ?? ''}`
  return aliases.find((alias) => [letters, outer].includes(alias.replace(/\p{Ll}/gu, '').toUpperCase()))
}

/** Without numbers, boxes and check marks in front, and the names of pictures behind (`:sunny:`). */
function withoutMarks(text: Text): Text {
  const marks = /^(?:[\s\d.)*•–—✓✔✅❌✗-]|\[[ xX]\]|:[a-z_]{2,30}:(?=\s))*(?=\S)/u.exec(text.plain)?.[0].length ?? 0
  const picture = /(?<!\s)(?:\s+:[a-z\d_+-]{2,30}:){1,6}\s*$/u.exec(text.plain)
  return marks > 0 || picture ? sliceText(text, marks, picture?.index ?? text.plain.length) : text
}

/** "[Ann Lee][]": a link that leads nowhere. */
function insideReference(text: Text): Text {
  const words = text.plain.startsWith('[') ? /^\[([^[\]]{2,60})\]\[[^[\]]*\]$/u.exec(text.plain)?.[1] : undefined
  return words ? sliceText(text, 1, 1 + words.length) : text
}

/** "[@annl][annl], ACME": the same among other words, which keep their places. */
const withoutReferences = (plain: string): string =>
  plain.includes('][')
    ? plain.replace(
        /\[([^[\]]{2,60})\](\[[^[\]]*\])/gu,
        (_, words: string, label: string) => ` ${words} ${' '.repeat(label.length)}`,
      )
    : plain

/** "Ann Lee[@annl](https://…)": a link that begins with the handle's mark. */
function linkedHandle({ plain, runs }: Text): { 0: string; 1: string; index: number } | null {
  const run = runs.find(({ url, start }) => url !== null && plain[start] === '@')
  const words = run ? plain.slice(run.start, run.end) : ''
  return run && /^@[\w.-]{1,40}$/u.test(words) ? { 0: words, 1: words.slice(1), index: run.start } : null
}

function handleFromLink(text: Text): string | null {
  for (const run of text.runs) {
    const handle = run.url ? /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/u.exec(run.url)?.[1] : undefined
    if (handle) return handle
  }
  return null
}

function nameFrom(words: string, comma: 'affiliation' | 'family-first'): string | null {
  let name = words
    .replace(/\p{Extended_Pictographic}\u{FE0F}?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    // What stood in front of a handle's dash is taken out.
    .replace(/^[–—|/-]+ /u, '')
    // Pictures that a wrong encoding has lost, or somebody who is not sure.
    .replace(/(?<=\p{L}[,\s]{0,2})\?{1,3}$/u, '')
    .replace(/(?<![\s.,;:*+/|)–—-])[\s.,;:*+/|)–—-]+$/u, (end) => (/\b\p{Lu}\.$/u.test(words) ? end.trimEnd() : ''))
  const reversed = comma === 'family-first' ? /^([^,]+),\s?([^,\s][^,]*)$/u.exec(name) : null
  if (reversed) name = `${reversed[2]} ${reversed[1]}`
  return looksLikeName(name) && !isHeading(name) && !bodyInName.test(name) && !isOfficeOf(name) ? name : null
}

/** "University of Oak County", "Harbour Foundation": words that nobody is called by. */
const bodyInName =
  /^(?:University|Institute|Ministry|Department|Bank|Council|Office|Museum|Library) of\s|\s(?:University|Institute|Foundation|Corporation|Association|College \p{L}+|Inc|Ltd|LLC|GmbH|Organi[sz]ations?)\.?$/u

/** "Director of Works": an office whose holder is not named. */
const isOfficeOf = (name: string): boolean => / of /u.test(name) && position.test(name)

/** "Notes", "Online": the words of a template. */
const isHeading = (name: string): boolean =>
  (roleOf(name) !== null || /^(?:online|remote|virtual|in[- ]person|hybrid|in the room)$/iu.test(name)) &&
  !isGivenName(name.split(' ')[0] ?? '')
