import { isGroupNoun } from '../../lexicon/common-words.js'
import { isOrder, isOrderVerb, readsAsPast } from '../../lexicon/orders.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item } from '../../outline/outline.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { isBullet } from '../list-items.js'
import { partsAt } from '../numbered-parts.js'
import { actionFrom } from './action.js'
import { ordersInTurn } from './orders-in-turn.js'
import { namesOfRow } from './owner-names.js'
import { divided, ownersAtEnd } from './owners-at-end.js'
import { endOfTask, readAssignedTask } from './read-assigned-task.js'
import { addOwners, isOwner } from './task-owner.js'

/**
 * Action items that are an order behind whom it is for, in brackets, by handle or in front of a dash. At the top of a
 * section brackets hold who brings the subject up, but for what is said to be done.
 *
 * @example
 * // * The heater is cold.
 * //   * [Ann] Call the plumber about it
 * //   * (Ann) Call the plumber; (Bo) the oil man
 * // * @bo Order the oil
 * // * Dora – ask the neighbours
 * // * Call the council (Ann)
 */
export function addressedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  const subjects = new Set(context.topics.map(({ source }) => source))
  for (const item of context.items) {
    if (item.form === 'code' || subjects.has(item)) continue
    const addressee = addresseeOf(item) ?? nameInFront(item, context) ?? calledByName(item, context)
    const order = addressee ? null : orderFor(item, context)
    if (order) found.push(order)
    if (!addressee || !isOwner(addressee.name, context)) continue
    const { plain } = item.text
    const words = plain.slice(addressee.end)
    if (!isToDo(words) || asked.test(words) || (plain.startsWith('(') && reportsOn.test(words))) continue
    const parts = partsOf(plain, context) ?? [[0, endOfTask(plain, 0, plain.trimEnd().length)]]
    for (const [from, to] of parts) {
      const task = readAssignedTask(item.text, from, to, context)
      const end = Math.min(to, from + addressee.end)
      const action = actionFrom(item, { from, to }, task, cueIn(item.text, 'phrase', from, end), 'implicit')
      if (action && task.owners.length > 0) found.push(action)
    }
  }
  return found
}

/** "(Ann) ask the baker; (Bo) the miller": of each who is named so, what the first is told being left out; else null. */
function partsOf(plain: string, context: Context): Array<[number, number]> | null {
  if (!plain.includes(';')) return null
  const parts = partsAt(plain, ';').map(([start, end]): [number, number] => [
    start + (/^\s*/u.exec(plain.slice(start, end))?.[0].length ?? 0),
    end,
  ])
  const isSomebodys = ([start, end]: [number, number]): boolean => {
    const name = inBrackets.exec(plain.slice(start, end))?.[1]
    return name !== undefined && isOwner(name, context)
  }
  return parts.length > 1 && parts.every(isSomebodys) ? parts : null
}

const inBrackets = /^[([](@?[^()[\]]{1,40})[)\]]\s+/u

/**
 * "Call the council (Ann)", "Order the oil – Bo": an order with whom it is for at its end. Whoever is known only; what
 * stands in an agenda, a list of people or of what is over tells no task.
 */
function orderFor(item: Item, context: Context): ActionFound | null {
  const { plain } = item.text
  const isShort = isBullet(item) && plain.length <= longestOrder
  const behind = isShort ? (ownersAtEnd.exec(plain) ?? behindComma(plain, context)) : null
  if (reportsOn.test(plain)) return null
  const names = divided(behind?.[1] ?? behind?.[2] ?? '')
  const isTask = isOrder(plain.replace(beforeOrder, '')) || isOrder(behindLabel(plain))
  if (!behind || !names.every((name) => context.people.knows(name)) || !isTask) return null
  if (!isAmongNotes(item, context)) return null
  const to = plain.trimEnd().length
  const task = readAssignedTask(item.text, 0, to, context)
  if (task.owners.length === 0) {
    task.to = behind.index
    addOwners(item.text, behind.index + 1, to, task)
  }
  task.from += needTo.exec(plain.slice(task.from, task.to))?.[0].length ?? 0
  return actionFrom(item, { from: 0, to }, task, cueIn(item.text, 'phrase', behind.index, to), 'implicit')
}

/** "Ring the council, Ann and Bo": but not "Thank Cy, Ann and Bo", who are all of a row. */
function behindComma(plain: string, { people }: Context): RegExpExecArray | null {
  const match = plain.includes(',') ? afterComma.exec(plain) : null
  const before = match ? plain.slice(0, match.index) : ''
  if (/[.?!]\s/u.test(before)) return null
  const words = before.split(' ')
  return match && ![-1, -2].some((from) => people.knows(words.slice(from).join(' '))) ? match : null
}

const afterComma = /,\s([@\p{Lu}][^,?!:]{1,40}?)[\s.]*$/u

/** "Keynote: ask the mayor (Bo)": what stands behind a subject of few words. */
const behindLabel = (plain: string): string => plain.slice(/^\p{Lu}[\p{L} ]{1,40}:\s+/u.exec(plain)?.[0].length ?? 0)

/** In no list of people, links or tasks; below an entry of the agenda stand notes, too. */
function isAmongNotes(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return role === null || role === 'wrapper' || (role === 'agenda' && item.parent !== null)
}

/** "We need to order the oil (Ann)", "Carefully check the roof (Bo)" */
const beforeOrder = /^(?:(?:we )?(?:(?:still )?need|have) to|\p{L}{3,}ly) /iu
const needTo = /^(?:we )?(?:(?:still )?need|have) to /iu
/** "Update on the roof (Ann)", "Follow up: who has the key? (Bo)": what somebody tells or asks. */
const reportsOn = /^\p{L}+ (?:on|about|from|of|for)\b|\?\s?\([^()]{1,40}\)[\s.]*$/u
/** "[Ann] Cancel the fair? Yes, cancelled." */
const asked = /\?\s/u
/** In characters: who writes more tells something. */
export const longestOrder = 200

/** "Ann, please pay the rent", "Treasurer, pay the rent", and "Ann: bring tar" in a row of such errands. */
function calledByName(item: Item, context: Context): Addressee | null {
  if (!isAmongNotes(item, context)) return null
  const errand = ordersInTurn(context).get(item)
  if (errand) return { name: errand.name, end: errand.rest }
  const match = called.exec(item.text.plain)
  const verb = match ? (/^\p{L}+/u.exec(item.text.plain.slice(match[0].length))?.[0] ?? '') : ''
  // "Ann, revert sounds good": in front of a comma stands who speaks, too.
  const isSomebody = match?.[1] && (isGroupNoun(match[1]) || (match[2] && context.people.knows(match[1])))
  return isSomebody && isOrderVerb(verb) && !readsAsPast(verb)
    ? { name: match[1] as string, end: match[0].length }
    : null
}

const called = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?), (please )?(?=\p{Ll})/u

/** "Ann – order the oil", "Ann and Bo - order the oil", where nothing but notes stands. */
const nameInFront = (item: Item, context: Context): Addressee | null =>
  isAmongNotes(item, context) && ordersBehindDashes(context) ? nameBeforeDash(item, context) : null

/** Whoever is known, in front of a dash. */
function nameBeforeDash(item: Item, { people }: Context): Addressee | null {
  const match = isBullet(item) ? behindName.exec(item.text.plain) : null
  return match?.[1] && namesOfRow(match[1]).every((name) => people.knows(name))
    ? { name: match[1], end: match[0].length }
    : null
}

/** Whether it is mostly orders that stand behind a name and a dash: else "Ann – run the numbers again" is what Ann said. */
const ordersBehindDashes = oncePer((context: Context): boolean => {
  const named = context.items.flatMap((item) => {
    const name = nameBeforeDash(item, context)
    return name ? [isOrder(item.text.plain.slice(name.end))] : []
  })
  return named.filter(Boolean).length * 2 > named.length
})

const behindName = /^(\p{Lu}[\p{L}.'’ &,]{0,40}?)\s(?:[–—]|-{1,2})\s/u

interface Addressee {
  name: string
  end: number
}

function addresseeOf({ text: { plain }, parent }: Item): Addressee | null {
  const form = forms.get(plain[0] ?? '')
  const match = form?.exec(plain)
  const bringsUp = /^[([]/u.test(plain) && parent === null && !endsInStatus.test(plain)
  return match?.[1] && !bringsUp ? { name: match[1], end: match[0].length } : null
}

/** "Share logos" alone may be a noun; said to be done it is none. */
export const isToDo = (words: string): boolean =>
  isOrder(words) || (endsInStatus.test(words) && isOrderVerb(/^\p{L}+/u.exec(words)?.[0] ?? ''))

/** "[Ann] Order the oil - done": only of a task it is told that it is done. */
const endsInStatus = /(?:\s[–—-]|[,;.:])\s(?:done|completed?|finished|closed|in progress|ongoing|pending)[\s.!]*$/iu

/** How somebody is addressed, by the first character. */
const forms = new Map([
  [
    '@',
    /^(@[\w-]{1,40}(?:(?: \p{Lu}[\p{L}'’-]{0,20})?(?=\s?:)|(?:\s?[+&,]\s?@[\w-]{1,40}){1,3}(?=\s?:))?)\s?[,:]?\s+/u,
  ],
  ['[', inBrackets],
  ['(', inBrackets],
])
