import type { Item } from '../outline/outline.js'
import { collapse, sourceRange } from '../outline/text.js'
import type { ActionFound, Candidate, DecisionFound } from '../recognizers/candidate.js'
import type { Refiner } from './refiner.js'

/**
 * A task or decision that ends with a colon goes on in the list below it ("Ann will bring:" above "cards" and "cake"),
 * where nothing of the list is a task or decision of its own.
 */
export const runOverLists: Refiner = (candidates) => {
  if (!candidates.some(isCutOff)) return [...candidates]
  return candidates.map((candidate) => {
    if (!isCutOff(candidate)) return candidate
    const parts = partsBelow(candidate.place as Item)
    const last = parts.at(-1)
    if (!last) return candidate
    const end = sourceRange(last.text, 0, last.text.plain.trimEnd().length).sourceEnd
    const others = candidates.some(
      (other) =>
        (other.kind === 'action' || other.kind === 'decision') && other.start >= candidate.end && other.start < end,
    )
    return others ? candidate : over(candidate, parts, end)
  })
}

const isCutOff = (candidate: Candidate): candidate is ActionFound | DecisionFound =>
  (candidate.kind === 'action' || candidate.kind === 'decision') &&
  candidate.place.kind === 'item' &&
  candidate.text.endsWith(':')

/** More than that is a text of its own. */
const mostParts = 8
const longestPart = 160
const longestList = 400

/** What stands below an item, at whatever depth; none where it is much. */
function partsBelow(item: Item): Item[] {
  const all = item.items.flatMap(withParts)
  // A bullet that was left empty adds nothing, and has no place of its own.
  const parts = all.filter(({ text }) => text.plain.trim() !== '')
  const fits =
    parts.length <= mostParts &&
    parts.reduce((sum, { text }) => sum + text.plain.length, 0) <= longestList &&
    parts.every(({ text, form, checked }) => form !== 'code' && checked === null && text.plain.length <= longestPart)
  return fits ? parts : []
}

const withParts = (item: Item): Item[] => [item, ...item.items.flatMap(withParts)]

function over<Found extends ActionFound | DecisionFound>(found: Found, parts: readonly Item[], end: number): Found {
  const words = parts.map(({ text }) => collapse(text.plain))
  const text = [found.text, ...words].join(' ')
  return found.kind === 'action'
    ? { ...found, text, end, task: `${found.task}: ${words.join(', ')}` }
    : { ...found, text, end }
}
