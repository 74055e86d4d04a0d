import type { Item } from '../../outline/outline.js'
import { nameRanges } from '../actions/owner-names.js'
import { nameBehind } from '../actions/shared-out.js'
import type { Context } from '../context.js'
import { areNames, type NameLead } from './name-leads.js'
import { canBeSpeaker } from './speaker-label.js'

/**
 * Those among whom tasks are shared out, each behind a task of the same list, where half of them have a given name: they
 * take the work on.
 *
 * @example
 * // ## Next steps
 * // - order the paint: Ann
 * // - boat list: Weizhong
 */
export const allocations = (context: Context): NameLead[] =>
  context.sections.flatMap(({ items }) => {
    const leads = items.flatMap((item) => (context.roleAround(item) === 'actions' ? holders(item, context) : []))
    return areNames(leads) ? leads : []
  })

function holders({ text, form, items, start: at }: Item, context: Context): NameLead[] {
  const behind = form === 'code' || items.length > 0 ? null : nameBehind(text, context)
  if (!behind) return []
  return nameRanges(text.plain, behind.start, behind.end).flatMap(([start, end]) => {
    const name = text.plain.slice(start, end)
    return canBeSpeaker(name) ? [{ name, text, start, end, at }] : []
  })
}
