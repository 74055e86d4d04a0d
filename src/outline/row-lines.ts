import type { ListItem, Paragraph, RootContent } from 'mdast'
import { actionLabel, decisionLabel } from '../lexicon/labels.js'
import { roleOf } from '../lexicon/section-role.js'
import { wordList } from '../lexicon/word-list.js'
import { plainOf } from './plain-of.js'

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

const longestHeading = 100
/** The same for a number that stands alone between paragraphs: "3. How do we meet, and is everybody fine with Tuesdays?" */
const longestAlone = 220

/** "3. Roof" as a numbered list of one, or of a few without notes between them. */
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

/** A list of one bullet with paragraphs behind it at the margin, and no name right above it whose only note it is. */
export function loneBullet(node: RootContent, before: RootContent | undefined): RowLine[] {
  const place = entryAlone(node)
  if (before?.type === 'paragraph' && isRightAbove(before, node)) return []
  const line = place ? onlyLine(place) : null
  return place && line && isHeadingLine(plainOf(line))
    ? [{ node, place, line, number: null, part: 0, needsNotes: true, isHeading: true }]
    : []
}

/** "Roof" on the line above a list; a line in bold may be a speaker. */
const isRightAbove = (line: Paragraph, list: RootContent): boolean =>
  line.position?.end.line === (list.position?.start.line ?? 0) - 1 &&
  !(line.children.length === 1 && line.children[0]?.type === 'strong') &&
  isHeadingLine(plainOf(line))

const entryAlone = (node: RootContent): ListItem | undefined =>
  node.type === 'list' && !node.ordered && node.children.length === 1 ? node.children[0] : undefined

/** A first line that was not broken for its length. */
export const brokenEarly = /^[^\n]{1,50}\n/u

/** "3. Roof", and below it at the margin "This was approved.": a new sentence. */
const brokenAtSentence = /^[^\n]{1,100}[^\n.,;]\n\p{Lu}/u

/** The line that can be a heading: behind one that was broken for its length the sentence goes on. */
function firstLineOf(paragraph: Paragraph, inList = false): string {
  const plain = plainOf(paragraph)
  const broken = brokenEarly.test(plain) || (inList && brokenAtSentence.test(plain))
  return broken ? plain.slice(0, plain.indexOf('\n')) : plain
}

/** "II. Budget" */
const romanNumber = /^([IVX]{1,5})[.)]\s+\p{Lu}/u

function lineWithRomanNumber(node: RootContent): RowLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || !romanNumber.test(first.value)) return []
  const plain = plainOf(node)
  const number = romanValue(romanNumber.exec(plain)?.[1] ?? '')
  return number > 0 && isHeadingLine(plain) ? [{ ...unnumberedLine(node), number }] : []
}

/** Groups 1 to 4 are the number, group 5 that of the part. */
const plainNumber =
  /^(?:(?:(?:(?:agenda )?(?:item|topic|point)|top) (?:no\.? ?|#)?)(\d{1,2})\s?[:.)–—-]\s+\p{Lu}|§ ?(\d{1,2})[.:)]?\s+\p{Lu}|\((\d{1,2})\)\s?\p{Lu}|(\d{1,2})(?:\.(\d{1,2})\s+\p{Lu}|[.)]\s*\p{Lu}|:\s?\p{L}|\s[–—-]\s\p{Lu}))/iu

/** "Item 2: Budget", "2.0 Budget", and, where Markdown makes no list of them, "(2) Budget", "2.**Budget**". */
function lineWithNumber(node: RootContent): RowLine[] {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') return []
  const line = firstLineOf(node)
  const match = plainNumber.exec(line)
  if (!match || !isHeadingLine(line)) return []
  const number = Number(match[1] ?? match[2] ?? match[3] ?? match[4])
  return [{ ...unnumberedLine(node), number, part: Number(match[5] ?? 0) }]
}

/** Group 1 is the word in front of the number. */
const kindAndNumber = /^(\p{L}{2,9}\.?) ?[#(]?\d{1,5}(?:[.):]|(?=\s[–—-]\s))\s?[–—-]?\s?(?=["“'‘]?\p{L})(?!https?:)/u
const kinds = new Set(
  wordList`issue ticket bug item point topic top proposal question subject matter section part no. pr mr`,
)

/** "Issue 47: Roof", "RFC 12 - Gate": what kind of subject it is, and a number that need not go on. */
function lineWithKind(node: RootContent): RowLine[] {
  if (node.type !== 'paragraph') return []
  const line = plainOf(node).split('\n', 1)[0] ?? ''
  const kind = kindAndNumber.exec(line)?.[1]
  const isKind = kind !== undefined && (kinds.has(kind.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(kind))
  // "AI 3: Ann to oil it"
  return isKind && isHeadingLine(line) && !actionLabel.test(line) && !decisionLabel.test(line)
    ? [unnumberedLine(node)]
    : []
}

/** "B. Budget", "b) Budget" */
export function lineWithLetter(node: RootContent): RowLine[] {
  const first = node.type === 'paragraph' ? node.children[0] : null
  const letter = first?.type === 'text' ? /^\(?([A-Za-z])[.)]\s+\p{Lu}/u.exec(first.value)?.[1] : undefined
  if (node.type !== 'paragraph' || !letter || !isHeadingLine(firstLineOf(node))) return []
  return [{ ...unnumberedLine(node), number: letter.toLowerCase().charCodeAt(0) - letterBeforeA }]
}

const letterBeforeA = 0x60

/** "b) the band is booked until nine.": whatever stands behind the letter. */
export const isLettered = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children[0]?.type === 'text' &&
  /^\(?[A-Za-z][.)]\s+\S/u.test(node.children[0].value)

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
const lineInFront = (node: RootContent): string =>
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
  const line = lineInFront(node)
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
  const line = lineInFront(node)
  if (node.type !== 'paragraph' || !/^\p{Lu}[^:.!?]{2,60}:$/u.test(line) || line.length === plainOf(node).length)
    return []
  return isShort(line) && roleOf(line.slice(0, -1)) === null ? [unnumberedLine(node)] : []
}

/** "Summer fair" above sentences, in one paragraph with them. */
export function lineAboveSentences(node: RootContent): RowLine[] {
  const line = lineInFront(node)
  if (node.type !== 'paragraph' || !/^\p{Lu}[^:\d]{2,60}$/u.test(line) || !isShort(line)) return []
  const notes = plainOf(node).slice(line.length)
  const isTold =
    /^\s*\n\p{Lu}/u.test(notes) && /[.!?]\s*$/u.test(notes) && notes.trim().split(/\s+/u).length >= wordsOfNote
  return isTold && roleOf(line) === null ? [unnumberedLine(node)] : []
}

/** In words: a shorter line is no sentence. */
const wordsOfNote = 3

/** "Summer fair:", "Summer fair" as a paragraph of its own, in front of what was said; with a colon in front of a list, too. */
export function lineAlone(node: RootContent, _before?: RootContent, next?: RootContent): RowLine[] {
  // In bold it is a heading already, or a label.
  if (node.type !== 'paragraph' || node.children.some(({ type }) => type !== 'text')) return []
  const plain = plainOf(node).trim()
  const match = isShort(plain) ? nameOfItsOwn.exec(plain) : null
  if (!match || (next?.type !== 'paragraph' && next?.type !== 'list')) return []
  const behind = plainOf(next).trim()
  const isTold = match[1] === ':' ? !nameOfItsOwn.test(behind) : next.type === 'paragraph' && sentence.test(behind)
  return isTold ? [unnumberedLine(node)] : []
}

const nameOfItsOwn = /^(?:\d{1,2}[.)] )?\p{Lu}[^\n:.!?,;]*(:?)$/u
/** Some words, and a stop. */
const sentence = /^\p{Lu}.{20,}[.!?]$/su

/** Forms that only count where nothing else could be a heading. */
export const unnumbered = [lineInCapitals, lineInItalics, lineWithColon, lineAboveSentences, lineAlone]

/** Every form of a line that may be a heading, the surest first. */
export const forms = [
  linesOfList,
  lineWithRomanNumber,
  lineWithNumber,
  lineWithKind,
  lineWithLetter,
  referenceAlone,
  loneBullet,
  ...unnumbered,
]

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

/** An address is none of its words, however long. */
const isLine = (plain: string, longest = longestHeading): boolean =>
  plain.replace(/https?:\/\/\S+/gu, '').length <= longest && !plain.includes('\n') && /\p{L}/u.test(plain)
