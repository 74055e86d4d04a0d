import type { Paragraph, Root, RootContent } from 'mdast'
import { actionLabel, decisionLabel } from '../lexicon/labels.js'
import { wordList } from '../lexicon/word-list.js'
import { plainOf } from './plain-of.js'

/** What a line counts in front of its subject: group 1 is the word, group 2 the number, group 3 its mark. */
const front = /^(?:(\p{L}{2,9}\.?) ?)?[#(§]?(\d{1,5})([.):]|(?=\s[–—-]\s))\s*[–—-]?\s*(?=["“'‘*_]?\p{L})(?!https?:)/u
const words = new Set(
  wordList`issue ticket bug item point motion proposal question subject matter business section part no. top pr mr`,
)

/** Fewer lines may count something else. */
const fewest = 3
/** In characters: what is longer tells something. */
const longest = 120
/** The share of the lines with notes below them: fewer are an agenda. */
const mostNoted = 0.6

interface CountedLine {
  node: Paragraph
  number: number
}

/**
 * Lines outside of lists that count subjects, each above its notes: by the same word and a number ("Issue 47: …"), or by
 * numbers from one on that Markdown makes no list of, for want of a space or the list's mark ("1.**Roof**", "(1) Roof").
 *
 * @example
 * // Issue 47: Roof
 * // * Ann has two offers.
 * //
 * // Issue 48: Gate
 * // * Bo will oil it.
 */
export function countedHeadings(tree: Root): Set<RootContent> {
  const kinds = new Map<string, CountedLine[]>()
  const noted = new Set<RootContent>()
  for (const [index, node] of tree.children.entries()) {
    const counted = node.type === 'paragraph' ? countedLine(node) : null
    if (!counted) continue
    const lines = kinds.get(counted.kind) ?? []
    kinds.set(counted.kind, lines)
    lines.push({ node: counted.node, number: counted.number })
    if (hasNotes(counted.node, tree.children[index + 1])) noted.add(node)
  }
  const found = new Set<RootContent>()
  for (const [kind, lines] of kinds)
    if (
      lines.length >= fewest &&
      lines.filter(({ node }) => noted.has(node)).length >= lines.length * mostNoted &&
      (kind.startsWith(' ') ? isCount(lines) : new Set(lines.map(({ number }) => number)).size === lines.length)
    )
      for (const { node } of lines) found.add(node)
  return found
}

/** A line that counts, and how: the word and the mark, or a space and the mark. */
function countedLine(node: Paragraph): (CountedLine & { kind: string }) | null {
  const [line = ''] = plainOf(node).split('\n', 1)
  const [, word = '', number = '', mark = ''] =
    line.length <= longest && !/[.!;,]\s*$/u.test(line) ? (front.exec(line) ?? []) : []
  const counts = word === '' || words.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word)
  // "AI 3: Ann to oil it"
  if (number === '' || !counts || actionLabel.test(line) || decisionLabel.test(line)) return null
  return { node, number: Number(number), kind: `${word.toLowerCase()} ${mark}` }
}

/** 1, 2, 3, …: a number that is left out or comes twice is a slip. */
const isCount = ([first, ...others]: readonly CountedLine[]): boolean =>
  first?.number === 1 && others.every(({ number }, index) => Math.abs(number - index - 2) <= 1)

/** Whether something stands below a line: more lines, or a block that counts nothing. */
const hasNotes = (node: Paragraph, next: RootContent | undefined): boolean =>
  plainOf(node).trim().includes('\n') ||
  (next !== undefined &&
    next.type !== 'heading' &&
    next.type !== 'thematicBreak' &&
    (next.type !== 'paragraph' || countedLine(next) === null))
