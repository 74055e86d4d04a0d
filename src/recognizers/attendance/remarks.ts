import { isCommonWord, isGroupNoun, isKindOfPeople } from '../../lexicon/common-words.js'
import { beginsWithGivenName, isGivenName } from '../../lexicon/given-names.js'
import { degree, honorific } from '../../lexicon/honorifics.js'
import { meetingRole, roleBesideName } from '../../lexicon/meeting-roles.js'
import { bodies, office, officeInFront, position } from '../../lexicon/office-words.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { trimRange } from '../../outline/text.js'
import type { Attendee } from '../../record/types.js'
import { isFullName, looksLikeName } from './name-shape.js'
import { areInitials, organisationAtEnd } from './organisation-first.js'

/** What an entry of an attendance list says beside the name. */
export interface Remarks {
  handle: string | null
  affiliation: string | null
  roles: string[]
  presence: Attendee['presence'] | null
  aliases: string[]
}

/**
 * Reads what stands in brackets: roles, presence, initials, an affiliation.
 *
 * @param isNote whether it is a note behind a colon, of which only roles and presence count
 */
export function readRemark(words: string, found: Remarks, isNote = false): void {
  const remark = dividesRoles(words) ? words.replace(/\s*\/\s*/gu, '; ') : withoutPosts(words)
  for (const piece of remark.split(/\s*(?:[,;|]|\s[–—-]\s)\s*/u)) {
    const said = piece.trim()
    const called = bareHandle.exec(said)
    if (called) {
      found.handle ??= called[1] ?? called[2] ?? called[3] ?? null
      continue
    }
    const role = roleBesideName(standingFor.exec(said)?.[1] ?? said)
    const presence = presenceOf(said)
    if (role) {
      if (!found.roles.includes(role)) found.roles.push(role)
      // "Guest - harbour rep": what follows says what kind of guest.
      if ((role === 'guest' || role === 'observer') && remark === words && words.trim().startsWith(said)) {
        found.affiliation ??= standingFor.exec(said)?.[2] ?? null
        return
      }
    } else if (presence) found.presence = presence
    else if (isNote || said === '' || degree.test(said)) continue
    else if (isGroupNoun(said) && !said.includes(' ')) found.aliases.push(said)
    else if (/^\p{Lu}\p{L}?\p{Lu}{0,2}$/u.test(said) && !bodies.has(said)) found.aliases.push(said)
  }
  if (!isNote && mayBelong(found)) found.affiliation = affiliationIn(remark) ?? found.affiliation
}

/** "guest/Sea Museum", "chair / TSC": a slash divides where one side is a role or a body. */
const dividesRoles = (words: string): boolean =>
  words.includes('/') &&
  words.split('/').some((part) => meetingRole(part.trim()) !== null || bodies.has(part.trim())) &&
  meetingRole(words) === null

/** "Treasurer - ACME", "AL - chair": a dash divides where one side is what somebody is, and no organisation. */
function withoutPosts(words: string): string {
  const parts = words.split(/\s+[–—-]\s*|[–—-]\s+/u)
  return parts.length === 2 &&
    parts.some((part) => office.test(part) || position.test(part) || meetingRole(part) !== null)
    ? parts.join('; ')
    : words
}

/** "github: annl", "IRC nick annl", "annl#1234"; "GitHub Inc" is an organisation. */
const bareHandle =
  /^(?:github|gitlab|gh|irc|discord|slack|matrix|twitter|nick|handle|user ?name)(?: (?:id|nick|handle|name|user ?name))?(?::\s*|(?<=nick|handle|id|user ?name)\s+)@?([\w.-]{2,39})$|^@?([\w. -]{2,32}#\d{4})$|^([\w.-]{2,39})@$/iu

/** "Sea Museum representative", "BBC rep": whom somebody stands for. */
const standsFor =
  /^(?!.*\b(?:TSC|TOC|TAC|CPC|PMC|WG|SIG)\b)(\p{Lu}[\p{L}\d&.-]*(?: (?:[\p{Lu}(]|\p{Ll}\p{Lu})[\p{L}\d&.)-]*){0,4}) (?:[Rr]epresentative|[Rr]ep|[Dd]elegate|[Ll]iaison|employee)$/u

/** "Student representative" stands for a kind of people, and no organisation. */
function stoodFor(piece: string): string | null {
  const body = standsFor.exec(piece.trim())?.[1] ?? null
  return body === null || isKindOfPeople(body) || meetingRole(body) !== null ? null : body
}

const workedAtPattern = /^\s*([\p{L}][\p{L}. -]{1,40}?)\s+(?:@|at)\s+(?:the )?(\p{Lu}.*)$/u
/** "CEO of Oak", "guest from Oak": of others the words behind "of" are what somebody looks after. */
const standingFor =
  /^\s*(c[eotfi]o|(?:co-)?founder|(?:co-)?owner|guest|visitor|observer|employee|delegate|representative|liaison|reporter|visiting)\s+(?:of|from|for)\s+(?:the )?(\p{Lu}.*)$/iu

/** "Keeper at Sea Museum", "Head of Ropes @ the Rowing Club": where somebody is something. */
function workedAt(piece: string): string | null {
  const match = workedAtPattern.exec(piece) ?? standingFor.exec(piece)
  return match?.[1] &&
    match[2] &&
    !/\b(?:University|College|Institute|School|Labs?|Department|Cent(?:er|re))\b/u.test(match[1])
    ? match[2]
    : null
}

/** "Oak — remote", "Oak - regrets": a dash divides where one side says how somebody took part. */
function dividedAtDash(piece: string): string[] {
  const parts = piece.split(/\s[–—-]\s/u)
  return parts.some((part) => presenceOf(part) !== null || roleBesideName(part) !== null) ? parts : [piece]
}

/** The affiliation in a remark that holds roles too: "ACME, Inc., chair" is "ACME, Inc.". */
function affiliationIn(remark: string): string | null {
  const pieces = remark
    .split(/\s*[,;]\s*|\s+\|\s*/u)
    .flatMap(dividedAtDash)
    .map((piece) => stoodFor(piece) ?? workedAt(piece) ?? piece)
    .map((piece) => (isOrganisation(piece.trim()) ? piece : (piece.split(/\s[–—-]\s/u)[0] ?? '')))
    .filter((piece) => isOrganisation(piece.trim()) && !bareHandle.test(piece))
  // Behind a slash a second one is a body that somebody sits in.
  return (remark.includes('; ') ? pieces[0] : pieces.join(', '))?.trim() || null
}

const remarks = new Set(
  'cold flu busy leave childcare late new quiet proxy offline muted driving listening elected appointed'.split(' '),
)

/** Whether words could name an organisation: a few of them, one with a capital; no role, no body, no pronouns. */
export function isOrganisation(words: string): boolean {
  if (
    roleBesideName(words) !== null ||
    office.test(words) ||
    position.test(words) ||
    /^(?:as of|since|until|till|at|in|with|for|during|after|before)\s|^\d+\s?(?:\/|of)\s?\d|^(?:proxy|alternate|substitute|deputy|née|nee|formerly)\b/iu.test(
      words,
    ) ||
    /\b(?:sends|sent) (?:\p{L}+ )?(?:apologies|regrets)$|\bon leave$/u.test(words) ||
    presenceOf(words) !== null ||
    bodies.has(words) ||
    degree.test(words) ||
    /^\p{Lu}$/u.test(words) ||
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

/** "Ann Lee as proxy for Bo Ray", "Ann Lee on behalf of Bo Ray": Bo was not there. */
const standsInFor =
  /(?:,\s|\s[(–—-]?\s?)(?:(?:as )?(?:an? |the )?(?:proxy|alternate|substitute|deputy|stand-?in) (?:for|of)|(?:proxying|standing in|substituting|filling in|deputi[sz]ing) for|on behalf of|in (?:place|lieu) of|instead of)\s\p{Lu}|\s[(–—-]?\s?(?:proxy|alternate|substitute|deputy|represented by|replaced by)(?::| is| was)? \p{Lu}\S+ \p{Lu}/u
/** "Ann Lee for Bo Ray" */
const inFrontOfFor =
  /^\s*\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}.'’-]{1,30}(?=\sfor\s\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}.'’-]{1,30}$)/u

/** Cuts affiliation and role off behind a comma, dash, slash or colon; answers with the name's range. */
export function cutRemarks(
  plain: string,
  found: Remarks,
  comma: 'affiliation' | 'family-first',
): [number, number] | null {
  let [start, end] = trimRange(plain, 0, plain.length)
  // "AL - Ann Lee", "AL: Ann Lee", "AL Ann Lee"
  const letters = /^(\p{Lu}\p{L}{1,3})(?:\s[–—=-]|:)\s+|^(\p{Lu}{2,4})\s+(?=\p{Lu})/u.exec(plain.slice(start, end))
  const called = letters?.[1] ?? letters?.[2]
  if (letters && called && areInitials(called, plain.slice(start + letters[0].length, end))) {
    found.aliases.push(called)
    start += letters[0].length
  }
  const standIn = standsInFor.exec(plain.slice(start, end))
  if (standIn && /\S \S/u.test(plain.slice(start, start + standIn.index))) end = start + standIn.index
  const other = inFrontOfFor.exec(plain.slice(start, end))
  if (other) end = start + other[0].length
  const colon = /^([^:]{1,40}):\s+/u.exec(plain.slice(start, end))
  const dash = colon ? null : /^(\p{L}[\p{L} -]{2,24}?)\s[–—-]\s+/u.exec(plain.slice(start, end))
  const label = dash && meetingRole(dash[1] ?? '') === null ? null : (colon ?? dash)
  if (label?.[1]) {
    const role = meetingRole(label[1])
    const behind = plain.slice(start + label[0].length, end).split(/\s+[–—-]\s|,/u)[0] ?? ''
    if (role) {
      found.roles.push(role)
      start += label[0].length
    } else if (isPersonInFront(label[1], behind)) {
      // "Ann Lee: Oak Library"
      if (mayBelong(found)) found.affiliation = behind.trim()
      end = start + label[1].replace(/(?<![\s,])[\s,]+$/u, '').length
    } else if (isFullName(behind) && !(organisationAtEnd.test(behind) && isFullName(label[1]))) {
      // "Oak Library: Ann Lee – here", "Secretary: Ann Lee"
      if (!office.test(label[1].trim())) found.affiliation = label[1].trim()
      start += label[0].length
    } else if (looksLikeName(label[1]) && !isCommonWord(label[1].split(' ')[0] ?? '')) {
      const note = plain.slice(start + label[0].length, end)
      readRemark(note, found, !organisationAtEnd.test(note))
      end = start + label[1].length
    } else return null
  }
  const divider =
    comma === 'affiliation'
      ? /\s*[,;]\s*|\s*(?:\.{3,}|…+|_{3,})\s*|\s+[–—|/-]+\s+|\s+[–—-](?=\p{Lu})|(?<=\p{L}{2})[–—-]\s+(?=\p{Lu})|\s*\|\s*/u
      : /\s*(?:\.{3,}|…+|_{3,})\s*|\s+[–—|/-]+\s+|\s*\|\s*/u
  const slash = closeSlash.exec(plain.slice(start, end).trimEnd())
  if (slash?.[1] && slash[2] && beginsWithGivenName(slash[1])) {
    const called = isHandleOf(slash[1], slash[2])
    if (called) found.handle ??= slash[2].replace(/^@/u, '')
    else if (!beginsWithGivenName(slash[2])) readRemark(slash[2], found)
    if (called || found.affiliation !== null) end = start + slash[1].length
  }
  const cut = divider.exec(plain.slice(start, end))
  if (cut) {
    const behind = plain.slice(start + cut.index + cut[0].length, end).trim()
    if (behind !== '') readRemark(behind, found)
    end = start + cut.index
  }
  const gap = behindGap.exec(plain.slice(start, end))
  if (gap?.[1] && mayBelong(found)) {
    found.affiliation = null
    readRemark(plain.slice(start + gap[0].length, end).trim(), found)
    end = start + gap[1].length
  }
  end = cutPresence(plain, start, end, found)
  // "Ann Lee keeper at Sea Museum"
  const post = /^\s*(\p{Lu}\S+ \p{Lu}\S+)(\s+[\p{L}][\p{L} -]{2,40} (?:at|@) (?:the )?(\p{Lu}.+))$/u.exec(
    plain.slice(start, end),
  )
  if (post?.[2] && beginsWithGivenName(post[1] ?? '')) {
    found.affiliation ??= post[3] ?? null
    end -= post[2].length
  }
  const from =
    /\s+(?:from|representing|@)\s+(\S.*)$|(?<=^\s{0,4}\p{Lu}\S{0,30} \p{Lu}\S{0,30})\s+(?:of|at)\s+(?=(?:the )?\p{Lu})(\S.*)$/u.exec(
      plain.slice(start, end),
    )
  const given = isGivenName(plain.slice(start).split(' ')[0] ?? '')
  const body = from?.[1] ?? (given ? from?.[2] : undefined)
  if (from && body) {
    found.affiliation ??= body.replace(/^the /u, '').trim()
    end = start + from.index
  }
  const inFront = officeInFront.exec(plain.slice(start, end))
  if (inFront?.[1]) {
    const role = /s$/u.test(inFront[1]) ? null : meetingRole(inFront[1])
    if (role && !found.roles.includes(role)) found.roles.push(role)
    start += inFront[0].length
  }
  const title = honorific.exec(plain.slice(start, end))
  if (title) start += title[0].length
  return trimRange(plain, start, end)
}

/** "Ann Lee: Oak Library", "Ann Lee (AL), @annl: ACME": a given name stands in front, and capitals behind that are none. */
const isPersonInFront = (label: string, behind: string): boolean => {
  const name = label.replace(/(?<![\s,])[\s,]+$/u, '').trim()
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

/** Whether nothing tells yet to whom somebody belongs, but for letters that may be the name's own. */
const mayBelong = ({ affiliation, aliases }: Remarks): boolean => affiliation === null || aliases.includes(affiliation)

/** "Ann Lee/annl", "Ann Lee/ACME": a full name, and close behind it a handle or an organisation. */
const closeSlash = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})\/(@?[\p{L}\d][^/(,;]{1,50})$/u

const isHandleOf = (name: string, words: string): boolean => {
  const letters = (some: string) => some.toLowerCase().replace(/[^\p{L}]/gu, '')
  return /^@?[\w-]{2,39}$/u.test(words) && (/^[@\p{Ll}]/u.test(words) || letters(name).startsWith(letters(words)))
}

/** "Ann Lee     Sea Museum": words behind a name from which a bracket or handle has been taken out. */
const behindGap = /^(\p{Lu}\S*(?: \S+){1,3}) {3,}(?=\p{Lu}[\p{L}\d])/u

/** "Ann Lee arrived 10:15", "Bo Ray late": how somebody took part, in small letters behind a full name without a divider. */
function cutPresence(plain: string, start: number, end: number, found: Remarks): number {
  const match = /^\s*(\p{Lu}\S+(?:\s+\p{Lu}\S*){1,3})\s+(\p{Ll}(?:[^:!?]|:(?=\d))*)$/u.exec(plain.slice(start, end))
  const presence = match?.[2] ? presenceOf(match[2].trim()) : null
  if (!match?.[2] || presence === null) return end
  found.presence = presence
  return end - match[2].length
}
