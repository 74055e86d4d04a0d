import { doable, handsOn } from '../../lexicon/commitment.js'
import { isOrder, isOrderVerb } from '../../lexicon/orders.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import { sliceText } from '../../outline/text.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { isBullet } from '../list-items.js'
import { numberedParts, partsAt } from '../numbered-parts.js'
import { actionFrom } from './action.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'
import { readAssignedTask } from './read-assigned-task.js'

/**
 * What somebody will do, told in a list: below "Ann will:", or behind it, numbered or divided by semicolons.
 *
 * @example
 * // - Ann will:
 * //   - call the roofer
 * //   - sign the contract
 * // - Bo will a) measure the roof, b) order the felt.
 */
export function ledActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  for (const [at, item] of context.items.entries()) {
    if (item.form === 'code' || !mayLead.test(item.text.plain)) continue
    const role = context.roleAround(item)
    if (isOfPeople(role) || role === 'agenda') continue
    const lead = leadOf(item, context)
    if (!lead) continue
    for (const entry of entriesBelow(item, at, lead.rest, context)) {
      const action = read(entry.item, entry.from, entry.to, item, lead, context)
      if (action) found.push(action)
    }
  }
  return found
}

interface Lead {
  owners: OwnerFound[]
  /** Where the words that say so begin, and what is behind them. */
  cue: number
  rest: number
}

/** A cheap test: the words behind which a list of deeds can stand. */
const mayLead = /\b(?:will|to|shall)\s?:?\s*(?:$|\(?[1aA][).]\s|[^:;]{0,80};)/u
const leads = new RegExp(
  overLines`
    ^(@?\p{Lu}[^:;.]{0,60}?)\s(
      (?:
        will|shall|to
        |(?:is|are) (?:going )?to
        |agree[sd]? to
        |offer(?:s|ed)? to
        |volunteer(?:s|ed)? to
        |promise[sd]? to
        |needs? to
      )(?: do the following)?\s?(?::|$|(?=\s*\(?[1aA][).]\s))
    )\s*
  `,
  'u',
)

function leadOf(item: Item, context: Context): Lead | null {
  const match = leads.exec(item.text.plain)
  const names = namesOfRow(match?.[1] ?? '')
  if (!match?.[1] || names.length === 0 || !names.every((name) => context.people.knows(name))) return null
  return {
    owners: ownerNamesIn(sliceText(item.text, 0, match[1].length)),
    cue: match[1].length + 1,
    rest: match[0].length,
  }
}

interface Entry {
  item: Item
  from: number
  to: number
}

const whole = (item: Item): Entry => ({ item, from: 0, to: item.text.plain.trimEnd().length })

/** The parts behind the lead, the entries nested below it, or those of the list behind a paragraph. */
function entriesBelow(item: Item, at: number, rest: number, context: Context): Entry[] {
  const words = item.text.plain.slice(rest).trimEnd()
  if (words !== '') {
    const counted = numberedParts(words)
    const parts = counted.length > 0 ? counted : partsAt(words, ';')
    return parts.length > 1 ? parts.map(([from, to]) => ({ item, from: rest + from, to: rest + to })) : []
  }
  if (item.items.length > 0) return item.items.map(whole)
  const entries: Entry[] = []
  for (let index = at + 1; index < context.items.length; index++) {
    const next = context.items[index] as Item
    if (next.section !== item.section || (next.parent === item.parent && !isBullet(next))) break
    if (next.parent === item.parent) entries.push(whole(next))
  }
  return isBullet(item) ? [] : entries
}

function read(item: Item, from: number, to: number, lead: Item, said: Lead, context: Context): ActionFound | null {
  const words = item.text.plain.slice(from, to).replace(/^\s*(?:and )?/u, '')
  const verb = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ''
  if (!isOrder(words) && !isOrderVerb(verb) && !handsOn.has(verb) && !doable.has(verb)) return null
  const task = readAssignedTask(item.text, from + (item.text.plain.slice(from, to).length - words.length), to, context)
  if (task.owners.length === 0) task.owners = [...said.owners]
  return actionFrom(item, { from, to }, task, cueIn(lead.text, 'phrase', said.cue, said.rest), 'implicit')
}
