import type { Code, List, ListItem, Nodes, Paragraph, Parents } from 'mdast'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Finding } from '../../lint/rule.js'
import { nodesOf, rangeOf } from '../../mdast/nodes.js'
import { matchesIn } from '../../outline/matches.js'
import { unnestedRuns } from '../../outline/unnested-runs.js'
import { columnAt, type Entry, entriesOf, lineEnd, wordsOf } from './entries.js'
import { reindent, Trials } from './reindent.js'

export const listIndent = defineRule({
  id: 'list-indent',
  area: 'lists',
  summary: 'a list nests as it looks',
  recommended: 'warn',
  strict: 'error',
  fixable: true,
  kinds: ['minutes', 'agenda', 'other'],
  why: `Markdown nests a bullet by the column in which the text above it begins, not by the eye. Below \`1. Budget\` that is
column 4, so that two spaces do not do; and a bullet that is indented by four columns too many is no bullet at all, but goes
on with the sentence above it. What was a list in the editor is then a muddle on the page.

Reported are bullets that look nested and are not, bullets that Markdown takes for the text or for the code, and bullets
with one space more than those around them that stand on one level with them all the same. A list whose items are merely
indented unevenly and come out as they look is left alone.

The fix moves the lines, with all that belongs to them, to where they nest as they look. **It changes how the list nests,
and so what \`minutes parse\` reads from it.** Where Markdown could make something else of it, or what was meant is not
plain, there is no fix.`,
  mend: 'Begin the bullet below the first letter of the text that it belongs to',
  examples: [
    {
      title: 'lists that nest as they look',
      markdown:
        '# Allotment, 2025-03-04\n\n1. Water\n   - The tap drips.\n   - Ann mends it.\n2. Beds\n\n* Paths\n    * Gravel is here.\n        * Two tons\n\n\n- Tools\n\t- The spade is lost.\n',
      messages: [],
    },
    {
      title: 'items that are indented unevenly and come out as they look',
      markdown: '# Allotment, 2025-03-04\n\n* Water\n * Beds\n * Paths\n\n---\n\n- Tools\n   - Spade\n  - Rake\n',
      messages: [],
    },
    {
      title: 'two spaces below a number',
      markdown: '# Allotment, 2025-03-04\n\n1. Water\n  - The tap drips.\n  - Ann mends it\n    by Friday.\n2. Beds\n',
      messages: ['4:1-6:15 "The tap drips." does not nest in "Water": it is indented by 2 columns and would need 3'],
      fixed: '# Allotment, 2025-03-04\n\n1. Water\n   - The tap drips.\n   - Ann mends it\n     by Friday.\n2. Beds\n',
    },
    {
      title: 'a bullet with so much indent that it goes on with the sentence',
      markdown:
        '# Allotment, 2025-03-04\n\n- Do we buy a hose?\n        - Yes, says Ann.\n        - Not now, says Bo.\n- Beds\n',
      messages: [
        '4:1-5:28 "Yes, says Ann." is no bullet: 8 columns of indent make it part of the text above, and the next one likewise',
      ],
      fixed: '# Allotment, 2025-03-04\n\n- Do we buy a hose?\n  - Yes, says Ann.\n  - Not now, says Bo.\n- Beds\n',
    },
    {
      title: 'a bullet that became code',
      markdown: '# Allotment, 2025-03-04\n\n## Beds\n\n    - Ann digs.\n    - Bo sows.\n',
      messages: ['5:5-5:16 "Ann digs." is no bullet: 4 columns of indent make it code'],
    },
    {
      title: 'code that begins with a dash',
      markdown: '# Allotment, 2025-03-04\n\nThe sensor says:\n\n    - bed: 3\n      moisture: 12\n',
      messages: [],
    },
    {
      title: 'wide bullets',
      markdown: '# Allotment, 2025-03-04\n\n-    Water\n  - The tap drips.\n-    Beds\n',
      messages: ['4:1-4:19 "The tap drips." does not nest in "Water": it is indented by 2 columns and would need 5'],
      fixed: '# Allotment, 2025-03-04\n\n-    Water\n     - The tap drips.\n-    Beds\n',
    },
    {
      title: 'one space more than the others, which may have been meant to nest',
      markdown: '# Allotment, 2025-03-04\n\n- Water\n - The tap drips.\n- Beds\n',
      messages: ['4:2-4:18 "The tap drips." does not nest in "Water": it is indented by 1 column and would need 2'],
    },
  ],
  *check({ tree, source }) {
    const trials = new Trials(tree, source)
    for (const node of nodesOf(tree)) {
      if (!('children' in node)) continue
      const parent: Parents = node
      for (const [index, child] of parent.children.entries()) {
        const before = parent.children[index - 1]
        if (child.type === 'paragraph') yield* swallowed(child, parent, source, trials)
        else if (child.type === 'code') yield* madeCode(child, source)
        else if (child.type === 'list') {
          if (before?.type === 'list') yield* besideList(before, child, source, trials)
          yield* besideItem(child, source, trials)
        }
      }
    }
  },
})

/** Bullets that a paragraph goes on with: four columns more than its list is no place for one (CommonMark 5.3). */
function* swallowed(paragraph: Paragraph, parent: Nodes, source: string, trials: Trials): Generator<Finding> {
  const place = rangeOf(paragraph, source)
  if (!place || !source.slice(place.start, place.end).includes('\n')) return
  const bullets = bulletsIn(paragraph, place.start, place.end, source)
  const [first, ...more] = bullets
  if (first === undefined) return
  const column = columnAt(source, first)
  const inside = parent.type === 'listItem' ? contentOf(parent, source) : parent.type === 'root' ? 0 : null
  const isBlock = linesFrom(source, first, place.end).every((at) => columnAt(source, at) >= column)
  const change = inside === null || !isBlock ? null : reindent(source, first, place.end, inside - column)
  const words = source.slice(first, lineEnd(source, first)).replace(/^\S+\s+/u, '')
  const others = more.length === 0 ? '' : `, and the next ${more.length === 1 ? 'one' : more.length} likewise`
  yield {
    message: `${quote(words, 40)} is no bullet: ${columns(column)} of indent make it part of the text above${others}`,
    ...(change && trials.lists(change)
      ? { place: { start: change.start, end: change.end }, expected: [change.text] }
      : { place: { start: first, end: lineEnd(source, first) } }),
  }
}

/** Where the text of each line begins, from the line of an offset to another offset. */
function linesFrom(source: string, start: number, end: number): number[] {
  const behind = [...matchesIn(source.slice(start, end), /(?<=[\r\n])[ \t>]*(?=[^\s>])/gu)]
  return [start, ...behind.map(({ index, 0: indent }) => start + index + indent.length)]
}

/** Where lines of a paragraph, after its first, begin with a bullet. */
function bulletsIn(paragraph: Paragraph, start: number, end: number, source: string): number[] {
  const closed = paragraph.children.flatMap((child) =>
    child.type === 'inlineCode' || child.type === 'html' ? (rangeOf(child, source) ?? []) : [],
  )
  const bullets: number[] = []
  for (const match of matchesIn(source.slice(start, end), /(?<=[\r\n])[ \t>]*(?=(?:[-*]|\d{1,2}[.)])[ \t]+[^\s])/gu)) {
    const at = start + match.index + match[0].length
    if (columnAt(source, at) >= 4 && !closed.some((range) => range.start < at && at < range.end)) bullets.push(at)
  }
  return bullets
}

const contentOf = (item: ListItem, source: string): number | null =>
  entriesOf({ type: 'list', children: [item] }, source)[0]?.content ?? null

/** A bullet that an indent of four columns made code (CommonMark 4.4); not where it may be code indeed. */
function* madeCode(code: Code, source: string): Generator<Finding> {
  const place = rangeOf(code, source)
  if (!place || /^(?:`{3}|~{3})/u.test(source.slice(place.start, place.start + 3))) return
  const start = source.slice(place.start, place.end).search(/\S/u) + place.start
  const end = lineEnd(source, start)
  const [, words] = /^[-*][ \t]+(\p{Lu}\p{L}*[\s,'’:].*)$/u.exec(source.slice(start, end)) ?? []
  if (words === undefined || /^\s*\+|[{};]\s*$/mu.test(code.value)) return
  yield {
    message: `${quote(words, 40)} is no bullet: ${columns(columnAt(source, start))} of indent make it code`,
    place: { start, end },
  }
}

/** A list of another kind that looks nested in the last item of the list before it. */
function* besideList(before: List, list: List, source: string, trials: Trials): Generator<Finding> {
  const outer = entriesOf(before, source).at(-1)
  const entries = entriesOf(list, source)
  const [first] = entries
  if (!outer || !first || first.column <= outer.column || first.column >= outer.content) return
  yield* unnested(outer, entries, source, trials)
}

/** Items that look nested in the item before them, and are its siblings. */
function* besideItem(list: List, source: string, trials: Trials): Generator<Finding> {
  for (const { outer, run, isPlain } of unnestedRuns(entriesOf(list, source)))
    yield* unnested(outer, run, source, isPlain ? trials : null)
}

/** @param trials null where nobody can tell what was meant, so that there is no fix */
function* unnested(outer: Entry, run: readonly Entry[], source: string, trials: Trials | null): Generator<Finding> {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return
  const change = trials && reindent(source, first.start, last.end, outer.content - first.column)
  yield {
    message: `${quote(wordsOf(first), 40)} does not nest in ${quote(wordsOf(outer), 40)}: it is indented by ${columns(first.column)} and would need ${outer.content}`,
    ...(change && trials?.nests(change, 1)
      ? { place: { start: change.start, end: change.end }, expected: [change.text] }
      : { place: { start: first.start, end: lineEnd(source, first.start) } }),
  }
}

const columns = (count: number): string => `${count} column${count === 1 ? '' : 's'}`
