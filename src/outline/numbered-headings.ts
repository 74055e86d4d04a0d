import type { ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'

/** A line in a row: its paragraph, and its number. */
interface NumberedLine {
  node: RootContent
  /** What the line stands in: the paragraph itself, or its entry in a list. */
  place: RootContent
  line: Paragraph
  /** Null for a bullet. */
  number: number | null
  /** Whether it ends as sentences do. */
  isSentence: boolean
}

const longestHeading = 100
/** Fewer numbered lines are no row. */
const shortestRow = 3

/**
 * Lines that number the parts of a document without being headings: lists of one item, whose notes stand behind them at
 * the margin (of several items, where there are no notes between them), and paragraphs with a Roman number ("II. Budget"), a number that makes no list ("2.0 Budget", "2\\. Budget")
 * or a counted word ("Item 2: Budget"). They count only as a row, each with the next number.
 *
 * @example
 * // 1) Roof repair
 * //
 * // Ann has two offers.
 * //
 * // 2) Summer fair
 * @returns the lines, by their block
 */
export function numberedHeadings(tree: Root): Map<RootContent, NumberedLine[]> {
  const found = new Map<RootContent, NumberedLine[]>()
  for (const read of [linesOfList, lineWithRomanNumber, lineWithNumber, loneBullet]) {
    let row: NumberedLine[] = []
    const close = () => {
      if (row.length >= shortestRow && hasNotes(row, tree))
        for (const line of row) found.set(line.node, [...(found.get(line.node) ?? []), line])
      row = []
    }
    for (const node of tree.children) {
      const lines = read(node)
      const [first] = lines
      if (!first) continue
      if (row.length > 0 && first.number !== null && first.number !== (row.at(-1)?.number ?? 0) + 1) close()
      row.push(...lines)
    }
    close()
  }
  return found
}

/** Whether something stands behind the lines of a row; an agenda in single lines has nothing there. */
function hasNotes(row: readonly NumberedLine[], tree: Root): boolean {
  const nodes = new Set(row.map(({ node }) => node))
  const noted = tree.children.filter((node, index) => {
    const next = tree.children[index + 1]
    return nodes.has(node) && next !== undefined && next.type !== 'heading' && !nodes.has(next)
  })
  // What reads as a sentence is a heading only if something stands behind each.
  if (row.some(({ isSentence }) => isSentence)) return noted.length === row.length
  return noted.length >= Math.max(row.length / 2, Math.min(2, row.length - 1))
}

function linesOfList(node: RootContent): NumberedLine[] {
  if (node.type !== 'list' || !node.ordered || node.children.length > longestList) return []
  const lines: NumberedLine[] = []
  for (const [index, place] of node.children.entries()) {
    const line = onlyLine(place)
    if (!line || !isLine(plainOf(line))) return []
    lines.push({
      node,
      place,
      line,
      number: (node.start ?? 1) + index,
      isSentence: !isHeadingLine(plainOf(line)),
    })
  }
  return lines
}

/** In entries; a longer list is one of its own. */
const longestList = 4

const onlyLine = ({ children, checked }: ListItem): Paragraph | null =>
  children.length === 1 && children[0]?.type === 'paragraph' && typeof checked !== 'boolean' ? children[0] : null

/** A list of one bullet with paragraphs behind it at the margin. */
function loneBullet(node: RootContent): NumberedLine[] {
  const place = node.type === 'list' && !node.ordered && node.children.length === 1 ? node.children[0] : undefined
  const line = place ? onlyLine(place) : null
  return place && line && isLine(plainOf(line)) ? [{ node, place, line, number: null, isSentence: true }] : []
}

const romanNumber = /^([IVX]{1,5})[.)]\s+\p{Lu}/u

function lineWithRomanNumber(node: RootContent): NumberedLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !romanNumber.test(first.value)) return []
  const plain = plainOf(node)
  const number = romanValue(romanNumber.exec(plain)?.[1] ?? '')
  return number > 0 && isHeadingLine(plain) ? [{ node, place: node, line: node, number, isSentence: false }] : []
}

const plainNumber =
  /^(?:\d{1,2}\.0|\d{1,2}[.)]|(?:agenda )?(?:item|topic|point) (?:no\.? ?|#)?\d{1,2}\s?[:.)–—-])\s+\p{Lu}/iu

function lineWithNumber(node: RootContent): NumberedLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !plainNumber.test(first.value)) return []
  const plain = plainOf(node)
  if (!isHeadingLine(plain)) return []
  return [{ node, place: node, line: node, number: Number(/\d+/u.exec(plain)?.[0]), isSentence: false }]
}

/** The value of a Roman number up to 39. */
function romanValue(roman: string): number {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/u.exec(roman)
  if (!match) return 0
  const ones = match[2] ?? ''
  const five = ones === 'IX' ? 9 : ones === 'IV' ? 4 : ones.startsWith('V') ? 4 + ones.length : ones.length
  return (match[1] ?? '').length * 10 + five
}

/** One line that names something, no sentence. */
const isHeadingLine = (plain: string): boolean => isLine(plain) && !/[.!,;]$/u.test(plain.trim())

const isLine = (plain: string): boolean =>
  plain.length <= longestHeading && !plain.includes('\n') && /\p{L}/u.test(plain)
