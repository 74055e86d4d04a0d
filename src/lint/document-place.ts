import type { Reading } from './reading.js'
import type { Range } from './rule.js'

/** Where a message about something that is nowhere in the document points to: the title, else the first line of text. */
export function documentPlace({ minutes, source }: Reading): Range {
  const title = minutes.evidence.title
  if (title) return { start: title.start.offset, end: title.end.offset }
  const first = /[^\s\uFEFF][^\r\n]*/u.exec(source)
  return first ? { start: first.index, end: first.index + first[0].trimEnd().length } : { start: 0, end: source.length }
}
