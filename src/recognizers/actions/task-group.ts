import { actionLabel } from '../../lexicon/labels.js'
import { isOrder } from '../../lexicon/orders.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { listItems } from '../list-items.js'
import { readAssignedTask } from './read-assigned-task.js'
import { listsTasks } from './task-like.js'
import { isOwner } from './task-owner.js'

/**
 * Whether a section inside an action section holds tasks: a person's, or mostly orders and what somebody is named for.
 * Else it is a subject whose heading was put too deep.
 */
export function isTaskGroup(section: Section, context: Context): boolean {
  if (section.heading && isOwner(section.heading.plain.trim().replace(/:$/u, ''), context)) return true
  if (!listsTasks(section, true)) return false
  const items = listItems(section)
  const tasks = items.filter((item) => item.checked !== null || isTask(item, context))
  return section.sections.length > 0 || tasks.length * 2 > items.length
}

/** An order, or something that an owner stands in front of. */
export const isTask = ({ text }: Item, context: Context): boolean =>
  actionLabel.test(text.plain) || isOrder(text.plain) || readAssignedTask(text, 0, text.plain.length, context).from > 0
