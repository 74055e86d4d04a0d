import { datesIn } from '../../calendar/calendar-date.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { Text } from '../../outline/text.js'
import { labelOf } from '../attendance/label.js'
import type { Context } from '../context.js'
import { continuesTitle } from './continued-title.js'
import { isNumbered } from './series.js'

/**
 * The words that name the series below a title that names none ("Meeting minutes"): the heading with which it goes on, a
 * heading right below it that is a meeting's name, or a line that says whose meeting it is.
 *
 * @example
 * // # Minutes
 * // ## Harbour Board Meeting 20
 * @example
 * // # Meeting minutes
 * // **Group:** Lichen Mapping
 */
export function seriesBelow(context: Context): Text | null {
  const first = context.titleSection?.sections[0]
  const heading = first?.heading ?? null
  if (first && heading && (continuesTitle(first, context) || namesMeeting(heading.plain))) return heading
  return groupInHeader(context)
}

/** "Harbour Board Meeting 20", but not "Next meeting" or "2. Board meeting". */
const namesMeeting = (words: string): boolean =>
  meetingName.test(words) && !otherMeeting.test(words) && !isNumbered(words) && datesIn(words).length === 0

const meetingName = /\p{L}\s(?:meeting|call|session|sync|assembly)(?:[\s,:–—-]{0,3}(?:no\.? ?|#)?\d{1,4})?$/iu
const otherMeeting =
  /\b(?:next|last|previous|prior|past|future|upcoming|follow-?up|this|today['’]s|first|second|regular|open|close|after|before|during|of|from|for|to)\b/iu

/** In items: a line of the header stands no further down. */
const reach = 10
const groupLabel =
  /^(?:(?:working |project |study )?group|team|committee|(?:name of (?:the )?)?(?:group|team|committee|body))(?: name)?$/iu

/** `**Group:** Lichen Mapping`: one name, and nobody's. */
function groupInHeader({ outline: { root }, titleSection }: Context): Text | null {
  const sections = titleSection ? [root, titleSection, ...titleSection.sections.slice(0, 1)] : [root]
  for (const { text, items } of sections.flatMap((section) => section.items.slice(0, reach))) {
    const label = items.length === 0 ? labelOf(text) : null
    if (label && groupLabel.test(label.words) && isGroupName(label.rest.plain)) return label.rest
  }
  return null
}

const isGroupName = (words: string): boolean =>
  /^\p{Lu}[^,;:.✓]{2,60}$/u.test(words) && !beginsWithGivenName(words) && !/^\P{L}*\d/u.test(words)
