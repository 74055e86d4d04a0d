import { isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { nameParticles } from '../../lexicon/name-particles.js'
import {
  bodies,
  honorific,
  meetingRole,
  nobody,
  office,
  pictureRole,
  platform,
  position,
  presenceOf,
} from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text, trimRange, trimText } from '../../outline/text.js'
import type { Attendee } from '../../record/types.js'

/** A person as one entry of an attendance list says it. */
export interface PersonEntry {
  name: string
  handle: string | null
  affiliation: string | null
  roles: string[]
  presence: Attendee['presence'] | null
  aliases: string[]
  /** The name's (or the handle's) text. */
  text: Text
}

/** What an entry says beside the name. */
type Remarks = Omit<PersonEntry, 'name' | 'text'>

const handlePattern = /(?<![\w.])@([A-Za-z\d](?:[\w.-]{0,38}\w)?)(?![\w.]*@)/u
const emailPattern = /<?[\w.+-]{1,64}@[\w-]+\.[\w.-]+>?/u

/**
 * Reads one entry: `Ann Lee`, `Ann Lee @annl (ACME, chair)`, `@annl`, `Lee, Ann`, `Ann Lee, ACME`, `Ann Lee - ACME`,
 * `Chair: Ann Lee`, `[Ann Lee](https://github.com/annl)`.
 *
 * @param comma what a comma divides here: a name from an affiliation, or a family name from a given name
 */
export function readPerson(entry: Text, comma: 'affiliation' | 'family-first'): PersonEntry | null {
  const text = withoutMarks(insideReference(trimText(entry)))
  const found: Remarks = {
    handle: null,
    affiliation: null,
    roles: [],
    presence: null,
    aliases: [],
  }
  // Each remark that is read is blanked out, so that offsets in what is left are the entry's own.
  let plain = text.plain.replace(/（/gu, '(').replace(/）/gu, ')')
  const blank = (start: number, length: number) => {
    plain = plain.slice(0, start) + ' '.repeat(length) + plain.slice(start + length)
  }
  const email = emailPattern.exec(plain)
  if (email) blank(email.index, email[0].length)
  const handle = handlePattern.exec(plain) ?? linkedHandle(text)
  if (handle?.[1]) {
    found.handle = handle[1]
    blank(handle.index, handle[0].length)
  } else found.handle = handleFromLink(text)
  for (const remark of matchesIn(plain, /[([]([^()[\]]*)[)\]]?/gu)) {
    if (isNickname(plain, remark)) found.aliases.push(remark[1] ?? '')
    else readRemark(remark[1] ?? '', found)
    blank(remark.index, remark[0].length)
  }
  const picture = pictureRole(plain)
  if (picture) found.roles.push(picture)
  const cut = cutRemarks(plain, found, comma)
  if (cut === null) return null
  const [start, end] = cut
  const name = nameFrom(plain.slice(start, end), comma)
  if (name === null) {
    if (!handle?.[1] || plain.trim() !== '') return null
    const inBrackets = found.affiliation
    if (inBrackets && isFullName(inBrackets)) {
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

/**
 * Reads what stands in brackets: roles, presence, initials, an affiliation.
 *
 * @param isNote whether it is a note behind a colon, of which only roles and presence count
 */
function readRemark(remark: string, found: Remarks, isNote = false): void {
  for (const piece of remark.split(/\s*(?:[,;|]|\s[–—-]\s)\s*/u)) {
    const words = piece.trim()
    const called = bareHandle.exec(words)
    if (called) {
      found.handle ??= called[1] ?? called[2] ?? null
      continue
    }
    const role = meetingRole(words)
    const presence = presenceOf(words)
    if (role) {
      if (!found.roles.includes(role)) found.roles.push(role)
      // "Guest - Node.js CPC rep": what follows says what kind of guest.
      if (role === 'guest' || role === 'observer') return
    } else if (presence) found.presence = presence
    else if (isNote || words === '') continue
    else if (isGroupNoun(words) && !words.includes(' ')) found.aliases.push(words)
    else if (/^\p{Lu}\p{L}?\p{Lu}{0,2}$/u.test(words) && !bodies.has(words)) found.aliases.push(words)
  }
  if (!isNote) found.affiliation ??= affiliationIn(remark)
}

/** "github: annl", "IRC nick annl", "annl#1234"; "GitHub Inc" is an organisation. */
const bareHandle =
  /^(?:github|gitlab|gh|irc|discord|slack|matrix|twitter|nick|handle|user ?name)(?: (?:id|nick|handle|name|user ?name))?(?::\s*|(?<=nick|handle|id|user ?name)\s+)@?([\w.-]{2,39})$|^@?([\w. -]{2,32}#\d{4})$/iu

/** The affiliation in a remark that holds roles too: "ACME, Inc., chair" is "ACME, Inc.". */
function affiliationIn(remark: string): string | null {
  const pieces = remark.split(/\s*[,;]\s*/u).filter((piece) => isOrganisation(piece.trim()) && !bareHandle.test(piece))
  return pieces.join(', ').trim() || null
}

const remarks = new Set(
  'cold sick ill flu busy travelling traveling holiday vacation leave childcare late new offline muted driving listening elected appointed'.split(
    ' ',
  ),
)

/** Whether words could name an organisation: a few of them, one with a capital; no role, no body, no pronouns. */
export function isOrganisation(words: string): boolean {
  if (
    meetingRole(words) ||
    office.test(words) ||
    position.test(words) ||
    /\b(?:sends|sent) (?:\p{L}+ )?(?:apologies|regrets)$|\bon leave$/u.test(words) ||
    presenceOf(words) !== null ||
    bodies.has(words) ||
    (isGroupNoun(words) && !words.includes(' '))
  )
    return false
  // A project may be written small ("geth"), a remark is ("cold").
  const small = /^\p{Ll}[\p{L}\d/.-]{2,30}$/u.test(words) && !remarks.has(words) && !isCommonWord(words)
  if (
    !small &&
    (!/[\p{Lu}\p{Lo}]/u.test(words) || words.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length > 2)
  )
    return false
  if (/^(?:she|he|they|her|him|@)/iu.test(words)) return false
  return words.split(/\s+/u).length <= 8 && words.length <= 80
}

/** Cuts affiliation and role off behind a comma, dash, slash or colon; answers with the name's range. */
function cutRemarks(plain: string, found: Remarks, comma: 'affiliation' | 'family-first'): [number, number] | null {
  let [start, end] = trimRange(plain, 0, plain.length)
  const colon = /^([^:]{1,40}):\s+/u.exec(plain.slice(start, end))
  const dash = colon ? null : /^(\p{L}[\p{L} -]{2,24}?)\s[–—-]\s+/u.exec(plain.slice(start, end))
  const label = dash && meetingRole(dash[1] ?? '') === null ? null : (colon ?? dash)
  if (label?.[1]) {
    const role = meetingRole(label[1])
    const behind = plain.slice(start + label[0].length, end).split(/\s+[–—-]\s|,/u)[0] ?? ''
    if (role) {
      found.roles.push(role)
      start += label[0].length
    } else if (isFullName(behind)) {
      // "Oak Library: Ann Lee – here", "Secretary: Ann Lee"
      if (!office.test(label[1].trim())) found.affiliation = label[1].trim()
      start += label[0].length
    } else if (looksLikeName(label[1]) && !isCommonWord(label[1].split(' ')[0] ?? '')) {
      readRemark(plain.slice(start + label[0].length, end), found, true)
      end = start + label[1].length
    } else return null
  }
  const divider =
    comma === 'affiliation' ? /\s*,\s*|\s+[–—|/-]+\s+|\s+[–—-](?=\p{Lu})|\s*\|\s*/u : /\s+[–—|/-]+\s+|\s*\|\s*/u
  const cut = divider.exec(plain.slice(start, end))
  if (cut) {
    const behind = plain.slice(start + cut.index + cut[0].length, end).trim()
    if (behind !== '') readRemark(behind, found)
    end = start + cut.index
  }
  const from = /\s+(?:from|representing|@)\s+(\S.*)$/u.exec(plain.slice(start, end))
  if (from?.[1]) {
    found.affiliation ??= from[1].trim()
    end = start + from.index
  }
  const title = honorific.exec(plain.slice(start, end))
  if (title) start += title[0].length
  return trimRange(plain, start, end)
}

function nameFrom(words: string, comma: 'affiliation' | 'family-first'): string | null {
  let name = words
    .replace(/\p{Extended_Pictographic}\u{FE0F}?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    // Pictures that a wrong encoding has lost, or somebody who is not sure.
    .replace(/(?<=\p{L}[,\s]{0,2})\?{1,3}$/u, '')
    .replace(/(?<![\s.,;:*+/|)–—-])[\s.,;:*+/|)–—-]+$/u, (end) => (/\b\p{Lu}\.$/u.test(words) ? end.trimEnd() : ''))
  const reversed = comma === 'family-first' ? /^([^,]+),\s?([^,\s][^,]*)$/u.exec(name) : null
  if (reversed) name = `${reversed[2]} ${reversed[1]}`
  return looksLikeName(name) && !isHeading(name) ? name : null
}

/** "Notes", "Online": the words of a template. */
const isHeading = (name: string): boolean =>
  (roleOf(name) !== null || /^(?:online|remote|virtual|in[- ]person|hybrid|in the room)$/iu.test(name)) &&
  !isGivenName(name.split(' ')[0] ?? '')

/**
 * Whether words could be a person's name in a list: one to six of them, made of letters, not a sentence and not one
 * of the words that stand where nobody is named.
 */
export function looksLikeName(words: string): boolean {
  const name = words.trim()
  if (/^(?:the|an?|two|three|four|some|several|many|\d+|please|add)\s/iu.test(name)) return false
  if (/ (?:of|for) \p{Ll}/u.test(name) || platform.test(name)) return false
  if (name.length > 60 || nobody.test(name) || !/\p{L}/u.test(name)) return false
  const parts = name.split(/\s+/u)
  if (parts.length > 6 || /[:?!<>{}=·]|https?:|(?<=\p{L}{3}\p{Ll}|\s\p{L}{2,20})\.\s\p{Lu}\p{Ll}{3}/u.test(name))
    return false
  const small = parts.filter((part) => /^\p{Ll}/u.test(part) && !nameParticles.has(part))
  return small.length === 0 || parts.length <= 2 || small.length < parts.length / 2
}

/** Two and more capitalised words: a name that is given in full. */
export const isFullName = (words: string): boolean =>
  looksLikeName(words) &&
  words
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word)).length >= 2
