import type { Root, RootContent } from 'mdast'
import { isGivenName } from '../lexicon/given-names.js'
import { roleOf } from '../lexicon/section-role.js'
import { plainOf } from './plain-of.js'
import {
  brokenEarly,
  forms,
  isLettered,
  lineAboveSentences,
  lineAlone,
  lineWithLetter,
  loneBullet,
  type RowLine,
  unnumbered,
} from './row-lines.js'

/** One sentence in so many lines may stand among headings: "5. The next meeting is on 3 May." */
const fewSentences = 4
/** Fewer lines are no row. */
const shortestRow = 3

/**
 * Lines in a row that are the headings of a document without being marked as such: numbered lists of one item, whose notes
 * stand behind them at the margin (of several items, where there are no notes between them), bullets that stand so, and
 * paragraphs with a Roman number ("II. Budget"), a number that makes no list ("2.0 Budget", "2\\. Budget", "(2) Budget")
 * or a counted word ("Item 2: Budget", "Issue 47: Budget"), whose parts may be numbered too ("2.1 Postage"), or a letter
 * ("B. Budget"), and references that stand alone ("#12"). Numbers count only as a row, each with the next. Where nothing
 * else could be a heading, lines in capitals, in italics, with a colon above their notes, above sentences in one paragraph
 * with them, and alone in front of what was said are.
 *
 * @example
 * // 1) Roof repair
 * //
 * // Ann has two offers.
 * //
 * // 2) Summer fair
 * @returns the lines, by their block
 */
export function headingRows(tree: Root): Map<RootContent, RowLine[]> {
  const found = new Map<RootContent, RowLine[]>()
  const following = new Map(tree.children.map((node, index) => [node, tree.children[index + 1]]))
  for (const read of forms) {
    // Below numbered headings a bullet that stands alone is a note.
    if (read === loneBullet && (found.size > 0 || holdsNotesInBullets(tree))) continue
    const isUnnumbered = unnumbered.includes(read)
    // Among numbered headings lines on their own are some, too: "Any other business".
    if (isUnnumbered && ((found.size > 0 && read !== lineAlone) || holdsHeadings(tree))) continue
    // "A. Budget" below "II. Reports" is a part of it, however few follow.
    const arePartsOf = read === lineWithLetter && found.size > 0
    if (arePartsOf && areLettersNotes(tree, found)) continue
    let row: RowLine[] = []
    const close = () => {
      const isOther =
        (isUnnumbered && isTalk(row)) ||
        (read === lineAboveSentences && !nameThings(row)) ||
        // All in front of lists, they introduce these.
        (read === lineAlone && row.every(({ node }) => following.get(node)?.type === 'list'))
      const isRow = arePartsOf ? row[0]?.number === 1 : row.length >= shortestRow
      if (isRow && hasNotes(row, following) && !isOther)
        for (const line of asHeadings(row))
          found.set(line.node, [...(found.get(line.node) ?? []), arePartsOf ? { ...line, part: 1 } : line])
      row = []
    }
    for (const [index, node] of tree.children.entries()) {
      const lines = read(node, tree.children[index - 1], tree.children[index + 1])
      const [first] = lines
      if (!first || found.has(node)) continue
      if (row.length > 0 && first.number !== null && !goesOn(row.at(-1), first)) close()
      row.push(...lines)
    }
    close()
  }
  return found
}

/** Whether lettered lines are what is noted below numbered headings: most have the next letter or heading behind them. */
function areLettersNotes(tree: Root, headings: ReadonlyMap<RootContent, RowLine[]>): boolean {
  let letters = 0
  let noted = 0
  for (const [index, node] of tree.children.entries()) {
    if (!isLettered(node)) continue
    letters++
    const next = tree.children[index + 1]
    if (next && next.type !== 'heading' && !headings.has(next) && !isLettered(next)) noted++
  }
  return noted < letters / 2
}

/** The lines of a row; a few sentences among them, and the list of those who were there, are no headings. */
function asHeadings(row: readonly RowLine[]): RowLine[] {
  const told = new Set(sentencesAmong(row))
  return row.map((line) => ({ ...line, isHeading: !told.has(line) && !listsPeople(plainOf(line.line)) }))
}

/** "Roll call: Ann, Bo" */
const listsPeople = (plain: string): boolean => {
  const label = /^([^:]{1,40}):\s+\S/u.exec(plain)?.[1]
  return label !== undefined && /^(?:attendance|absence)$/u.test(roleOf(label) ?? '')
}

/** Sentences, where they are few among headings; where they are many, all lines of the row are such. */
function sentencesAmong(row: readonly RowLine[]): RowLine[] {
  const inNeed = row.filter(({ needsNotes }) => needsNotes)
  return inNeed.length <= row.length / fewSentences ? inNeed : []
}

/** "2" and "2.1" behind "1", "2.2" behind "2.1". */
const goesOn = (before: RowLine | undefined, { number, part }: RowLine): boolean =>
  before === undefined ||
  (number === (before.number ?? 0) + 1 && part <= 1) ||
  (number === before.number && part === before.part + 1)

/** Whether something stands behind the lines of a row; an agenda in single lines has nothing there. */
function hasNotes(row: readonly RowLine[], following: Map<RootContent, RootContent | undefined>): boolean {
  const nodes = new Set(row.map(({ node }) => node))
  const noted = [...nodes].filter((node) => {
    if (row.some((line) => line.node === node && plainOf(line.line).includes('\n'))) return true
    const next = following.get(node)
    return next !== undefined && next.type !== 'heading' && !nodes.has(next)
  })
  const inNeed = row.filter(({ needsNotes }) => needsNotes).length - sentencesAmong(row).length
  if (inNeed > 0) return noted.length === row.length
  return noted.length >= Math.max(row.length / 2, Math.min(2, row.length - 1))
}

/** Whether notes stand in bullets too, behind a first line that was not broken for its length: then no bullet is a heading. */
const holdsNotesInBullets = (tree: Root): boolean =>
  tree.children.some(
    (node) =>
      node.type === 'list' &&
      !node.ordered &&
      node.children.some(({ children: [line] }) => line?.type === 'paragraph' && brokenEarly.test(plainOf(line))),
  )

/** Lines of which one comes twice, or one is a given name, are turns of speakers or remarks. */
function isTalk(row: readonly RowLine[]): boolean {
  const lines = row.map(({ line }) => plainOf(line).split('\n', 1)[0] ?? '')
  return (
    new Set(lines).size < lines.length || lines.some((line) => isGivenName(/^\p{L}+/u.exec(inSmall(line))?.[0] ?? ''))
  )
}

/** Most have a word in small letters, which no name has. */
const nameThings = (row: readonly RowLine[]): boolean =>
  row.filter(({ line }) => /^[^\n]*\s\p{Ll}/u.test(plainOf(line))).length > row.length / 2

/** "ANN" is Ann. */
const inSmall = (line: string): string => line.slice(0, 1) + line.slice(1).toLowerCase()

/** Whether headings, or lines in bold, divide a document into subjects; the title and what lists people do not. */
const holdsHeadings = (tree: Root): boolean =>
  tree.children.some((node, index) => {
    if (node.type === 'heading') return index > 0 && roleOf(plainOf(node)) === null
    return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  })
