import { positionsIn } from './outline/position.js'
import type { Diagnostic } from './record/types.js'

/** A text cut where a limit is reached, and what the record must say about it. */
export interface Limited {
  text: string
  diagnostic: Diagnostic | null
}

/** Where a text passes a limit: everything from this offset on is left out. */
interface Passed {
  offset: number
  code: string
  message: string
}

/**
 * What a text may hold before it is taken for an attack and cut. A synchronous parse cannot be interrupted, and micromark
 * takes a minute over a few kilobytes of such text, so that a text is judged before it is parsed.
 */
export interface Limits {
  /** The largest text that is read whole, in UTF-8 bytes. Default: 2 MiB. */
  maxBytes?: number | undefined
  /** How deep lists and quotes may nest before what is deeper is left out. Default: 50. */
  maxDepth?: number | undefined
  /** How many characters of a paragraph may open or close something: one of `*`, `_`, `` ` ``, `~`, `[`, `]`, `<`. Default: 5,000. */
  maxDelimiters?: number | undefined
  /** How many cells a row of a table may have. Default: 1,000. */
  maxCells?: number | undefined
  /** How many rows a table may have. Default: 5,000. */
  maxRows?: number | undefined
}

/** The busiest of some 1,500 real minutes has 60 KB, 12 levels, 350 delimiters in a paragraph, 6 cells in a row, 24 rows. */
const defaultLimits = {
  maxBytes: 2 * 1024 * 1024,
  maxDepth: 50,
  maxDelimiters: 5_000,
  maxCells: 1_000,
  maxRows: 5_000,
}

type AllLimits = typeof defaultLimits

/** The limits that options set, and the defaults of the others. */
export function limitsOf(options: Limits): AllLimits {
  const set = Object.entries(options).filter(
    ([name, value]) => Object.hasOwn(defaultLimits, name) && value !== undefined,
  )
  return { ...defaultLimits, ...Object.fromEntries(set) }
}

/**
 * Cuts a text at the first line that passes a limit: on its bytes of UTF-8, on how deep a line is nested, on the
 * delimiters of a paragraph, the cells of a row, the rows of a table. One linear pass.
 */
export function limit(source: string, limits: AllLimits): Limited {
  const bytes = passedBytes(source, limits.maxBytes)
  const passed = passedLine(bytes ? source.slice(0, bytes.offset) : source, limits) ?? bytes
  if (!passed) return { text: source, diagnostic: null }
  const { code, message, offset } = passed
  const position = positionsIn(source)(offset, source.length)
  return {
    text: source.slice(0, offset),
    diagnostic: { code, message: `${message}; what stands from here on was not read`, position },
  }
}

function passedBytes(source: string, maxBytes: number): Passed | null {
  // A UTF-16 code unit is three bytes of UTF-8 at most, so that most texts need no count.
  if (source.length * 3 <= maxBytes) return null
  const read = unitsWithin(source, maxBytes)
  if (read >= source.length) return null
  const lineEnd = read > 0 ? source.lastIndexOf('\n', read - 1) : -1
  return {
    offset: lineEnd > 0 ? lineEnd + 1 : read,
    code: 'limit-bytes',
    message: `The text is longer than ${maxBytes} bytes (maxBytes)`,
  }
}

/** How many UTF-16 code units of a text fit into so many bytes of UTF-8 (RFC 3629). */
function unitsWithin(source: string, maxBytes: number): number {
  let bytes = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    // Each half of a surrogate pair counts two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
    if (bytes > maxBytes) return index
  }
  return source.length
}

/** The first line that is nested too deeply, or with which a paragraph or table gets too full. */
function passedLine(source: string, { maxDepth, maxDelimiters, maxCells, maxRows }: AllLimits): Passed | null {
  let delimiters = 0
  let rows = 0
  let paragraph = 0
  let fence: string | null = null
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(start, end)
    const fenced = fence !== null
    fence = fenceBehind(line, fence)
    // Nothing is nested or marked up in a code block, and a thematic break is no list.
    if (fenced || fence !== null || isThematicBreak(line)) {
      delimiters = 0
      rows = 0
      start = end + 1
      paragraph = start
      continue
    }
    if (depthOf(line) > maxDepth)
      return {
        offset: start,
        code: 'limit-depth',
        message: `A line is nested more than ${maxDepth} levels deep (maxDepth)`,
      }
    const { marks, pipes, blank } = countIn(line)
    if (blank) paragraph = end + 1
    delimiters = blank ? 0 : delimiters + marks
    rows = pipes > 0 ? rows + 1 : 0
    if (delimiters > maxDelimiters)
      return {
        offset: paragraph,
        code: 'limit-delimiters',
        message: `A paragraph has more than ${maxDelimiters} delimiters (maxDelimiters)`,
      }
    if (pipes > maxCells)
      return { offset: start, code: 'limit-cells', message: `A row has more than ${maxCells} cells (maxCells)` }
    if (rows > maxRows)
      return { offset: start, code: 'limit-rows', message: `A table has more than ${maxRows} rows (maxRows)` }
    start = end + 1
  }
  return null
}

/** The fence (CommonMark 4.5) that is open behind a line: the line's own, the one before, or none. */
function fenceBehind(line: string, before: string | null): string | null {
  const match = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/u.exec(line)
  const fence = match?.[1] ?? ''
  if (before === null) return fence !== '' && !(fence.startsWith('`') && match?.[2]?.includes('`')) ? fence : null
  const closes = fence.startsWith(before) && (match?.[2] ?? '').trim() === ''
  return closes ? null : before
}

/** A line of three and more of one of `*`, `-`, `_` and white space (CommonMark 4.1). */
function isThematicBreak(line: string): boolean {
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

/** How deep a line is nested at most: its quote and list markers (CommonMark 5), and a level for every four columns of indent. */
function depthOf(line: string): number {
  let depth = 0
  let columns = 0
  for (let index = 0; index < line.length; index++) {
    const char = line[index] ?? ''
    if (char === ' ') columns++
    else if (char === '\t') columns += 4
    else if (char === '>') depth++
    else if ('*+-'.includes(char) && isBlank(line[index + 1])) depth++
    else if (char >= '0' && char <= '9') {
      let next = index
      while (next - index < 9 && (line[next] ?? '') >= '0' && (line[next] ?? '') <= '9') next++
      if (!'.)'.includes(line[next] ?? ' ') || !isBlank(line[next + 1])) break
      depth++
      index = next
    } else break
  }
  return depth + Math.floor(columns / 4 / (depth + 1))
}

const isBlank = (char: string | undefined): boolean =>
  char === undefined || char === ' ' || char === '\t' || char === '\r'

/** Characters that can open or close something inline, pipes, and whether there is nothing else than white space. */
function countIn(line: string): { marks: number; pipes: number; blank: boolean } {
  let marks = 0
  let pipes = 0
  let blank = true
  for (let index = 0; index < line.length; index++) {
    const char = line[index] ?? ''
    if (blank && !isBlank(char)) blank = false
    if ('*_`~[]<'.includes(char)) marks++
    else if (char === '|') pipes++
  }
  return { marks, pipes, blank }
}
