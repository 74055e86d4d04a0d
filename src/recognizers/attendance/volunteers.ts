import type { Item } from '../../outline/outline.js'
import { sliceText } from '../../outline/text.js'
import type { Context } from '../context.js'
import { areNames, type NameLead } from './name-leads.js'
import { splitNames } from './split-names.js'

const lead = /^\W*volunteers?\b[^:]{0,40}:\s*/iu
const shape = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})(?: ?\([^()]*\))?$/u

/**
 * Those who come forward, below the word or behind it, where half of them have a given name; whoever does so is there.
 *
 * @example
 * // - Volunteers:
 * //   - Ann
 * //   - Weizhong (in May)
 */
export const volunteers = ({ items }: Context): NameLead[] =>
  items.flatMap((item) => {
    const words = item.form === 'code' ? null : lead.exec(item.text.plain)
    const names = words ? namesOf(item, words[0].length) : []
    return areNames(names) ? names : []
  })

function namesOf({ text, items, start: at }: Item, from: number): NameLead[] {
  const rest = sliceText(text, from, text.plain.length)
  const entries =
    rest.plain.trim() === ''
      ? items.map((item) => ({ text: item.text, at: item.start }))
      : splitNames(rest).map((part) => ({ text: part, at }))
  return entries.flatMap(({ text: entry, at: place }) => {
    const name = shape.exec(entry.plain.trim())?.[1]
    if (name === undefined) return []
    const start = entry.plain.indexOf(name)
    return [{ name, text: entry, start, end: start + name.length, at: place }]
  })
}
