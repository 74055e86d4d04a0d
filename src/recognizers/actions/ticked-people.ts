import type { Item } from '../../outline/outline.js'
import { siblingsOf } from '../../outline/siblings.js'
import type { Context } from '../context.js'
import { namesOfRow } from './owner-names.js'

/**
 * Whether the boxes of a list stand in front of people: who voted, who was there.
 *
 * @example
 * // - [x] Ann Reed @annr - Oak
 * // - [ ] @bo
 */
export function ticksPeople(item: Item, context: Context): boolean {
  const beside = siblingsOf(item)
  let ticked = lists.get(beside)
  if (ticked === undefined) {
    const boxes = beside.filter(({ checked }) => checked !== null)
    const people = boxes.filter(({ text }) => isPerson(text.plain, context))
    ticked = boxes.length > 1 && people.length * 3 >= boxes.length * 2
    lists.set(beside, ticked)
  }
  return ticked
}

const lists = new WeakMap<readonly Item[], boolean>()

/** Somebody who is known, or a handle, with nothing behind a dash or bracket but what somebody is or belongs to. */
function isPerson(plain: string, { people }: Context): boolean {
  const [, front = '', behind = ''] = divided.exec(plain.trim()) ?? []
  const names = front.replace(/(?<=\S)\s@[\w-]+$/u, '').trim()
  const isNamed =
    /^@[\w-]+$/u.test(names) ||
    (!/\s\p{Ll}/u.test(names) && names !== '' && namesOfRow(names).every((name) => people.knows(name)))
  return isNamed && behind.split(/\s+/u).every((word) => /^[^\p{Ll}]/u.test(word) || belongs.test(word) || word === '')
}

const divided = /^(.{2,60}?)(?:\s[–—-]\s|\s?[([,:|]\s?|$)(.{0,80})$/u
const belongs = /^(?:of|the|and|for|from|at|on|member|chair|lead|maintainer|yes|no|abstain|approve[ds]?)[,.)]?$/iu
