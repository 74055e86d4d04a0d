import type { Text } from '../../outline/text.js'
import type { Context } from '../../recognizers/context.js'

/** The first lines of minutes are their header, however they are written. */
const most = 20

/** Headings, notes and cells at the beginning of the document, where its date is looked for. */
export function headerTexts({ sections, items, tables }: Context): Text[] {
  const headings = sections.flatMap(({ heading, start }) => (heading ? [{ text: heading, start }] : []))
  const notes = items.filter(({ form }) => form !== 'code').map(({ text, start }) => ({ text, start }))
  const cells = tables
    .flatMap(({ header, rows }) => [header, ...rows])
    .flatMap((row) => row.cells.map((text) => ({ text, start: row.start })))
  return [...headings, ...notes, ...cells]
    .sort((a, b) => a.start - b.start)
    .slice(0, most)
    .map(({ text }) => text)
}
