import type { RootContent } from 'mdast'
import type { Item } from './outline.js'
import type { Text } from './text.js'

/**
 * Whether a paragraph is a line in bold that serves as a heading: `**Budget**`, `**Budget** (Ann)`. A line that ends
 * in a colon introduces the list behind it instead.
 */
export function isPseudoHeading(text: Text, next: RootContent | undefined): boolean {
  const bold = text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold) return false
  const plain = text.plain.trim()
  if (plain.includes('\n') || plain.length > 100) return false
  const behind = text.plain.slice(bold.end).trim()
  if (behind !== '' && !/^\([^()]{1,60}\)$/u.test(behind)) return false
  if (/[.!?,;]$/u.test(plain)) return false
  // "**Resolution: adopt it**" is a labelled note, "**Topic: Budget**" a heading.
  if (/^[^:]{1,30}:\s+\S/u.test(plain) && !/^(?:topic|item|agenda item|part|session|\d)/iu.test(plain)) return false
  if (!plain.endsWith(':')) return true
  // "**Guests:**" before "**Chair:** Ann" is a label that nothing stands behind.
  const labelled = next?.type === 'paragraph' && next.children[0]?.type === 'strong'
  return next?.type !== 'list' && !labelled
}

/**
 * Whether a paragraph introduces the list behind it: it ends in a colon, the list follows on the next line, or it is a
 * few words without an end.
 *
 * @param between the source between both
 */
export function isLead(item: Item, between: string): boolean {
  const plain = item.text.plain.trim()
  if (plain === '') return false
  if (plain.endsWith(':')) return true
  // "Date: 2025-03-04" has said what it introduces.
  if (/^[^:]{1,40}:\s+\S/u.test(plain) || /\d{4}/u.test(plain)) return false
  const breaks = between.split('\n').length - 1
  if (/[.!?]$/u.test(plain) || item.form === 'bullet' || item.form === 'number') return false
  return breaks <= 1 ? plain.length <= 120 : plain.split(/\s+/u).length <= 4
}
