import { contentsOf, type Item, type Outline, type Table } from './outline.js'
import type { Text } from './text.js'

/** Every text of a document: headings, notes and cells, section by section; blocks of code are left out. */
export function* textsOf({ root }: Outline): Generator<Text> {
  for (const section of contentsOf(root).sections) {
    if (section.heading) yield section.heading
    yield* notesOf(section.items)
    for (const table of section.tables) yield* cellsOf(table)
  }
}

function* notesOf(items: readonly Item[]): Generator<Text> {
  for (const item of items) {
    if (item.form !== 'code') yield item.text
    for (const table of item.tables) yield* cellsOf(table)
    yield* notesOf(item.items)
  }
}

function* cellsOf({ header, rows }: Table): Generator<Text> {
  for (const row of [header, ...rows]) yield* row.cells
}

/** Stands in for each character that is no prose; part of no word, number or space. */
const blank = '\uFFFC'
const address = /[a-z][a-z\d+.-]{1,20}:\/\/\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/giu

/**
 * A text's plain words with code and addresses blanked out, so that patterns neither match in them nor through them;
 * offsets stay.
 */
export function proseOf({ plain, runs }: Text): string {
  const code = runs.filter(({ kind }) => kind === 'code')
  return blankOut(
    plain,
    code.map(({ start, end }) => [start, end]),
  ).replace(address, (found) => blank.repeat(found.length))
}

/** A text with some ranges blanked out; offsets stay. */
export function blankOut(text: string, ranges: ReadonlyArray<readonly [from: number, to: number]>): string {
  if (ranges.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    if (to <= at) continue
    pieces.push(text.slice(at, Math.max(at, from)), blank.repeat(to - Math.max(at, from)))
    at = to
  }
  return pieces.join('') + text.slice(at)
}
