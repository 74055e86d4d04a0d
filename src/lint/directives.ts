import type { Root } from 'mdast'
import { commentMarker } from 'mdast-comment-marker'
import { messageControl } from 'unified-message-control'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { rules } from '../rules/rules.js'
import { messageSource } from './define-rule.js'

/** The library throws on any other verb, though "<!-- minutes of May -->" is just a comment. */
const directive = /<!--\s{0,9}minutes\s{1,9}(?:disable|enable|ignore)\b/u

/**
 * Drops messages that comments switch off.
 *
 * @example
 * // <!-- minutes disable topic-empty -->   from here on
 * // <!-- minutes enable topic-empty -->    until here
 * // <!-- minutes ignore topic-empty -->    in the next block only; without a rule's name: all rules
 */
export function controlMessages(tree: Root, file: VFile): void {
  if (!directive.test(String(file))) return
  const marker = (node: Node) => (isDirective(node) ? commentMarker(node) : undefined)
  messageControl(tree, { file, marker, name: messageSource, known: rules.map(({ id }) => id), test: 'html' })
}

function isDirective(node: Node): boolean {
  return 'value' in node && typeof node.value === 'string' && directive.test(node.value)
}
