import { datesIn } from '../../calendar/calendar-date.js'
import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isDay } from '../topics/day.js'
import { seriesOf } from './series.js'

/**
 * Whether a heading goes on with a title that names no meeting: with a name and a day it stands alone below it, or above
 * lists of people, tasks and the like.
 *
 * @example
 * // # Meeting notes
 * // ## Harbour board, 4 March 2025
 */
export function continuesTitle(section: Section, context: Context): boolean {
  const { titleSection } = context
  const words = section.heading?.plain
  if (!titleSection?.heading || words === undefined || section.parent !== titleSection) return false
  if (titleSection.sections[0] !== section || !/\d/u.test(words) || datesIn(words).length === 0 || isDay(words))
    return false
  const isAlone = titleSection.sections.slice(1).every((other) => context.roleOf(other) !== null)
  return isAlone && seriesOf(titleSection.heading.plain) === null && seriesOf(words) !== null
}
