import { matchesIn } from '../../outline/matches.js'
import { spellings } from '../../people/spelling.js'
import type { AttendeeFound } from '../candidate.js'

const oneWord = /^[\p{L}\d][\w.-]{2,38}$/u
/** Words of a heading that say what stands beside the names. */
const aboutHandles =
  /\b(?:handles?|nick(?:name)?s?|user ?names?|(?:github|gitlab|discord|slack|irc) (?:ids?|names?|accounts?))\b/iu
/** Of the words beside the names, those that are made of them. */
const fewest = 2
const share = 1 / 3

/**
 * Takes for handles the words beside the names of a list that were taken for organisations: where the heading says so, or
 * where several are made of the names, no two are the same, and each is one word.
 *
 * @example
 * // ## Attendees (name/chat handle)
 * // * Ann Lee (wetfoot)
 * // * Bo Ray (boray)
 */
export function readBareHandles(people: readonly AttendeeFound[], heading: string): void {
  const beside = people.filter(({ handle, affiliation }) => handle === null && affiliation && oneWord.test(affiliation))
  if (beside.length === 0) return
  const distinct = new Set(beside.map(({ affiliation }) => affiliation)).size === beside.length
  if (distinct && areNicks(beside, people)) for (const person of beside) takeAsHandle(person)
  const own = beside.filter((person) => isMadeOfName(person) || isGlued(person))
  const all = aboutHandles.test(heading) || (distinct && own.length >= fewest && own.length >= beside.length * share)
  for (const person of all ? beside : own) {
    if (!aboutHandles.test(heading) && /^\p{Lu}/u.test(person.affiliation ?? '') && !isGlued(person)) continue
    takeAsHandle(person)
  }
}

function takeAsHandle(person: AttendeeFound): void {
  person.handle = person.affiliation
  person.affiliation = null
}

/** "Ann Lee (ann-wet)" where the notes call @ann-wet: nobody else has the word beside the name. */
export function readCalledHandles(people: readonly AttendeeFound[], source: string): void {
  const beside = people.filter(
    ({ affiliation, handle }) =>
      handle === null && affiliation && oneWord.test(affiliation) && !/^\p{Lu}\p{L}*$/u.test(affiliation),
  )
  if (beside.length === 0) return
  const called = new Set([...matchesIn(source, /(?<![\w@])@([A-Za-z\d][\w-]{1,38})/gu)].map(([, handle]) => handle))
  const bearers = new Map<string | null, Set<string>>()
  for (const { affiliation, name } of people) {
    const names = bearers.get(affiliation) ?? new Set()
    bearers.set(affiliation, names.add(name))
  }
  for (const person of beside)
    if (called.has(person.affiliation ?? '') && bearers.get(person.affiliation)?.size === 1) takeAsHandle(person)
}

/**
 * "Ann Lee (Wetfoot7), Bo Ray (Old_Bo), Cy Mo (Salty)": one word beside everybody, and several have a mark or a number as no
 * name of an organisation has; or "Ann (acp), Bo (bruno)": small letters that all begin with one of the name's own.
 */
function areNicks(beside: readonly AttendeeFound[], people: readonly AttendeeFound[]): boolean {
  if (beside.length < fewest) return false
  const marked = beside.filter(({ affiliation }) => nickMark.test(affiliation ?? ''))
  if (beside.length === people.length && marked.length >= fewest && marked.length >= beside.length / 2) return true
  return beside.every(
    ({ name, affiliation }) =>
      /^\p{Ll}[\p{Ll}\d_-]+$/u.test(affiliation ?? '') &&
      name.split(/[\s-]+/u).some((part) => part[0]?.toLowerCase() === affiliation?.[0]),
  )
}

const nickMark = /_|\p{Ll}\d{1,4}$|\p{Ll}\d\p{L}/u

/** "BoRay" of Bo Ray, which no organisation is called. */
const isGlued = ({ name, affiliation }: AttendeeFound): boolean =>
  name.includes(' ') && name.replace(/[\s-]+/gu, '').toLowerCase() === affiliation?.replace(/[-._]/gu, '').toLowerCase()

/** "boray", "bray", "rayb", "raymond" of Bo Ray: small letters that hold a part of the name. */
function isMadeOfName({ name, affiliation }: AttendeeFound): boolean {
  const word = affiliation ?? ''
  if (/^\p{Lu}/u.test(word)) return false
  const parts = name.split(/[\s-]+/u).map((part) => (spellings(part)[0] ?? part).toLowerCase())
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const made = [
    ...parts.filter((part) => part.length >= 4),
    `${first}${last[0]}`,
    `${first[0]}${last}`,
    `${last}${first[0]}`,
  ]
  const lower = word.toLowerCase()
  // "Abhilash (abhilashlr)", "Amy Lam (amyrlam)"
  if (parts.length === 1) return first.length >= 5 && lower.startsWith(first)
  return made.some((one) => one.length >= 4 && lower.includes(one)) || (lower.startsWith(first) && lower.endsWith(last))
}
