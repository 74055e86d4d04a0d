import { dueIn } from '../../calendar/due.js'
import { overLines } from '../../lexicon/over-lines.js'
import { roleOf } from '../../lexicon/section-role.js'
import { namesBehindTasks } from '../../lexicon/task-headings.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, sourceRange, type Text } from '../../outline/text.js'
import type { ActionItem } from '../../record/types.js'
import type { CueFound, DueFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { ownerNamesIn } from './owner-names.js'
import { placeDue } from './task-fields.js'
import { isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/** What a heading or label says of all the tasks below it. */
export interface TaskLead {
  cue: CueFound
  /** Whose those tasks are that name nobody. */
  owners: OwnerFound[]
  /** When those are due that name no day. */
  due: DueFound | null
  /** How those stand that say nothing of it. */
  status: ActionItem['status'] | null
}

/** Reads a heading or label above tasks: "Action points for Ann:", "To be done until Friday:". */
export const taskLead = (text: Text, context: Context): TaskLead => ({
  cue: { kind: 'section', text: text.plain.trim(), ...placeOf(text) },
  owners: ownersBehind(text, context),
  due: deadlineIn(text, context),
  status: statusOfGroup(text),
})

/** The same for a bullet, which may stand below the name of whose tasks it leads: "Next:" below "Ann:". */
export function leadBelowName({ text, parent }: Item, context: Context): TaskLead {
  const lead = taskLead(text, context)
  const above = lead.owners.length === 0 && parent ? ownersIn(parent.text, context) : []
  const isNamed = above.every(({ name }) => context.people.knows(name))
  return isNamed && above.length > 0 ? { ...lead, owners: above } : lead
}

/** "Done since last meeting:", "Closed", "Completed action items": how all tasks below it stand. */
export function statusOfGroup({ plain }: Text): ActionItem['status'] | null {
  const word = group.exec(plain.trim())?.[1]?.toLowerCase()
  return word === undefined ? null : statusOf(word)
}

const group = new RegExp(
  overLines`
    ^(?:✅ ?)?(?:recently |already |previously )?(
      done|closed|completed?|finished|cancell?ed|dropped
      |no longer needed
    )(?: (?:since|this|last|in)\b.{0,30}| (?:action )?(?:items?|tasks?|actions?|points?|to-?dos?)| \(.{0,30}\))*\s?:?$
  `,
  'iu',
)

/** The people whom a text consists of: "Ann and Bo:". */
export function ownersIn(text: Text, context: Context): OwnerFound[] {
  // "Ann will:"
  const names = sliceText(text, 0, text.plain.trimEnd().replace(/(?:\s(?:will|to|shall)\s?)?:?$/u, '').length)
  // "Tasks:" below "Next steps"
  if (roleOf(names.plain) !== null) return []
  return isOwner(names.plain, context) ? ownerNamesIn(names) : []
}

function placeOf(text: Text): { start: number; end: number } {
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return { start: sourceStart, end: sourceEnd }
}

/** "Action points for Ann:" says whose tasks it leads. */
function ownersBehind(lead: Text, context: Context): OwnerFound[] {
  const names = namesBehindTasks(lead.plain.trim())
  const at = names === null ? -1 : lead.plain.lastIndexOf(names)
  const owners = names === null ? [] : ownersIn(sliceText(lead, at, at + names.length), context)
  // "Tasks for Caretaker" are an office's.
  return owners.every(({ name }) => context.people.knows(name)) ? owners : []
}

/** "Tasks before the next meeting" are due then; "Tasks for next week" and "This week's tasks" only say when they are worked on. */
export function deadlineIn(lead: Text, context: Context): DueFound | null {
  const due = dueIn(lead.plain, 0, lead.plain.length, context.reckoning)
  return due && setsDeadline.test(due.text) ? placeDue(lead, due) : null
}

const setsDeadline = /^(?:until|till?|by|before|due|no later than|not later than|prior to|within)\b/iu
