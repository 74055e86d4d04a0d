import { outcomeOf } from '../../lexicon/outcome.js'
import { verdictBehind } from '../../lexicon/verdict-behind.js'
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
 */
export const verdictsBehind = (context: Context): DecisionFound[] =>
  context.items.flatMap((item) => {
    if (item.form === 'code' || item.items.length > 0) return []
    const found = verdictBehind(item.text.plain.trim())
    if (!found || isElsewhere(item, context) || (found.subject !== null && !isMatter(found.subject, context))) return []
    const { plain } = item.text
    const at = plain.lastIndexOf(found.verdict)
    const outcome = /^no\b/iu.test(found.verdict) ? 'rejected' : outcomeOf(found.verdict)
    const cue = cueIn(item.text, 'phrase', at, at + found.verdict.length)
    return decisionFrom(item, 0, plain.length, cue, 'implicit', outcome) ?? []
  })

const elsewhere: ReadonlySet<string> = new Set(['attendance', 'absence', 'actions', 'review', 'decisions', 'agenda'])
const isElsewhere = (item: Item, context: Context): boolean => elsewhere.has(context.roleAround(item) ?? '')

/** Somebody approves, and a request in a repository is approved by whoever reads it. */
const isMatter = (subject: string, { people }: Context): boolean =>
  !/#\d|\b(?:PRs?|MRs?|pull requests?|issues?|tickets?|[Aa]ll|[Ww]e|[Nn]ot|[Ee]veryone|members|[Gg]roup|[Bb]oard|[Cc]ommittee)\b/u.test(
    subject,
  ) &&
  !saying.test(subject) &&
  !isSurePerson(subject, people)
