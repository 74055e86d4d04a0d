import { commitmentsIn, mayHoldCommitment } from '../../grammar/commitment/commitment.js'
import { Sentence } from '../../grammar/sentence.js'
import { isOrderPhrase } from '../../lexicon/order-phrase.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { Text } from '../../outline/text.js'
import { isWrittenSmall } from '../../outline/written-small.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'
import { ownerAt } from './task-owner.js'

/**
 * The owner of a marked task whose first sentence says as prose does who takes it on, behind words that open it. Whoever
 * is known only.
 *
 * @example
 * // Action: after the fair Ann will write the report.
 */
export function readOwnerInClause(text: Text, task: AssignedTask, context: Context): void {
  const [first, ...others] = task.owners.length === 0 ? sentencesIn(text.plain.slice(task.from, task.to)) : []
  if (!first || !mayHoldCommitment(text)) return
  if (others.some(([from, to]) => readWhoDoesIt(text, task, task.from + from, task.from + to, context))) return
  const sentence = new Sentence(text, task.from + first[0], task.from + first[1], context.people)
  const [said] = commitmentsIn(sentence, {
    people: context.people,
    speaker: false,
    isNarrated: () => context.discourse.isNarrated(),
    isWrittenSmall: (word) => isWrittenSmall(context.outline, word),
  })
  if (said?.subject.kind !== 'person') return
  if (!said.subject.mentions.every(({ name }) => context.people.knows(name) && !isOrderPhrase(name))) return
  // "Finish the survey (Ann can book the hall)": of what is added in brackets.
  if (said.form === 'ability' && said.task > 0 && text.plain[(said.subject.mentions[0]?.start ?? 0) - 1] === '(') return
  task.owners = said.subject.mentions.map((mention) => ownerAt(text, mention))
  task.from = said.task
}

/** "Order compost for the beds. Ann to order.", "… Ann will do it.": a sentence of its own that only says who. */
function readWhoDoesIt(text: Text, task: AssignedTask, from: number, to: number, context: Context): boolean {
  const names = whoDoes.exec(text.plain.slice(from, to))?.[1]
  if (!names || !namesOfRow(names).every((name) => context.people.knows(name))) return false
  task.owners = ownerNamesIn(text, from, from + names.length)
  task.to = Math.min(task.to, from)
  return true
}

const whoDoes =
  /^(\p{Lu}[\p{L}'’-]*(?:(?: | and |, |\/)\p{Lu}[\p{L}'’-]*){0,3}) (?:to|will|can|volunteered to|offered to) \p{Ll}+(?: (?:it|this|that|them))?[.!]?$/u
