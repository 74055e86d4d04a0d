import { datesIn } from '../../calendar/calendar-date.js'
import { dueAlone } from '../../calendar/due.js'
import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { nextMeetingLabel } from '../../lexicon/next-meeting.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'
import type { Context } from '../context.js'

/** The date of the next meeting, ISO 8601, where a line, heading or row says it. */
export function nextMeeting(meeting: string | null, context: Context): string | null {
  const reckoning = { meeting, nextMeeting: null }
  for (const text of textsOnNextMeeting(context)) {
    const label = nextMeetingLabel.exec(text)
    if (!label) continue
    const behind = text.slice(label.index + label[0].length).replace(/^\W+/u, '')
    if (!namesDay.test(behind)) continue
    const date = datesIn(behind)[0]?.date ?? dueAlone(behind.split(/[.;]\s/u)[0] ?? '', reckoning)?.date
    if (date && (!meeting || date > meeting)) return date
  }
  return null
}

const namesDay = new RegExp(String.raw`\d|day\b|\b${weekdayWords}\b`, 'iu')

/** What speaks of a next meeting; what stands below such a heading or beside such a label, with that in front of it. */
function textsOnNextMeeting({ items, sections, tables }: Context): string[] {
  const texts: string[] = []
  for (const { text } of items) if (hasCue(text, cue.next)) texts.push(text.plain)
  const headed = sections.filter(({ heading }) => heading && hasCue(heading, cue.next))
  for (const { heading } of headed) texts.push(heading?.plain ?? '')
  for (const { heading, items: below } of headed) {
    if (nextMeetingLabel.test(heading?.plain ?? ''))
      for (const { text } of below.slice(0, 2)) texts.push(`next meeting ${text.plain}`)
  }
  for (const { header, rows } of tables) {
    if (header.cells.length !== 2) continue
    for (const { cells } of [header, ...rows]) {
      const [label, date] = cells
      if (label && date && hasCue(label, cue.next) && label.plain.length < 40)
        texts.push(`${label.plain} ${date.plain}`)
    }
  }
  return texts
}
