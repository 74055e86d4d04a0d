import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { nodesOf } from '../../mdast/nodes.js'
import { unnestedRuns } from '../../outline/unnested-runs.js'
import { type Entry, entriesOf, lineEnd, wordsOf } from './entries.js'
import { reindent, Trials } from './reindent.js'

export const listSiblingsAligned = defineRule({
  id: 'list-siblings-aligned',
  area: 'lists',
  summary: 'bullets of one level begin in one column',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  kinds: ['minutes', 'agenda', 'other'],
  why: `Three spaces here and two there: Markdown puts both bullets on one level, as long as neither reaches the next. The
reader of the source has to know that, and the next editor adds a bullet with four.

The column of most bullets is the list's; others are reported, neighbours as one. Numbers whose full stops are aligned,
such as \` 9.\` above \`10.\`, are aligned. Bullets that look nested are for \`list-indent\`. The fix moves bullets with all
that belongs to them; it never changes what nests in what.`,
  mend: 'Indent it like the other bullets of its level, or by more, where it is to nest',
  examples: [
    {
      title: 'levels that are aligned',
      markdown: '# Choir, 2025-03-04\n\n- Songs\n   - Psalm\n   - Round\n- Robes\n\n 9. Tea\n10. Cake\n',
      messages: [],
    },
    {
      title: 'three spaces beside two',
      markdown: '# Choir, 2025-03-04\n\n* Songs\n  * Psalm\n  * Round\n   * Carol, if Ann\n     finds it\n* Robes\n',
      messages: ['6:1-7:14 "Carol, if Ann" begins in column 4, its siblings in column 3'],
      fixed: '# Choir, 2025-03-04\n\n* Songs\n  * Psalm\n  * Round\n  * Carol, if Ann\n    finds it\n* Robes\n',
    },
    {
      title: 'a first bullet that is off, with bullets of its own',
      markdown: '# Choir, 2025-03-04\n\n * Songs\n   * Psalm\n* Robes\n* Tea\n',
      messages: ['3:1-4:11 "Songs" begins in column 2, its siblings in column 1'],
      fixed: '# Choir, 2025-03-04\n\n* Songs\n  * Psalm\n* Robes\n* Tea\n',
    },
    {
      title: 'what looks nested is for another rule',
      markdown: '# Choir, 2025-03-04\n\n- Songs\n - Psalm\n- Robes\n',
      messages: [],
    },
  ],
  *check({ tree, source }) {
    const trials = new Trials(tree, source)
    for (const node of nodesOf(tree)) {
      if (node.type !== 'list') continue
      const entries = entriesOf(node, source)
      if (!unnestedRuns(entries).next().done) continue
      const column = mostFrequent(entries.map((entry) => entry.column))
      for (const run of runsOff(entries, column)) {
        const [first, last] = [run[0], run.at(-1)]
        if (!first || !last) continue
        const change = reindent(source, first.start, last.end, column - first.column)
        const more = run.length > 1 ? ` with the next ${run.length === 2 ? 'one' : run.length - 1}` : ''
        yield {
          message: `${quote(wordsOf(first), 40)} begins in column ${first.column + 1}${more}, its siblings in column ${column + 1}`,
          ...(change && trials.nests(change, 0)
            ? { place: { start: change.start, end: change.end }, expected: [change.text] }
            : { place: { start: first.start, end: lineEnd(source, first.start) } }),
        }
      }
    }
  },
})

/** The column that most have; of two the first. */
function mostFrequent(columns: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 0
}

/** Neighbours that stand in one other column. */
function* runsOff(entries: readonly Entry[], column: number): Generator<Entry[]> {
  const full = entries.at(-1)
  if (full?.number !== null && entries.every((entry) => dotOf(entry) === (full ? dotOf(full) : 0))) return
  let run: Entry[] = []
  for (const entry of entries) {
    if (run.length > 0 && run[0]?.column !== entry.column) {
      yield run
      run = []
    }
    if (entry.column !== column) run.push(entry)
  }
  if (run.length > 0) yield run
}

/** The column of a number's full stop. */
const dotOf = ({ column, number }: Entry): number => column + String(number ?? '').length
