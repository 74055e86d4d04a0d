import { nextMeetingLabel } from '../../lexicon/next-meeting.js'
import { isProcedure, isRoster } from '../../lexicon/procedure.js'
import { timeBox } from '../../lexicon/time-box.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { contentsOf, isMarked, type Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import type { Context } from '../../recognizers/context.js'

export const topicNotes = defineRule({
  id: 'topic-notes',
  area: 'topics',
  summary: 'every topic has notes, or says that there was nothing to say',
  recommended: 'off',
  strict: 'warn',
  why: `A topic with a link, a presenter or a time box and nothing else is an agenda's entry. Months later nobody can tell
whether it was talked about.

Any sentence is a note: "No discussion", "Nothing to report", "Postponed". Tables, pictures and code count as notes, and so
does a decision or an action item. Topics with nothing at all below them are the business of \`topic-empty\`.`,
  mend: 'Say what came of it, if only "No discussion" or "Nothing to report"',
  examples: [
    {
      title: 'notes, however short',
      markdown:
        '# Choir, 2025-03-04\n\n## Concert\n\n- https://example.org/concert\n- Moved to May\n\n## Scores\n\nNo discussion\n',
      messages: [],
    },
    {
      title: 'a decision and a table',
      markdown:
        '# Choir, 2025-03-04\n\n## Concert\n\nRESOLVED: sing\n\n## Scores\n\n| Song | Copies |\n| --- | --- |\n| Ave | 12 |\n',
      messages: [],
    },
    {
      title: 'a link alone',
      markdown:
        '# Choir, 2025-03-04\n\n## Concert\n\n- [Programme](https://example.org/concert)\n\n## Scores\n\n- Ordered\n',
      messages: ['3:4-3:11 There are no notes on "Concert", only a link'],
    },
    {
      title: 'a presenter and a time box',
      markdown:
        '# Choir, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\n## Concert\n\nPresenter: Ann Lee\n\n(10 min)\n\n## Scores\n\n- Ordered\n',
      messages: ['5:4-5:11 There are no notes on "Concert", only who presents it and how long it takes'],
    },
  ],
  *check({ context }) {
    for (const { source, title, start, end } of context.topics) {
      if (source.kind !== 'section' || !isMarked(source) || source.sections.length > 0) continue
      if (isProcedure(title) || isRoster(title) || nextMeetingLabel.test(title)) continue
      const found = bareOf(source, context)
      if (!found) continue
      yield { message: `There are no notes on ${quote(title)}, only ${found}`, place: { start, end } }
    }
  },
})

/** Sections of links and the like hold nothing else. */
const collection = /\b(?:links?|resources?|references|reading|materials|slides|recordings?|reports|attachments)\b/iu

/** What stands below a topic in place of notes; null where there are notes, or nothing at all. */
function bareOf(section: Section, context: Context): string | null {
  const { items, tables } = contentsOf(section)
  if (items.length === 0 || tables.length > 0 || collection.test(section.heading?.plain ?? '')) return null
  const kinds = items.map(({ text, form }) => (form === 'code' ? null : bareKind(text, context)))
  if (kinds.includes(null)) return null
  const links = kinds.filter((kind) => kind === 'a link').length
  return [...new Set(kinds)].map((kind) => (kind === 'a link' && links > 1 ? 'links' : kind)).join(' and ')
}

const duration = new RegExp(String.raw`^[^\w~]*(?:(?:time ?box|time|duration)[^\w~]*)?${timeBox}\W*$`, 'iu')
const presenter = /^(?:presenter|presented by|speaker|lead|led by|owner|champion|host|who|facilitator|sponsor)s?$/iu
const longestName = 40

function bareKind(text: Text, context: Context): 'a link' | 'who presents it' | 'how long it takes' | null {
  const plain = text.plain.trim()
  if (duration.test(plain)) return 'how long it takes'
  const label = labelOf(text)
  const name = (label && presenter.test(label.words) ? label.rest.plain : plain).replace(/^\W+|(?<!\W)\W+$/gu, '')
  if (name.length <= longestName && context.people.knows(name)) return 'who presents it'
  return isLink(text) || /^(?:[^:]{1,20}:\s)?<?https?:\/\/\S+>?$/u.test(plain) ? 'a link' : null
}

const isLink = ({ plain, runs }: Text): boolean =>
  runs.some(
    ({ kind, start, end }) => kind === 'link' && plain.slice(0, start).trim() === '' && plain.slice(end).trim() === '',
  )
