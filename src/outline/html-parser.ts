import { type Handler, Parser } from 'htmlparser2'

export type HtmlParser = Pick<Parser, 'write' | 'pause' | 'startIndex' | 'endIndex'>

/** A parser of HTML as it is found: tags may be missing. It tells the handler what it meets, as it is written to. */
export function newHtmlParser(handler: Partial<Handler>): HtmlParser {
  return new Parser(handler)
}
