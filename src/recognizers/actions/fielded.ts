import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { actionFrom } from './action.js'
import { readAssignedTask } from './read-assigned-task.js'

/**
 * Tasks of which a field behind them says whose they are, wherever they stand. Only whoever is known counts, or a nick in
 * a bracket that says that the task was assigned: an owner may be a thing's.
 *
 * @example
 * // Paint the sign (owner: Bo, due: 20 March)
 * // Mend the tent. Owner: Ann.
 * // mend the tent (assigned: rix)
 */
export function fieldedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  for (const item of context.items) {
    const { plain } = item.text
    const field = item.form !== 'code' && plain.length <= longest ? ownerField.exec(plain) : null
    if (!field || plain.slice(0, field.index).split(' ').length < fewestWords) continue
    if (context.roleAround(item) !== null) continue
    const to = plain.trimEnd().length
    const task = readAssignedTask(item.text, 0, to, context)
    const isAssigned = assignedAtEnd.test(plain)
    if (task.owners.length === 0 || !(isAssigned || task.owners.every(({ name }) => context.people.knows(name))))
      continue
    const cue = cueIn(item.text, 'label', field.index + 1, field.index + field[0].trimEnd().length)
    const action = actionFrom(item, { from: 0, to }, task, cue, 'explicit')
    if (action) found.push(action)
  }
  return found
}

/** In characters: who writes more tells something. */
const longest = 300
/** Fewer name a subject. */
const fewestWords = 3
const ownerField = /[\s([](?:owner|assignee|assigned(?: to)?|responsible|action by)\s?[:=]\s*(?=[@\p{L}])/iu
const assignedAtEnd = /[([](?:assigned(?: to)?|assignee)\s?[:=]\s*@?[\p{L}\d_-]{1,30}[)\]][\s.]*$/iu
