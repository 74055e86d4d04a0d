import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Range } from '../../lint/rule.js'
import { textRange } from '../../lint/text-range.js'
import { isMarked, type Section } from '../../outline/outline.js'
import type { Context } from '../../recognizers/context.js'
import { isHeaderHeading } from './header-heading.js'

export const topicHeadingDepth = defineRule({
  id: 'topic-heading-depth',
  area: 'topics',
  summary: 'headings go down one level at a time, and those of one level have one depth',
  recommended: 'off',
  strict: 'warn',
  why: `Tables of contents, screen readers and programs take the depth of headings for what belongs to what. A topic that is one
level too deep is read as a part of the topic before it.

A heading must not be more than one level deeper than the heading above it. Below the title a level may be left out, as
long as it is left out everywhere. Lines of the header that are written as headings ("### Date: …") and lines in bold
do not count. The rule speaks once for each document.`,
  mend: 'Give headings of one level the same number of #, one more than the heading above them',
  examples: [
    {
      title: 'one level at a time',
      markdown: '# Choir, 2025-03-04\n\n## Concert\n\n### Hall\n\n- Booked\n\n## Scores\n\n- Ordered\n',
      messages: [],
    },
    {
      title: 'a level that is left out everywhere',
      markdown: '# Choir, 2025-03-04\n\n### Concert\n\n- Hall is booked\n\n### Scores\n\n- Ordered\n',
      messages: [],
    },
    {
      title: 'lines of the header as small headings',
      markdown:
        '# Choir\n\n#### Date: 2025-03-04\n\n#### Scribe: Bo Ray\n\n###### tags: `choir`\n\n## Concert\n\n- Hall is booked\n',
      messages: [],
    },
    {
      title: 'a level that is left out once',
      markdown: '# Choir, 2025-03-04\n\n## Concert\n\n#### Hall\n\n- Booked\n',
      messages: ['5:6-5:10 "Hall" has depth 4 below "Concert" of depth 2'],
    },
    {
      title: 'topics of one level with two depths',
      markdown:
        '# Choir, 2025-03-04\n\n### Concert\n\n- Hall is booked\n\n## Scores\n\n- Ordered\n\n## Robes\n\n- Washed\n',
      messages: ['3:5-3:12 "Concert" has depth 3, "Scores" beside it has depth 2'],
    },
    {
      title: 'more than one',
      markdown:
        '# Choir, 2025-03-04\n\n## Concert\n\n#### Hall\n\n- Booked\n\n#### Tea\n\n- Bo\n\n## Scores\n\n- Ordered\n',
      messages: ['5:6-5:10 "Hall" has depth 4 below "Concert" of depth 2, and 1 heading more is wrong like it'],
    },
  ],
  *check({ context, directives }) {
    const isSaid = ({ place }: { place: Range }) => !directives.isOff(this.id, place.start)
    const [first, ...others] = [...wrongDepths(context)].filter(isSaid)
    if (!first) return
    const n = others.length
    const more =
      n === 0 ? '' : n === 1 ? ', and 1 heading more is wrong like it' : `, and ${n} headings more are wrong like it`
    yield { message: first.message + more, place: first.place }
  },
})

function* wrongDepths(context: Context) {
  for (const section of context.sections) {
    const children = section.sections.filter(
      (child) => child.heading && isMarked(child) && !isHeaderHeading(child.heading),
    )
    const least = children.reduce<Section | null>((low, child) => (low && low.depth <= child.depth ? low : child), null)
    for (const child of children) {
      if (!child.heading || !least?.heading) continue
      const place = textRange(child.heading)
      const words = `${quote(child.heading.plain)} has depth ${child.depth}`
      if (child.depth > least.depth)
        yield { message: `${words}, ${quote(least.heading.plain)} beside it has depth ${least.depth}`, place }
      else if (section.heading && section !== context.titleSection && child.depth > section.depth + 1)
        yield { message: `${words} below ${quote(section.heading.plain)} of depth ${section.depth}`, place }
    }
  }
}
