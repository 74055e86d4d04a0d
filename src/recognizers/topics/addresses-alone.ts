import type { Item, Section } from '../../outline/outline.js'
import { opensMeeting } from './formality.js'

/**
 * Whether what opens a meeting says nothing but where things are found; news can be addresses.
 *
 * @example
 * // ## Housekeeping
 * // - Minutes: [the shed's wiki](https://example.org/wiki)
 * // - Chat: https://example.org/chat
 */
export const tellsAddressesAlone = ({ heading, items, tables }: Section): boolean =>
  items.length > 0 &&
  tables.length === 0 &&
  opensMeeting(heading?.plain ?? '') &&
  !/announcements?|news/iu.test(heading?.plain ?? '') &&
  items.every(isAddress)

/** In words: who writes more beside a link says something. */
const mostBeside = 3

function isAddress({ text: { plain, runs }, items }: Item): boolean {
  const links = runs.filter(({ kind, url }) => kind === 'link' && url !== null)
  const linked = links.reduce((rest, { start, end }) => rest.replace(plain.slice(start, end), ' '), plain)
  const beside = linked.replace(/https?:\/\/\S+/gu, ' ')
  return beside !== plain && (beside.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length <= mostBeside && items.every(isAddress)
}
