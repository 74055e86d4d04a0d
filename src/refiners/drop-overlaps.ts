import type { ActionFound, Candidate, DecisionFound, Range } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import type { Refiner } from './refiner.js'

type Item = ActionFound | DecisionFound

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
const length = (range: Range): number => range.end - range.start

/**
 * Of two records of one kind over the same span the marked one stays, and of two that are marked alike the longer,
 * unless both are tasks of different owners. A task label before something settled marks a decision, not a task.
 */
export const dropOverlaps: Refiner = (candidates, context) => {
  const items = candidates.filter(
    (candidate): candidate is Item => candidate.kind === 'action' || candidate.kind === 'decision',
  )
  const dropped = new Set<Candidate>()
  const decisions = items.filter((item) => item.kind === 'decision')
  const actions = items.filter((item) => item.kind === 'action')
  for (const action of actions) {
    const settled = decisions.find(
      (decision) => decision.cue.kind === 'label' && decision.basis === 'explicit' && overlap(decision, action),
    )
    if (settled && action.cue.kind === 'label' && overlap(settled.cue, action.cue)) dropped.add(action)
  }
  dropRecaps(decisions, context, dropped)
  for (const list of [actions, decisions])
    dropWeaker(
      list.filter((item) => !dropped.has(item)),
      dropped,
    )
  return candidates.filter((candidate) => !dropped.has(candidate))
}

/** A closing list of what was labelled above already says nothing new. */
function dropRecaps(decisions: readonly Item[], context: Context, dropped: Set<Candidate>): void {
  const labelled = new Map<string, Item>()
  for (const decision of [...decisions].sort((a, b) => a.start - b.start)) {
    if (decision.cue.kind === 'label' && !labelled.has(decision.text)) labelled.set(decision.text, decision)
  }
  for (const decision of decisions) {
    const first = labelled.get(decision.text)
    const recap = context.roleAround(decision.place) === 'decisions'
    if (recap && first && first !== decision && first.end <= decision.start) dropped.add(decision)
  }
}

function dropWeaker(items: Item[], dropped: Set<Candidate>): void {
  const sorted = [...items].sort((a, b) => a.start - b.start || length(b) - length(a))
  for (let index = 0; index < sorted.length; index++) {
    const one = sorted[index]
    if (!one || dropped.has(one)) continue
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.start >= one.end) break
      if (dropped.has(other)) continue
      const weaker = weakerOf(one, other)
      if (weaker) dropped.add(weaker)
      if (weaker === one) break
    }
  }
}

function weakerOf(one: Item, other: Item): Item {
  if (one.basis !== other.basis) return one.basis === 'implicit' ? one : other
  return length(other) > length(one) ? one : other
}
