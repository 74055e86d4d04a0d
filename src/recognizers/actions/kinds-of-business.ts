import { oncePer } from '../../outline/once-per.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'

/**
 * Whether the label of an agenda's entry says what the board is to do about it, as its neighbours' labels do: nobody is
 * given anything to do by it.
 *
 * @example
 * // ## Agenda
 * // - Action: new mooring fees
 * // - Discussion: the regatta
 * // - Information: works at the lock
 */
export const isKindOfBusiness = (item: Item, context: Context): boolean =>
  bareAction.test(item.text.plain) && context.roleAround(item) === 'agenda' && listsKinds(item.section)

const number = String.raw`^\W*(?:\(?[\da-z]{1,3}[.)]\W*)?`
const bareAction = new RegExp(String.raw`${number}action(?: items?)?\W*:`, 'iu')
const otherKind = new RegExp(String.raw`${number}(?:for )?(?:discussion|info|information|report)\W*:`, 'iu')

const listsKinds = oncePer((section: Section): boolean => section.items.some(isOfOtherKind))

const isOfOtherKind = ({ text, items }: Item): boolean => otherKind.test(text.plain) || items.some(isOfOtherKind)
