import { isProcedure } from '../../lexicon/procedure.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { isMarked, type Section } from '../../outline/outline.js'
import type { TopicFound } from '../../recognizers/candidate.js'
import type { Context } from '../../recognizers/context.js'

export const topicDuplicate = defineRule({
  id: 'topic-duplicate',
  area: 'topics',
  summary: 'no two topics of one title stand in the same place',
  recommended: 'warn',
  strict: 'warn',
  why: `A link to "Budget" leads to the first of two, and who reads it there thinks that this was all. Mostly the second is the
template's heading that was copied and not changed.

Titles are compared without case and punctuation, within one heading: "Discussion" below "Roof" and "Discussion" below
"Garden" are two topics. The rule is silent about steps of the meeting ("Questions"), about items and lines in bold, and about
names of people.`,
  mend: 'Put the notes together, or give the second one a title of its own',
  examples: [
    {
      title: 'titles of their own',
      markdown: '# Allotments, 2025-03-04\n\n## Budget\n\n- Fine\n\n## Budget of next year\n\n- Also fine\n',
      messages: [],
    },
    {
      title: 'one title in two places',
      markdown: '# Allotments, 2025-03-04\n\n## Pump\n\n### Costs\n\n- Few\n\n## Gate\n\n### Costs\n\n- None\n',
      messages: [],
    },
    {
      title: 'speakers and questions',
      markdown:
        '# Allotments, 2025-03-04\n\n## Pump\n\n**Ann Lee**\n\nIt runs.\n\n**Ann Lee**\n\nNot.\n\n## Questions\n\n- Why?\n\n## Questions\n\n- When?\n',
      messages: [],
    },
    {
      title: 'a title twice',
      markdown: '# Allotments, 2025-03-04\n\n## Budget\n\n- Fine\n\n## Gate\n\n- Open\n\n## Budget:\n\n- Not so fine\n',
      messages: ['11:4-11:10 There is a topic "Budget" already, in line 3'],
    },
    {
      title: 'a title three times',
      markdown: '# Allotments, 2025-03-04\n\n## Update\n\n- A\n\n## Plot\n\n- A\n\n## Plot\n\n- B\n\n## Plot\n\n- C\n',
      messages: ['11:4-11:8 There is a topic "Plot" already, in line 7, and 1 more follows'],
    },
  ],
  *check({ context, position }) {
    for (const [first, second, ...others] of sameTitles(context)) {
      if (!first || !second) continue
      const { line } = position(first.start, first.end).start
      const more =
        others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'follows' : 'follow'}`
      yield {
        message: `There is a topic ${quote(second.title)} already, in line ${line}${more}`,
        place: second,
      }
    }
  },
})

/** Topics that are headings, by place and title. */
function sameTitles(context: Context): TopicFound[][] {
  const places = new Map<Section | null, Map<string, TopicFound[]>>()
  for (const topic of context.topics) {
    const { source, title } = topic
    if (source.kind !== 'section' || !isMarked(source)) continue
    const byTitle = places.get(source.parent) ?? new Map<string, TopicFound[]>()
    places.set(source.parent, byTitle)
    const key = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const same = byTitle.get(key)
    if (same) same.push(topic)
    else byTitle.set(key, [topic])
  }
  return [...places.values()]
    .flatMap((byTitle) => [...byTitle.values()])
    .filter((same) => same.length > 1)
    .map((same) => same.filter(({ title }) => !isProcedure(title) && !context.people.knows(title)))
}
