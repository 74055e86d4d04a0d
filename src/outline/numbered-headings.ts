import type { ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'

/** A line in a row of numbered ones: its paragraph, and its number. */
interface NumberedLine {
  node: RootContent
  line: Paragraph
  number: number
}

const longestHeading = 100
/** Fewer numbered lines are no row. */
const shortestRow = 3

/**
 * Lines that number the parts of a document without being headings: lists of one item, whose notes stand behind them at
 * the margin, and paragraphs with a Roman number ("II. Budget"), a number that makes no list ("2.0 Budget", "2\\. Budget")
 * or a counted word ("Item 2: Budget"). They count only as a row, each with the next number.
 *
 * @example
 * // 1) Roof repair
 * //
 * // Ann has two offers.
 * //
 * // 2) Summer fair
 * @returns the paragraph of each line, by its block
 */
export function numberedHeadings(tree: Root): Map<RootContent, Paragraph> {
  const found = new Map<RootContent, Paragraph>()
  for (const read of [lineOfList, lineWithRomanNumber, lineWithNumber]) {
    let row: NumberedLine[] = []
    const close = () => {
      if (row.length >= shortestRow && hasNotes(row, tree)) for (const { node, line } of row) found.set(node, line)
      row = []
    }
    for (const node of tree.children) {
      const line = read(node)
      if (!line) continue
      if (row.length > 0 && line.number !== (row.at(-1)?.number ?? 0) + 1) close()
      row.push(line)
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
  return noted.length >= row.length / 2
}

function lineOfList(node: RootContent): NumberedLine | null {
  if (node.type !== 'list' || !node.ordered || node.children.length !== 1) return null
  const line = onlyLine(node.children[0] as ListItem)
  return line && isHeadingLine(plainOf(line)) ? { node, line, number: node.start ?? 1 } : null
}

const onlyLine = ({ children, checked }: ListItem): Paragraph | null =>
  children.length === 1 && children[0]?.type === 'paragraph' && typeof checked !== 'boolean' ? children[0] : null

const romanNumber = /^([IVX]{1,5})[.)]\s+\p{Lu}/u

function lineWithRomanNumber(node: RootContent): NumberedLine | null {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !romanNumber.test(first.value)) return null
  const plain = plainOf(node)
  const number = romanValue(romanNumber.exec(plain)?.[1] ?? '')
  return number > 0 && isHeadingLine(plain) ? { node, line: node, number } : null
}

const plainNumber =
  /^(?:\d{1,2}\.0|\d{1,2}[.)]|(?:agenda )?(?:item|topic|point) (?:no\.? ?|#)?\d{1,2}\s?[:.)–—-])\s+\p{Lu}/iu

function lineWithNumber(node: RootContent): NumberedLine | null {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !plainNumber.test(first.value)) return null
  const plain = plainOf(node)
  return isHeadingLine(plain) ? { node, line: node, number: Number(/\d+/u.exec(plain)?.[0]) } : null
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
const isHeadingLine = (plain: string): boolean =>
  plain.length <= longestHeading && !plain.includes('\n') && !/[.!,;]$/u.test(plain.trim()) && /\p{L}/u.test(plain)
