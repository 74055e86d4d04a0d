import { sliceText, type Text, trimText } from '../../outline/text.js'
import { contactsIn } from './contacts.js'
import { looksLikeName } from './name-shape.js'
import type { PersonEntry } from './person-entry.js'

const threeParts = /^([^/\n]{2,50})\/([^/\n]{0,60})\/\s?(@?[\w-]{0,40})$/u

/**
 * An entry in three parts: name, organisation and handle, of which a dash says that there is none. The handle needs no
 * `@`, but it is one word.
 *
 * @example
 * // * Ann Lee / ACME / annl
 * // * Bo Ray / - / @bo
 */
export function slashedPerson(text: Text): PersonEntry | null {
  const match =
    text.plain.includes('/') && !contactsIn(text.plain).personal ? threeParts.exec(text.plain.trimEnd()) : null
  const name = match?.[1]?.trim() ?? ''
  if (!match || !looksLikeName(name)) return null
  const said = (part: string | undefined): string | null =>
    part
      ?.replace(/^@/u, '')
      .replace(/^[-–—\s]+$/u, '')
      .trim() || null
  return {
    name,
    handle: said(match[3]),
    affiliation: said(match[2]),
    roles: [],
    presence: null,
    aliases: [],
    text: trimText(sliceText(text, 0, match[1]?.length ?? 0)),
  }
}
