import { outcomeOf } from '../../lexicon/outcome.js'
import { leftUndone, saysWhatIsDone } from '../../lexicon/settlement.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { isBullet } from '../list-items.js'
import { decisionFrom } from './decision.js'

/**
 * Notes wholly in bold among others that are not: what came of a matter, where they say what is done with it.
 *
 * @example
 * // - Ann has counted the chairs: eighty, ten of them broken.
 * // - **We don't mend the broken ones.**
 */
export const stressedDecisions = (context: Context): DecisionFound[] =>
  context.items.flatMap((item) => {
    if (!isBullet(item) || item.items.length > 0 || !isStressed(item) || context.roleAround(item) !== null) return []
    const { plain } = item.text
    if (!saysWhatIsDone.test(plain) || !isAmongPlain(item)) return []
    const cue = cueIn(item.text, 'phrase', 0, plain.length)
    return (
      decisionFrom(item, 0, plain.length, cue, 'implicit', leftUndone.test(plain) ? 'rejected' : outcomeOf(plain)) ?? []
    )
  })

const isStressed = ({ text: { plain, runs } }: Item): boolean =>
  runs.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= plain.trimEnd().length)

/** Where most are in bold it is how they are written. */
function isAmongPlain(item: Item): boolean {
  const near = placeAmong(item)
  const around = siblingsOf(item).slice(Math.max(0, near - 3), near + 3)
  return around.length === 1 ? item.parent !== null : around.some((one) => one !== item && !isStressed(one))
}
