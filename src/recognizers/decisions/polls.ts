import { assentsAll, pollLabel, tallyOf } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import type { Decision } from '../../record/types.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { decisionFrom } from './decision.js'

/**
 * Polls with their result right behind: "POLL: We should move the concert." above "Unanimous consent", "Passed 9 to 2"
 * or a table of votes. A poll without a result is a question.
 */
export function polls(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const [index, item] of context.items.entries()) {
    if (!/poll/iu.test(item.text.plain.slice(0, 20))) continue
    const label = pollLabel.exec(item.text.plain)
    if (!label) continue
    const outcome = outcomeBehind(item, context.items[index + 1])
    if (!outcome) continue
    const rest = label[0].length
    const cue = cueIn(item.text, 'label', 0, rest)
    const decision = decisionFrom(item, rest, item.text.plain.length, cue, 'explicit', outcome)
    if (decision) found.push(decision)
  }
  return found
}

const passed =
  /^\W*(?:result\s*:\s*)?(?:(?:poll|motion|vote) )?(?:passe[sd]|carrie[sd]|approved|accepted|adopted|consensus)\b/iu
const failed =
  /^\W*(?:result\s*:\s*)?(?:(?:poll|motion|vote) )?(?:fail(?:s|ed)|rejected|no consensus|defeated|lost)\b/iu

function outcomeBehind(item: Item, next: Item | undefined): Decision['outcome'] | null {
  const table = (item.items.length > 0 || item.tables.length > 0 ? item : item.section).tables.find(
    ({ start }) => start >= item.end || item.tables.length > 0,
  )
  if (table && (!next || next.section !== item.section || table.start < next.start)) {
    const votes = table.rows[0]?.cells.map(({ plain }) => plain) ?? []
    return tallyOf(
      table.header.cells.map(({ plain }) => plain),
      votes,
    )
  }
  if (!next || next.section !== item.section) return null
  if (failed.test(next.text.plain)) return 'rejected'
  return assentsAll(next.text.plain) || passed.test(next.text.plain) ? 'accepted' : null
}
