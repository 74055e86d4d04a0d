import { sliceText, type Text } from '../outline/text.js'
import type { Range } from './rule.js'

/** The range of source of some of a text's plain words, without the markup around them. */
export function textRange(text: Text, from = 0, to = text.plain.length): Range {
  const { segments } = sliceText(text, from, to)
  const start = segments[0]?.sourceStart ?? 0
  return { start, end: segments.at(-1)?.sourceEnd ?? start }
}
