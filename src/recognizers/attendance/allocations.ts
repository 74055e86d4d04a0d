import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import type { NameLead } from './name-leads.js'
import { canBeSpeaker } from './speakers.js'

/** A task, and behind a colon or dash who has it. */
const behindTask =
  /^[^:]{2,80}(?::| [–—-]|:[^:]{2,60} [–—-]) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})(?: \([^()]{1,40}\))?$/u
/** One alone may be the name of anything. */
const fewest = 2

/**
 * Those among whom tasks are shared out, each behind a task of the same list, where half of them have a given name: they
 * take the work on.
 *
 * @example
 * // ## Next steps
 * // - order the paint: Ann
 * // - boat list: Weizhong
 */
export function allocations(context: Context): NameLead[] {
  return context.sections.flatMap(({ items }) => {
    const leads = items.flatMap((item) => (context.roleAround(item) === 'actions' ? (holder(item) ?? []) : []))
    const sure = leads.filter(({ name }) => beginsWithGivenName(name))
    return leads.length >= fewest && sure.length >= leads.length / 2 ? leads : []
  })
}

function holder({ text, form, items, start: at }: Item): NameLead | null {
  const name = form === 'code' || items.length > 0 ? undefined : behindTask.exec(text.plain.trimEnd())?.[1]
  if (!name || !canBeSpeaker(name)) return null
  const start = text.plain.lastIndexOf(name)
  return { name, text, start, end: start + name.length, at }
}
