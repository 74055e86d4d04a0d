import { isCommonWord, isGroupNoun, isKindOfPeople } from '../../lexicon/common-words.js'
import { degree } from '../../lexicon/honorifics.js'
import { meetingRole, roleBesideName } from '../../lexicon/meeting-roles.js'
import { bodies, office, position, postInLetters } from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { presenceOf, statesOfPeople } from '../../lexicon/presence-words.js'
import type { Attendee } from '../../record/types.js'

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
    const [, alias] = alsoKnown.exec(said) ?? []
    if (alias) {
      found.aliases.push(alias)
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
    else if (/^\p{Lu}(?:\p{L}?\p{Lu}{0,2}|\p{Lu}\p{Ll}{1,2})$/u.test(said) && !bodies.has(said))
      found.aliases.push(said)
  }
  if (!isNote && mayBelong(found)) found.affiliation = affiliationIn(remark) ?? found.affiliation
}

/** "aka Frej" */
const alsoKnown = /^(?:aka|a\.k\.a\.|also known as|goes by)\s+(\p{Lu}[\p{L}'’-]*)$/iu

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
const bareHandle = new RegExp(
  overLines`
    ^(?:github|gitlab|gh|irc|discord|slack|matrix|twitter|nick|handle|user ?name)(?: (?:id|nick|handle|name|user ?name)
    )?(?::\s*|(?<=nick|handle|id|user ?name)\s+)@?([\w.-]{2,39})$
    |^@?([\w. -]{2,32}#\d{4})$
    |^([\w.-]{2,39})@$
  `,
  'iu',
)

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

/** "NHM @ Sea Museum": letters that are no post name an organisation whose people work at another. */
const isContractor = (letters: string): boolean => /^\p{Lu}{3,6}$/u.test(letters) && !postInLetters.test(letters)

/** "Keeper at Sea Museum", "Head of Ropes @ the Rowing Club": where somebody is something. */
function workedAt(piece: string): string | null {
  const match = workedAtPattern.exec(piece) ?? standingFor.exec(piece)
  return match?.[1] &&
    match[2] &&
    !/\b(?:University|College|Institute|School|Labs?|Department|Cent(?:er|re)|Group)\b/u.test(match[1]) &&
    !isContractor(match[1])
    ? match[2]
    : null
}

/** "lead Sea Museum": whose people somebody leads. */
const ledBy = (piece: string): string | null => /^\s*(?:site )?lead\s(\p{Lu}(?!P ?\d).*)$/u.exec(piece)?.[1] ?? null

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
    .map((piece) => stoodFor(piece) ?? workedAt(piece) ?? ledBy(piece) ?? piece)
    .map((piece) => (isOrganisation(piece.trim()) ? piece : (piece.split(/\s[–—-]\s/u)[0] ?? '')))
    .filter((piece) => isOrganisation(piece.trim()) && !bareHandle.test(piece))
  // Behind a slash a second one is a body that somebody sits in.
  return (remark.includes('; ') ? pieces[0] : pieces.join(', '))?.trim() || null
}

/** Whether words could name an organisation: a few of them, one with a capital; no role, no body, no pronouns. */
export function isOrganisation(words: string): boolean {
  if (
    roleBesideName(words) !== null ||
    office.test(words) ||
    position.test(words) ||
    /^(?:as of|since|until|till|at|in|with|for|during|after|before)\s|^\d+\s?(?:\/|of)\s?\d|^(?:proxy|alternate|substitute|deputy|née|nee|formerly)\b/iu.test(
      words,
    ) ||
    /\b(?:sends|sent) (?:\p{L}+ )?(?:apologies|regrets)$|\bon leave$| as \p{Ll}/u.test(words) ||
    presenceOf(words) !== null ||
    bodies.has(words) ||
    degree.test(words) ||
    alsoKnown.test(words) ||
    /^\p{Lu}$/u.test(words) ||
    (isGroupNoun(words) && !words.includes(' '))
  )
    return false
  // A project may be written small ("geth"), a remark is ("cold").
  const small = /^\p{Ll}[\p{L}\d/.-]{2,30}$/u.test(words) && !statesOfPeople.has(words) && !isCommonWord(words)
  if (
    !small &&
    (!/[\p{Lu}\p{Lo}]/u.test(words) || words.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length > 2)
  )
    return false
  if (/^(?:(?:she|he|they|her|him)(?!\p{L})|@)/iu.test(words)) return false
  return words.split(/\s+/u).length <= 8 && words.length <= 80
}

/** Whether nothing tells yet to whom somebody belongs, but for letters that may be the name's own. */
export const mayBelong = ({ affiliation, aliases }: Remarks): boolean =>
  affiliation === null || aliases.includes(affiliation)
