import { presenceOf } from '../../lexicon/presence-words.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { contactsIn } from './contacts.js'
import { looksLikeName } from './name-shape.js'
import { organisationAtEnd } from './organisation-first.js'
import type { PersonEntry } from './person-entry.js'
import { isOrganisation } from './remarks.js'

/** What one part of an entry says, as the line above the list asks for it. */
type Part = 'name' | 'pronouns' | 'handle' | 'affiliation' | 'other'

const threeParts = /^([^/\n]{2,50})\/([^/\n]{0,60})\/\s?(@?[\w-]{0,40})$/u
const pronouns =
  /^\W*(?:she|he|they|her|him|them|any)\b[\s,-]*(?:(?:her|him|his|hers|them|their|they|she|he)\b[\s,-]*)*$/iu
/** Where contacts and remarks begin behind an organisation: ":bird:@annl", "g: @annl", "(sends apologies)". */
const behindOrganisation = /:[a-z_]{2,30}:|\b[a-z]{1,2}: ?@|(?<!\w)@\w|\p{Extended_Pictographic}|\(/u

function organisationIn(part: string): string {
  const end = behindOrganisation.exec(part)?.index ?? part.length
  return part.slice(0, end).trim()
}

/**
 * An entry in three parts: name, organisation and handle, of which a dash says that there is none. The handle needs no
 * `@`, but it is one word. Where a line asks for other parts, or the second is how to speak of somebody, they are read
 * in their order.
 *
 * @param asked the parts that a line above the list asks for
 * @example
 * // * Ann Lee / ACME / annl
 * // * Bo Ray / - / @bo
 * // * Cy Mo / he, him / Sea Museum
 */
export function slashedPerson(text: Text, asked: readonly Part[] | null): PersonEntry | null {
  if (!text.plain.includes('/') || text.plain.includes('://')) return null
  const parts = text.plain.split('/').map((part) => part.trim())
  const { personal } = contactsIn(text.plain)
  if (asked) return inParts(text, parts, asked)
  if (!personal && parts.length > 2 && pronouns.test(parts[1] ?? ''))
    return inParts(text, parts, ['name', 'pronouns', 'affiliation'])
  const match = personal ? null : threeParts.exec(text.plain.trimEnd())
  const name = match?.[1]?.trim() ?? ''
  const [second = '', third = ''] = [parts[1], parts[2]]
  // "Ann Lee / @annl / ACME": the mark says which is the handle.
  if (!personal && parts.length === 3 && looksLikeName(parts[0] ?? '') && isHandleBefore(second, third))
    return entryOf(text, parts[0] ?? '', said(second), said(third))
  return match && looksLikeName(name) ? entryOf(text, name, said(match[3]), said(match[2])) : null
}

const isHandleBefore = (second: string, third: string): boolean =>
  /^\p{Lu}[\p{L} .&'’-]*$/u.test(third) &&
  (/^@[\w.-]+$/u.test(second) ||
    (/^[\p{Ll}\d][\p{Ll}\d_-]*$/u.test(second) && /[\d_-]/u.test(second) && third.includes(' ')))

/** Without the mark of a handle; a dash or question mark says nothing. */
const said = (part: string | undefined): string | null =>
  part
    ?.replace(/^@/u, '')
    .replace(/^[-–—?\s]+$/u, '')
    .trim() || null

function inParts(text: Text, parts: readonly string[], asked: readonly Part[]): PersonEntry | null {
  const name = (parts[0] ?? '').replace(/\([^()]*\)/gu, '').trim()
  // "Ann Lee, ACME | she/her | …": the slashes divide something else.
  if (!looksLikeName(name) || /[,|]/u.test(name)) return null
  const isAsked = asked.includes('pronouns')
  const kinds = asked.filter((kind) => kind !== 'pronouns')
  const rest = parts.filter((part) => !isAsked || !pronouns.test(part))
  const at = (kind: Exclude<Part, 'pronouns'>): string | undefined => rest[kinds.indexOf(kind)]
  const handle = kinds.includes('handle') ? said(at('handle')) : handleIn(text.plain)
  // More parts than are asked for: what somebody is stands in front of the organisation.
  const organisation =
    rest.length > kinds.length && kinds.at(-1) === 'affiliation' ? lastOrganisation(rest) : at('affiliation')
  const isHandle = handle !== null && /^[\w-]{2,39}$/u.test(handle)
  const person = entryOf(text, name, isHandle ? handle : null, said(organisationIn(organisation ?? '')))
  person.presence = presenceOf(/\(([^(),;]*)/u.exec(text.plain)?.[1] ?? '')
  return person
}

/** The handle where code is kept, if several are given. */
const handleIn = (plain: string): string | null =>
  /\b(?:gh|git(?:hub|lab)): ?@?([\w-]{2,39})/iu.exec(plain)?.[1] ?? /(?<!\w)@([\w-]{2,39})/u.exec(plain)?.[1] ?? null

function lastOrganisation([, ...parts]: readonly string[]): string | undefined {
  const named = parts.map((part) => organisationIn(part)).filter((part) => isOrganisation(part))
  return named.findLast((part) => organisationAtEnd.test(part) || part.includes(' of ')) ?? named.at(-1)
}

function entryOf(text: Text, name: string, handle: string | null, affiliation: string | null): PersonEntry {
  const from = text.plain.indexOf(name)
  return {
    name,
    handle,
    affiliation,
    roles: [],
    presence: null,
    aliases: [],
    text: trimText(sliceText(text, from, from + name.length)),
  }
}

const asksForName = /^\W*(?:please (?:add|write) )?(?:your |full |first |preferred )*names?\b[^/]{0,25}\//iu

/**
 * Whether a line asks people to write themselves down in several parts: "Your name / handle / organisation".
 */
export const isPrompt = (plain: string): boolean => asksForName.test(plain)

/** The parts that a line of a list asks for, if one does. */
export function askedParts(items: readonly Item[]): Part[] | null {
  const prompt = items.find(({ text }) => isPrompt(text.plain))
  if (!prompt) return null
  const words = prompt.text.plain.split('/')
  const parts = words.map((part, index) => (index === 0 ? 'name' : partOf(part)))
  // "name / house / handle": whatever else is asked for first says where people come from.
  const other = parts.indexOf('other')
  if (other > 0 && !parts.includes('affiliation') && !words[other]?.includes('?')) parts[other] = 'affiliation'
  return parts
}

function partOf(words: string): Part {
  if (/pronoun/iu.test(words)) return 'pronouns'
  if (/handle|git(?:hub|lab)|\birc\b|nick|user ?name|discord|slack|matrix|\bid\b/iu.test(words)) return 'handle'
  return /affiliat|institut|organi[sz]ation|\borg\b|company|employer|team|project|club|\bfrom\b/iu.test(words)
    ? 'affiliation'
    : 'other'
}
