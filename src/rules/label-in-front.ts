import { actionLabel, decisionLabel } from '../lexicon/labels.js'

/** In characters: what stands in front of a sentence in a long paragraph is no label of it. */
const longestFront = 400

/** What stands in front of an offset on its line, without the marks of lists, quotes and tables, and of bold. */
export function frontOf(source: string, offset: number): string {
  const from = Math.max(source.lastIndexOf('\n', offset - 1) + 1, offset - longestFront)
  return source.slice(from, offset).replace(/^[\s>*+|-]*(?:\d+[.)]\s)?[\s*_]*/u, '')
}

/** Whether the line that leads to an offset begins with a label of an action item or a decision. */
export function hasLabelInFront(source: string, offset: number): boolean {
  const front = frontOf(source, offset)
  return actionLabel.test(front) || decisionLabel.test(front)
}
