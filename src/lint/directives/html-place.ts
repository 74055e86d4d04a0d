import type { Html, Nodes, Parents, Root } from 'mdast'

/** HTML of a document and what it stands in. */
export interface HtmlPlace {
  node: Html
  /** The nodes that it stands in, outermost first. */
  above: Above[]
}

/** A node that holds others, and which of them leads to the HTML. */
export interface Above {
  node: Parents
  index: number
}

/** The HTML of a tree in the order of the document, with a stack of its own: quotes can nest deeper than the call stack. */
export function htmlPlaces(tree: Root): HtmlPlace[] {
  const places: HtmlPlace[] = []
  const above: Above[] = [{ node: tree, index: -1 }]
  for (let at = above.at(-1); at; at = above.at(-1)) {
    const child: Nodes | undefined = at.node.children[++at.index]
    if (!child) above.pop()
    else if (child.type === 'html') places.push({ node: child, above: above.map((each) => ({ ...each })) })
    else if ('children' in child) above.push({ node: child, index: -1 })
  }
  return places
}
