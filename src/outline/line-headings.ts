import type { Root, RootContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'

const longestHeading = 60
/** One or two may be labels of what stands behind them. */
const fewest = 3
const heads = /^(?:\d{1,2}[.)] )?\p{Lu}[^\n:.!?,;]*(:?)$/u
/** What was said: some words, and a stop. */
const isSentence = /^\p{Lu}.{20,}[.!?]$/su

/**
 * Lines of a few words on their own, where nothing else divides a document: in front of what was said, or with a colon
 * where not all of them stand in front of a list, which they would introduce. They are the headings of what follows.
 *
 * @example
 * // Captain's report:
 * //
 * // Ann suggested rowing on Tuesdays.
 */
export function lineHeadings(tree: Root): ReadonlySet<RootContent> {
  const { children } = tree
  const places = [...children.keys()].filter((at) => isHeading(children[at], children[at + 1]))
  const isDivided = children.some(({ type }, at) => type === 'heading' && at > 0)
  const introduce = places.every((at) => children[at + 1]?.type === 'list')
  return new Set(
    isDivided || introduce || places.length < fewest ? [] : places.map((at) => children[at] as RootContent),
  )
}

function isHeading(node: RootContent | undefined, next: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'paragraph')) return false
  // In bold it is one already, or a label.
  if (node.children.some(({ type }) => type !== 'text')) return false
  const plain = plainOf(node).trim()
  const match = plain.length <= longestHeading ? heads.exec(plain) : null
  if (!match) return false
  const behind = plainOf(next).trim()
  return match[1] === ':' ? !heads.test(behind) : next.type === 'paragraph' && isSentence.test(behind)
}
