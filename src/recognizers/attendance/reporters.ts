import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { Item } from '../../outline/outline.js'
import { areNames, type NameLead } from './name-leads.js'

/** A subject, and in brackets a name in full. */
const reporter =
  /^(\p{L}[^():]{2,60}?) ?\((\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})\)(?::| [–—-])\s+\S/u
/** Fewer may be anything: who owns a thing, or whose it was. */
const fewest = 3

/**
 * Who reports on a subject, in brackets between it and what is said, where several notes begin so and half of those named
 * have a given name.
 *
 * @example
 * // - **Roof** (Ann Lee): two quotes are in
 * // - Gutters (Oakley Moor): cleaned in May
 * // - Keys (Bo Ray): one is missing
 */
export function reporters(items: readonly Item[]): NameLead[] {
  const leads = items.flatMap(({ text, form, start: at }) => {
    const match = form === 'code' || !text.plain.includes(' (') ? null : reporter.exec(text.plain)
    const name = match?.[2]
    if (!name) return []
    const start = text.plain.indexOf(`(${name})`) + 1
    return [{ name, text, start, end: start + name.length, at }]
  })
  return areNames(leads, fewest) ? leads : []
}

/** Whether a label's bracket names somebody: then the label is what is reported on, and not who speaks. */
export const isOfReporter = (plain: string): boolean => {
  const [, subject = '', name = ''] = plain.includes(' (') ? (reporter.exec(plain) ?? []) : []
  return beginsWithGivenName(name) && !beginsWithGivenName(subject)
}
