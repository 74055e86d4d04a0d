import type { RootContent } from 'mdast'
import { openValue } from '../../lexicon/placeholders.js'
import { isProcedure, isRoster } from '../../lexicon/procedure.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import { textRange } from '../../lint/text-range.js'
import { bomLength } from '../../mdast/nodes.js'
import type { Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import type { Context } from '../../recognizers/context.js'
import { isHeaderHeading } from './header-heading.js'

/** Longer headings say something themselves. */
const longestName = 100
/** So many are told one by one. */
const most = 3

export const topicEmpty = defineRule({
  id: 'topic-empty',
  area: 'topics',
  summary: 'there is something below the heading of every topic',
  recommended: 'warn',
  strict: 'warn',
  why: `A heading with nothing below it leaves the reader guessing: was it not discussed, was there nothing to say, or did the
scribe forget to come back to it?

The rule is silent about steps of the meeting ("Welcome", "Any other business", "Adjournment"), about lists that may well
be empty ("Action items", "Absent"), about headings that say all there is to say ("Moderator: Ann", a link, a sentence),
and about lines in bold. More than ${most} empty headings are told once.`,
  mend: 'Write a note below it, such as "Not discussed" or "Nothing to report", or take the heading out',
  examples: [
    {
      title: 'notes below every topic',
      markdown: '# Allotments, 2025-03-04\n\n## Water\n\n- The pump is back\n\n## Bees\n\nNothing to report\n',
      messages: [],
    },
    {
      title: 'a picture is something, and so are headings below',
      markdown: '# Allotments, 2025-03-04\n\n## Plots\n\n### Plot 3\n\n![The plan](plan.png)\n\n## Bees\n\n- Asleep\n',
      messages: [],
    },
    {
      title: 'steps of the meeting, lists without entries and lines of the header',
      markdown:
        '# Allotments, 2025-03-04\n\n## Chair: Ann Lee\n\n## Absent\n\n## 1. Welcome (5m)\n\n## Bees\n\n- Asleep\n\n## Q&A, other\n\n## Action items\n',
      messages: [],
    },
    {
      title: 'a heading with a link, and headings in the wrong order',
      markdown:
        '# Allotments, 2025-03-04\n\n### Water\n\n## The pump\n\n- Back again\n\n## See [the plan](plan.md)\n\n## Bees\n\n- Asleep\n',
      messages: [],
    },
    {
      title: 'a topic without notes',
      markdown: '# Allotments, 2025-03-04\n\n## Water\n\n<!-- ask Bo -->\n\n## Bees\n\n- Asleep\n',
      messages: ['3:4-3:9 Nothing stands below "Water"'],
    },
    {
      title: 'many topics without notes',
      markdown: '# Allotments, 2025-03-04\n\n## Water\n\n## Bees\n\n- Asleep\n\n## Gate\n\n## Compost\n\n## Hedge\n',
      messages: ['3:4-3:9 Nothing stands below 4 headings: "Water", "Gate", "Compost" and 1 more'],
    },
  ],
  *check(reading) {
    const empty = emptyHeadings(reading).filter((heading) => canHoldNotes(heading, reading))
    const [first] = empty
    if (first && empty.length > most) {
      const named = empty.slice(0, most).map(({ plain }) => quote(plain, 40))
      const rest = ` and ${empty.length - most} more`
      yield {
        message: `Nothing stands below ${empty.length} headings: ${named.join(', ')}${rest}`,
        place: textRange(first),
      }
    } else
      for (const heading of empty)
        yield { message: `Nothing stands below ${quote(heading.plain)}`, place: textRange(heading) }
  },
})

/** Headings that are followed by the next one of their depth or above, or by the end. */
function emptyHeadings({ tree, source, context }: Reading): Text[] {
  const shift = bomLength(source)
  const sectionAt = new Map(context.sections.map((section) => [section.start, section]))
  const shown = tree.children.filter(isShown)
  let highest = 6
  return shown.flatMap((node, index) => {
    if (node.type !== 'heading') return []
    if (index > 0) highest = Math.min(highest, node.depth)
    const next = shown[index + 1]
    if (next && !(next.type === 'heading' && next.depth <= node.depth)) return []
    // Headings that rise where none has fallen: the notes stand below the next one.
    if (next?.type === 'heading' && next.depth < highest) return []
    const section = sectionAt.get((node.position?.start.offset ?? 0) + shift)
    if (!section || section === context.titleSection || context.roleOf(section) !== null) return []
    if (isWithin(section, isList(context))) return []
    return section.heading ?? []
  })
}

/** Whether a section, or one around it, is of a kind. */
function isWithin(section: Section, isOfKind: (around: Section) => boolean): boolean {
  for (let around: Section | null = section; around; around = around.parent) if (isOfKind(around)) return true
  return false
}

/** Whether a section around is a list by its heading: of people, of tasks, of the agenda's entries. */
const isList = (context: Context) => (section: Section) => {
  const role = section === context.titleSection ? null : context.roleOf(section)
  return role !== null && role !== 'wrapper'
}

/** Comments, rules and definitions of links leave nothing to read. */
const isShown = (node: RootContent): boolean =>
  node.type !== 'thematicBreak' &&
  node.type !== 'definition' &&
  node.type !== 'yaml' &&
  !(node.type === 'html' && node.value.startsWith('<!--'))

function canHoldNotes(heading: Text, { context }: Reading): boolean {
  const plain = heading.plain.trim()
  // "TBD" is what document-placeholder says.
  if (plain === '' || openValue.test(plain) || isProcedure(plain) || isHeaderHeading(heading)) return false
  if (isRoster(plain) || /^no\s/iu.test(plain) || plain.length > longestName) return false
  const label = labelOf(heading)
  const isSentence =
    (label !== null && !/^\d|^(?:topic|item|agenda item)\b/iu.test(label.words)) || /[.!?]$/u.test(plain)
  const isLink = heading.runs.some(({ kind }) => kind === 'link') || /:\/\//u.test(plain)
  return !isSentence && !isLink && !context.people.knows(plain.replace(/:$/u, ''))
}
