import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { restBehind, word } from './verb-group.js'

const presentWords = { test: (lower: string) => lower === 'takes' || datedTask.has(lower) }

/** "Odette takes care of the post", "Yusuf updates the calendar by June 6": the present of terse notes. */
export const present: Finder = foundAt(presentWords, (sentence, at, { people }) => {
  const name = sentence.names.find((mention) => mention.to === at && mention.from === 0)
  if (!name || name.possessive || !people.knows(name.name) || sentence.tokens[at]?.before !== ' ') return null
  const verb = word(sentence, at)
  const rest = restBehind(sentence, at)
  if (/^(?:regrets|apologies|greetings|thanks|word)\b/u.test(rest)) return null
  const cares = verb === 'takes' && /^care of\b/u.test(rest)
  const dated = /\b(?:by|before|until|today|tomorrow|this week|next week)\b/iu.test(rest)
  if (!cares && !(dated ? datedTask : plainTask).has(verb)) return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: name.name, start: name.start, end: name.end }],
    from: 0,
  }
  const start = sentence.tokens[at]
  return start ? { subject, cue: { start: start.start, end: start.end }, task: start.start, form: 'future' } : null
})

/** Verbs whose present is a task by itself, and those where only a date tells the task from the report. */
const plainTask = new Set('writes drafts prepares tags files books orders'.split(' '))

const datedTask = new Set([
  ...plainTask,
  ...'sends updates makes fixes collects buys calls asks checks brings organises organizes contacts reviews publishes schedules'.split(
    ' ',
  ),
])
