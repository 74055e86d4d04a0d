import { oncePerText } from './once-per-text.js'
import { sliceText, type Text, trimText, withoutRuns } from './text.js'
import { hardBreak } from './text-from-mdast.js'

/** A cell's text: white space is one space, or one hard break where a line ends that the writer meant as one. */
export function cellText(text: Text): Text {
  const plain = text.plain.includes(hardBreak)
    ? text.plain.replace(/\s+/gu, (run) => (run.includes(hardBreak) ? hardBreak.repeat(run.length) : run))
    : text.plain
  return withoutRuns(trimText(plain === text.plain ? text : { ...text, plain }))
}

/** The lines of a cell: what `<br>`, a paragraph or an item of a list divides. */
export const cellLines: (cell: Text) => readonly Text[] = oncePerText((cell) => {
  if (!cell.plain.includes(hardBreak)) return [cell]
  const lines: Text[] = []
  let from = 0
  for (const line of cell.plain.split(hardBreak)) {
    lines.push(trimText(sliceText(cell, from, from + line.length)))
    from += line.length + hardBreak.length
  }
  return lines
})
