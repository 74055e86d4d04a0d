import type { Context } from '../recognizers/context.js'
import type { Minutes } from './types.js'

type Known = Pick<Minutes, 'title' | 'date' | 'attendees' | 'topics' | 'points' | 'decisions' | 'actionItems'>

const aboutMeeting = /\b(?:minutes|notes|meeting|call|telco|sync|session|protocol|summary|record)\b/iu

/** Whether a document is the record of a meeting, only its plan, or something else. */
export function kindOf(
  { title, date, attendees, topics, points, decisions, actionItems }: Known,
  context: Context,
): Minutes['kind'] {
  const named = aboutMeeting.test(title ?? '')
  const planned = /\bagenda\b/iu.test(title ?? '') && !/\b(?:minutes|notes)\b/iu.test(title ?? '')
  if (planned && decisions.length === 0) return 'agenda'
  const recorded = decisions.length + actionItems.length + attendees.length
  const isEmpty = topics.length === 0 && recorded === 0 && (date === null || points.length === 0)
  if (isEmpty) return context.sections.some((section) => context.roleOf(section) === 'agenda') ? 'agenda' : 'other'
  const listed = attendees.some(({ basis }) => basis === 'listed')
  return named || date !== null || listed ? 'minutes' : 'other'
}
