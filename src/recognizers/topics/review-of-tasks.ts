import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isEmpty } from './empty-section.js'

/**
 * A list of earlier tasks that is gone through, divided by heading ("Last meeting", "Three meetings ago"), or a part of
 * it: tasks with boxes and nothing else. Where something is told of them it is a subject.
 */
export function isReviewOfTasks(section: Section, context: Context): boolean {
  if (context.roleOf(section) !== 'review')
    return section.parent !== null && context.roleOf(section.parent) === 'review' && holdsBoxes(section)
  const parts = section.sections.filter((child) => !isEmpty(child))
  return parts.length > 0 && parts.every(holdsBoxes) && section.items.every(({ items }) => items.length === 0)
}

const holdsBoxes = ({ items }: Section): boolean => {
  const written = items.filter(({ text }) => text.plain.trim() !== '')
  return written.length > 0 && written.filter(({ checked }) => checked !== null).length >= written.length * 0.6
}

/** "Action items from last time": what has become of tasks; where they are reviewed it is a part of the meeting. */
export const namesOldTasks = (words: string): boolean => oldTasks.test(words)

const oldTasks = /^(?!.*\b(?:review|follow|check|status|progress)).*\b(?:actions?|ais?|to-?dos?|tasks?)\b/iu
