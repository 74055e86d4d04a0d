import { type Text, trimText, withSingleSpaces } from './text.js'
import { hardBreak } from './text-from-mdast.js'

/** A cell's text: white space is one space, or one hard break where a line ends that the writer meant as one. */
export function cellText(text: Text): Text {
  const plain = text.plain.includes(hardBreak)
    ? text.plain.replace(/\s+/gu, (run) => (run.includes(hardBreak) ? hardBreak.repeat(run.length) : run))
    : text.plain
  return withSingleSpaces(trimText(plain === text.plain ? text : { ...text, plain }))
}

/** The lines of a cell: what `<br>`, a paragraph or an item of a list divides. */
export const cellLines = (cell: Text): Text[] =>
  cell.plain.includes(hardBreak) ? lineRanges(cell).map(([from, to]) => trimText(cell, from, to)) : [cell]

/** Where each line of a cell lies in its plain text. */
export function lineRanges(cell: Text): Array<[from: number, to: number]> {
  let from = 0
  return cell.plain.split(hardBreak).map((line) => {
    const start = from
    from += line.length + hardBreak.length
    return [start, start + line.length]
  })
}
