import { toString as textOf } from 'mdast-util-to-string'

/** The plain text of a node; its lines end in a line feed, whatever ends them in the source (CommonMark, section 2.1). */
export const plainOf = (node: Parameters<typeof textOf>[0]): string => textOf(node).replace(/\r\n?/gu, '\n')
