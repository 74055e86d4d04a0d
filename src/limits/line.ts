/** What the look at a text needs to know of one of its lines. */
export interface Line {
  blank: boolean
  /** Quote and list markers in front (CommonMark 5). */
  markers: number
  /** Columns in front of the content: indent and markers. */
  prefix: number
  /** Where its first list marker stands, and its last one; where its content begins, if it has none. */
  outer: number
  inner: number
  /** How deep it is nested at most: its markers, and a level for every four columns of indent. */
  depth: number
  quoted: boolean
  /** Whether it begins a bullet item with content, which ends any paragraph before it. */
  bullet: boolean
  /** Characters that can open or close something inline, those of the markers left out. */
  delimiters: number
  pipes: number
}

const pipe = 124

const delimiterCodes = new Uint8Array(128)
for (const char of '*_`~[]<&') delimiterCodes[char.charCodeAt(0)] = 1

/** Looks at a line once. */
export function readLine(line: string): Line {
  const { content, ...front } = readFront(line)
  let delimiters = 0
  let pipes = 0
  let blank = front.markers === 0
  // What stands in front of the content is blank; what follows a letter need not be looked at for that.
  if (content < line.length && !isBlank(line[content])) blank = false
  for (let index = content; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code === pipe) pipes++
    else if (code < 128 && delimiterCodes[code] === 1) delimiters++
  }
  return { ...front, blank, delimiters, pipes }
}

function readFront(line: string) {
  let markers = 0
  let columns = 0
  let quoted = false
  let bullet = false
  let outer = -1
  let inner = -1
  let index = 0
  for (; index < line.length; index++) {
    const char = line[index] ?? ''
    if (char === ' ') columns++
    else if (char === '\t') columns += 4
    else {
      const end = markerEnd(line, index)
      if (end === index) break
      markers++
      if (char === '>') quoted = true
      else {
        bullet = end === index + 1 && line.slice(end).trim() !== ''
        inner = index
        if (outer < 0) outer = index
      }
      index = end - 1
    }
  }
  const depth = markers + Math.floor(columns / 4 / (markers + 1))
  if (outer < 0) outer = inner = index
  return { content: index, markers, prefix: index, outer, inner, depth, quoted, bullet }
}

/** Behind the quote or list marker that begins at an index; the index itself where there is none. */
function markerEnd(line: string, index: number): number {
  const char = line[index] ?? ''
  if (char === '>') return index + 1
  if ('*+-'.includes(char)) return isBlank(line[index + 1]) ? index + 1 : index
  let end = index
  while (end - index < 9 && isDigit(line[end])) end++
  return end > index && '.)'.includes(line[end] ?? ' ') && isBlank(line[end + 1]) ? end + 1 : index
}

/** Whether a line of `=` or `-` makes a heading of the paragraph above it (CommonMark 4.3), however far it is indented. */
export const isUnderline = (line: string): boolean => /^[ \t]*(?:=+|-+)[ \t]*$/u.test(line)

/** The fence (CommonMark 4.5) that is open behind a line: the line's own, the one before, or none. */
export function fenceBehind(line: string, before: string | null): string | null {
  if (!line.includes('```') && !line.includes('~~~')) return before
  const match = /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))([^\n]*)$/u.exec(line)
  const fence = match?.[1] ?? ''
  if (before === null) return fence !== '' && !(fence.startsWith('`') && match?.[2]?.includes('`')) ? fence : null
  const closes = fence.startsWith(before) && (match?.[2] ?? '').trim() === ''
  return closes ? null : before
}

/**
 * Whether a line begins or goes on with a table in HTML, and with it a block that ends at a blank line (CommonMark 4.6).
 * At the left margin only: elsewhere a list or quote may end the block before.
 */
export const isTableInHtml = (line: string): boolean =>
  line.startsWith('<') &&
  /^<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|div|p|ol|ul|li)(?:[ \t>]|\/>|$)/iu.test(line)

/** A line of three and more of one of `*`, `-`, `_` and white space (CommonMark 4.1). */
export function isThematicBreak(line: string): boolean {
  let mark = ''
  let count = 0
  for (let index = 0; index < line.length; index++) {
    const char = line[index] ?? ''
    if (isBlank(char)) continue
    if (!'*-_'.includes(char) || (mark !== '' && char !== mark)) return false
    mark = char
    count++
  }
  return count >= 3
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

const isBlank = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || char === '\t' || char === '\r'
