import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Extension, extensionsFor, indentedText, syntaxOf } from './extensions.js'

const processors = new Map<string, ReturnType<typeof newProcessor>>()

const newProcessor = (extensions: readonly Extension[]) => unified().use(remarkParse).use(syntaxOf, extensions).freeze()

/**
 * Parses Markdown (CommonMark with the syntax of `minutesSyntax`) into an mdast tree with positions. Each extension
 * costs time wherever its marks could stand, so that a text is parsed with those that it can need.
 *
 * @param indented whether what is indented by four columns is code, as in CommonMark, or text, as in minutes
 */
export function mdastFromMarkdown(markdown: string, indented: 'code' | 'text' = 'code'): Root {
  const extensions = extensionsFor(markdown)
  if (indented === 'text' && indentedText.mayHave(markdown)) extensions.push(indentedText)
  const key = extensions.map(({ name }) => name).join()
  let processor = processors.get(key)
  if (!processor) {
    processor = newProcessor(extensions)
    processors.set(key, processor)
  }
  return processor.parse(markdown)
}
