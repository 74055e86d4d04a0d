import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { headerRoles } from '../../lexicon/meeting-roles.js'
import { sliceText, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { readNames } from './name-row.js'
import { isFullName } from './name-shape.js'

/** In items: a signature stands at the very end. */
const reach = 4
const fullName = /^\p{Lu}[^\s,;:*]+(?: [^\s,;:*]+){1,3}$/u
const signed = /^(\p{Lu}[^,:;()]{2,40}?)(?:,| [–—-])\s(\p{L}[\p{L} -]{3,40})\.?$/u

const submitted = /^(?:[Rr]espectfully |[Mm]inutes )?[Ss]ubmitted(?: by)?\s?[:,]?(?:\s+|$)/u

/** "Submitted by Ann Lee, Clerk", "Respectfully submitted," with the name below: who wrote them. */
function readSubmitter(text: Text, from: number, below: Text | undefined, found: AttendeeFound[]): void {
  const behind = sliceText(text, from, text.plain.length)
  const name = behind.plain.trim() === '' ? below : behind
  if (!name || !isFullName(name.plain.split(/,| [–—-] |\.$/u)[0] ?? '')) return
  readNames(
    sliceText(name, 0, /,| [–—-] |\.$|$/u.exec(name.plain)?.index ?? 0),
    { roles: ['scribe'], presence: 'present' },
    found,
  )
}

/**
 * Who signs the minutes, with the office below or behind the name, as the last words of all.
 *
 * @example
 * // Ann Lee
 * // Secretary of the meeting
 */
export function signatures(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  const last = context.items.slice(-reach).filter(({ form, items }) => form !== 'code' && items.length === 0)
  const read = (name: Text, office: string) => {
    const roles = headerRoles(office).filter((role) => role === 'chair' || role === 'scribe')
    if (roles.length > 0 && fullName.test(name.plain.trim()) && beginsWithGivenName(name.plain))
      readNames(name, { roles, presence: 'present' }, found)
  }
  for (const [index, { text, form }] of last.entries()) {
    if (form !== 'line' && form !== 'paragraph') continue
    const submission = submitted.exec(text.plain)
    if (submission) {
      readSubmitter(text, submission[0].length, last[index + 1]?.text, found)
      continue
    }
    const one = signed.exec(text.plain.trim())
    const above = last[index - 1]
    if (one?.[1] && one[2]) read(sliceText(text, 0, one[1].length), one[2])
    else if (above && text.plain.length < 40) read(above.text, text.plain)
  }
  return found
}
