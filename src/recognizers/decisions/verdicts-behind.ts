import { outcomeOf } from '../../lexicon/outcome.js'
import { markBehind, verdictBehind } from '../../lexicon/verdict-behind.js'
import type { Item } from '../../outline/outline.js'
import { isSurePerson } from '../attendance/speakers.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { saying } from '../topics/subject-item.js'
import { decisionFrom } from './decision.js'

/**
 * Notes that name a matter and what came of it, and say no more.
 *
 * @example
 * // - Suggestion to sell the boat. Agreed.
 * // - Sell the oars? -> no
 * // - Sale approved subject to survey.
 * // - Motion to sell the boat: **[PASS]**
 */
export const verdictsBehind = (context: Context): DecisionFound[] =>
  context.items.flatMap((item) => {
    if (item.form === 'code') return []
    const marked = markedVerdict(item, context)
    if (marked || item.items.length > 0) return marked ?? []
    const found = verdictBehind(item.text.plain.trim())
    if (!found || isElsewhere(item, context) || (found.subject !== null && !isMatter(found.subject, context))) return []
    const { plain } = item.text
    const at = plain.lastIndexOf(found.verdict)
    const outcome = /^no\b/iu.test(found.verdict) ? 'rejected' : outcomeOf(found.verdict)
    const cue = cueIn(item.text, 'phrase', at, at + found.verdict.length)
    return decisionFrom(item, 0, plain.length, cue, 'implicit', outcome) ?? []
  })

/** "Motion to sell the boat: **[PASS]**", whatever is told of it below. */
function markedVerdict(item: Item, context: Context): DecisionFound | null {
  const { plain } = item.text
  const mark = markBehind(plain.trim())
  if (mark === null || /^(?:actions|review|agenda)$/u.test(context.roleAround(item) ?? '')) return null
  const at = plain.lastIndexOf(mark)
  const cue = cueIn(item.text, 'label', at - 1, at + mark.length + 1)
  return decisionFrom(item, 0, plain.length, cue, 'explicit', /^fail/iu.test(mark) ? 'rejected' : outcomeOf(mark))
}

const elsewhere: ReadonlySet<string> = new Set(['attendance', 'absence', 'actions', 'review', 'decisions', 'agenda'])
const isElsewhere = (item: Item, context: Context): boolean => elsewhere.has(context.roleAround(item) ?? '')

/** Somebody approves, and a request in a repository is approved by whoever reads it. */
const isMatter = (subject: string, { people }: Context): boolean =>
  !/#\d|\b(?:PRs?|MRs?|pull requests?|issues?|tickets?|[Aa]ll|[Ww]e|[Nn]ot|[Ee]veryone|members|[Gg]roup|[Bb]oard|[Cc]ommittee)\b/u.test(
    subject,
  ) &&
  !saying.test(subject) &&
  !isSurePerson(subject, people)
