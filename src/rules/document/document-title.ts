import { defineRule } from '../../lint/define-rule.js'
import { documentPlace } from '../../lint/document-place.js'
import { isMarked } from '../../outline/outline.js'

export const documentTitle = defineRule({
  id: 'document-title',
  area: 'document',
  summary: 'the minutes have a title',
  recommended: 'warn',
  strict: 'error',
  why: `Whoever finds the minutes by search, or opens them years later, wants to know whose meeting it was.

The title is the first heading of depth 1, else the first heading, else \`title\` in front matter. A heading that only says
what stands below it ("Attendees") is no title, unless its depth is 1. The rule is silent where the first heading says
that these are minutes, where a line in bold serves as the title, and where the heading is written in HTML.`,
  mend: 'Begin with a heading that says whose meeting it was and when, such as "# Parish council, 4 March 2025"',
  examples: [
    {
      title: 'a heading that says whose meeting it was',
      markdown: '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'a title in front matter',
      markdown: '---\ntitle: Roof committee, 2025-03-04\n---\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'a title in bold',
      markdown: '**Roof committee**\n\nDate: 2025-03-04\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'a title in HTML',
      markdown: '<h1 align="center">Roof committee</h1>\n\nDate: 2025-03-04\n\n## Attendees\n\n- Ann Lee\n- Bo Ray\n',
      messages: [],
    },
    {
      title: 'nothing that says whose minutes these are',
      markdown: 'Date: 2025-03-04\n\n- ACTION: Ann to order the tiles\n',
      messages: ['1:1-1:17 The minutes have no title'],
    },
    {
      title: 'headings that only say what stands below them',
      markdown: '## Attendees\n\n- Ann Lee\n- Bo Ray\n\n## Action items\n\n- Ann: order the tiles\n',
      messages: ['1:1-1:13 The minutes have no title'],
    },
  ],
  *check(reading) {
    const { minutes, tree, context } = reading
    if (minutes.title !== null) return
    const first = context.sections.find(({ heading }) => heading !== null)
    const role = first ? context.roleOf(first) : null
    if (role === 'wrapper' || (first && !isMarked(first) && role === null)) return
    if (tree.children.some((node) => node.type === 'html' && /<(?:h[1-3]|title)\b/iu.test(node.value))) return
    yield { message: 'The minutes have no title', place: documentPlace(reading) }
  },
})
