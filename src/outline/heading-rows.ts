import type { ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'
import { isGivenName } from '../lexicon/given-names.js'
import { roleOf } from '../lexicon/section-role.js'

/** A line in a row: its paragraph, of which it may be the first line only, and its number. */
export interface RowLine {
  node: RootContent
  /** What the line stands in: the paragraph itself, or its entry in a list. */
  place: RootContent
  line: Paragraph
  /** Null for a bullet. */
  number: number | null
  /** In "11.2" the 2; 0 in "11" and "11.0". */
  part: number
  /** Whether it is a heading only if something stands behind it, and behind each other: a bullet, a sentence. */
  needsNotes: boolean
  /** False for what is counted with the headings and tells something itself: who was there, one sentence. */
  isHeading: boolean
}

/** One sentence in so many lines may stand among headings: "5. The next meeting is on 3 May." */
const fewSentences = 4
const longestHeading = 100
/** The same for a number that stands alone between paragraphs: "3. How do we meet, and is everybody fine with Tuesdays?" */
const longestAlone = 220
/** Fewer lines are no row. */
const shortestRow = 3

/**
 * Lines in a row that are the headings of a document without being marked as such: numbered lists of one item, whose notes
 * stand behind them at the margin (of several items, where there are no notes between them), bullets that stand so, and
 * paragraphs with a Roman number ("II. Budget"), a number that makes no list ("2.0 Budget", "2\\. Budget") or a counted
 * word ("Item 2: Budget"), whose parts may be numbered too ("2.1 Postage"), or a letter ("B. Budget"), and references that
 * stand alone ("#12"). Numbers count only as a row, each with the next. Where nothing else could be a heading, lines in
 * capitals, in italics, with a colon above their notes, and above sentences in one paragraph with them are.
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
    if (isUnnumbered && (found.size > 0 || holdsHeadings(tree))) continue
    let row: RowLine[] = []
    const close = () => {
      const isOther = (isUnnumbered && isTalk(row)) || (read === lineAboveSentences && !nameThings(row))
      if (row.length >= shortestRow && hasNotes(row, following) && !isOther)
        for (const line of asHeadings(row)) found.set(line.node, [...(found.get(line.node) ?? []), line])
      row = []
    }
    for (const [index, node] of tree.children.entries()) {
      const lines = read(node, tree.children[index - 1])
      const [first] = lines
      if (!first) continue
      if (row.length > 0 && first.number !== null && !goesOn(row.at(-1), first)) close()
      row.push(...lines)
    }
    close()
  }
  return found
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

function linesOfList(node: RootContent): RowLine[] {
  if (node.type !== 'list' || !node.ordered || node.children.length > longestList) return []
  const lines: RowLine[] = []
  for (const [index, place] of node.children.entries()) {
    const line = onlyLine(place)
    const alone = node.children.length === 1
    const plain = line ? firstLineOf(line, true) : ''
    if (!line || !isLine(plain, alone ? longestAlone : longestHeading)) return []
    lines.push({
      node,
      place,
      line,
      number: (node.start ?? 1) + index,
      part: 0,
      needsNotes: !isHeadingLine(plain),
      isHeading: true,
    })
  }
  return lines
}

/** In entries; a longer list is one of its own. */
const longestList = 4

const onlyLine = ({ children, checked }: ListItem): Paragraph | null =>
  children.length === 1 && children[0]?.type === 'paragraph' && typeof checked !== 'boolean' ? children[0] : null

/** A list of one bullet with paragraphs behind it at the margin. */
function loneBullet(node: RootContent): RowLine[] {
  const place = entryAlone(node)
  const line = place ? onlyLine(place) : null
  return place && line && isHeadingLine(plainOf(line))
    ? [{ node, place, line, number: null, part: 0, needsNotes: true, isHeading: true }]
    : []
}

const entryAlone = (node: RootContent): ListItem | undefined =>
  node.type === 'list' && !node.ordered && node.children.length === 1 ? node.children[0] : undefined

/** Whether notes stand in bullets too, behind a first line that was not broken for its length: then no bullet is a heading. */
const holdsNotesInBullets = (tree: Root): boolean =>
  tree.children.some(
    (node) =>
      node.type === 'list' &&
      !node.ordered &&
      node.children.some(({ children: [line] }) => line?.type === 'paragraph' && brokenEarly.test(plainOf(line))),
  )

const brokenEarly = /^[^\n]{1,50}\n/u

/** "3. Roof", and below it at the margin "This was approved.": a new sentence. */
const brokenAtSentence = /^[^\n]{1,100}[^\n.,;]\n\p{Lu}/u

/** The line that can be a heading: behind one that was broken for its length the sentence goes on. */
function firstLineOf(paragraph: Paragraph, inList = false): string {
  const plain = plainOf(paragraph)
  const broken = brokenEarly.test(plain) || (inList && brokenAtSentence.test(plain))
  return broken ? plain.slice(0, plain.indexOf('\n')) : plain
}

const romanNumber = /^([IVX]{1,5})[.)]\s+\p{Lu}/u

function lineWithRomanNumber(node: RootContent): RowLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !romanNumber.test(first.value)) return []
  const plain = plainOf(node)
  const number = romanValue(romanNumber.exec(plain)?.[1] ?? '')
  return number > 0 && isHeadingLine(plain)
    ? [{ node, place: node, line: node, number, part: 0, needsNotes: false, isHeading: true }]
    : []
}

/** Groups 1 to 3 are the number, group 4 that of the part. */
const plainNumber =
  /^(?:(?:(?:(?:agenda )?(?:item|topic|point)|top) (?:no\.? ?|#)?)(\d{1,2})\s?[:.)–—-]\s+\p{Lu}|§ ?(\d{1,2})[.:)]?\s+\p{Lu}|(\d{1,2})(?:\.(\d{1,2})\s+\p{Lu}|[.)]\s+\p{Lu}|:\s?\p{L}))/iu

function lineWithNumber(node: RootContent): RowLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text') return []
  const match = plainNumber.exec(first.value)
  const line = firstLineOf(node)
  if (!match || !isHeadingLine(line)) return []
  const number = Number(match[1] ?? match[2] ?? match[3])
  return [{ node, place: node, line: node, number, part: Number(match[4] ?? 0), needsNotes: false, isHeading: true }]
}

/** "B. Budget", "b) Budget" */
function lineWithLetter(node: RootContent): RowLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  const letter = first?.type === 'text' ? /^\(?([A-Za-z])[.)]\s+\p{Lu}/u.exec(first.value)?.[1] : undefined
  if (node.type !== 'paragraph' || !letter || !isHeadingLine(firstLineOf(node))) return []
  return [{ ...unnumberedLine(node), number: letter.toLowerCase().charCodeAt(0) - letterBeforeA }]
}

const letterBeforeA = 0x60

/** "#12", "PR 12", "boats/oars#12" on a line of its own, above what is said of it. */
function referenceAlone(node: RootContent, before?: RootContent): RowLine[] {
  if (node.type !== 'paragraph' || !isReference.test(plainOf(node))) return []
  // Below a subject or an entry it says where that can be looked up.
  const isApart = before?.type === 'heading' ? sortsReferences(plainOf(before)) : before?.type === 'paragraph'
  return isApart ? [unnumberedLine(node)] : []
}

const sortsReferences = (heading: string): boolean =>
  roleOf(heading) === 'wrapper' || /\b(?:issues|prs|pull requests|tickets|proposals)\b/iu.test(heading)

const isReference = /^(?:(?:issue|pr|pull request|ticket|discussion) #?|[\w./-]{1,60}#|#)\d{1,6}:?$/iu

/** The first line of a paragraph that begins without markup. */
const lineAlone = (node: RootContent): string =>
  node.type === 'paragraph' && node.children[0]?.type === 'text' ? firstLineOf(node) : ''

const unnumberedLine = (node: Paragraph): RowLine => ({
  node,
  place: node,
  line: node,
  number: null,
  part: 0,
  needsNotes: false,
  isHeading: true,
})

/** In words. */
const longestUnnumbered = 8

const isShort = (line: string): boolean => isHeadingLine(line) && line.split(/\s+/u).length <= longestUnnumbered

/** "SUMMER FAIR" */
function lineInCapitals(node: RootContent): RowLine[] {
  const line = lineAlone(node)
  const isInCapitals =
    !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && /^[\p{Lu}\p{N}]/u.test(line)
  return node.type === 'paragraph' && isInCapitals && isShort(line) ? [unnumberedLine(node)] : []
}

/** "*Summer fair*" */
function lineInItalics(node: RootContent): RowLine[] {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'emphasis') return []
  const [italics, behind] = node.children
  if (behind && !(behind.type === 'break' || (behind.type === 'text' && /^[^\S\n]*\n/u.test(behind.value)))) return []
  const line = plainOf(italics)
  return /^[\p{Lu}\p{N}]/u.test(line) && isShort(line) ? [unnumberedLine(node)] : []
}

/** "Summer fair:" above its notes; what is known to label something else heads nothing. */
function lineWithColon(node: RootContent): RowLine[] {
  const line = lineAlone(node)
  if (node.type !== 'paragraph' || !/^\p{Lu}[^:.!?]{2,60}:$/u.test(line) || line.length === plainOf(node).length)
    return []
  return isShort(line) && roleOf(line.slice(0, -1)) === null ? [unnumberedLine(node)] : []
}

/** "Summer fair" above sentences, in one paragraph with them. */
function lineAboveSentences(node: RootContent): RowLine[] {
  const line = lineAlone(node)
  if (node.type !== 'paragraph' || !/^\p{Lu}[^:\d]{2,60}$/u.test(line) || !isShort(line)) return []
  const notes = plainOf(node).slice(line.length)
  const isTold =
    /^\s*\n\p{Lu}/u.test(notes) && /[.!?]\s*$/u.test(notes) && notes.trim().split(/\s+/u).length >= wordsOfNote
  return isTold && roleOf(line) === null ? [unnumberedLine(node)] : []
}

/** In words: a shorter line is no sentence. */
const wordsOfNote = 3

const unnumbered = [lineInCapitals, lineInItalics, lineWithColon, lineAboveSentences]

/** Every form of a line that may be a heading, the surest first. */
const forms = [
  linesOfList,
  lineWithRomanNumber,
  lineWithNumber,
  lineWithLetter,
  referenceAlone,
  loneBullet,
  ...unnumbered,
]

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

const isLine = (plain: string, longest = longestHeading): boolean =>
  plain.length <= longest && !plain.includes('\n') && /\p{L}/u.test(plain)
