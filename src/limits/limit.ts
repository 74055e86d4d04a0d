import { positionsIn } from '../outline/position.js'
import type { Diagnostic } from '../record/types.js'
import type { AllLimits } from './limits.js'
import { fenceBehind, isTableInHtml, isThematicBreak, isUnderline, type Line, readLine } from './line.js'

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
 * Cuts a text at the first line that passes a limit: on its bytes of UTF-8, on how deep a line is nested, on the
 * delimiters of a paragraph, the cells of a row, the rows of a table, the work that all of it makes. One linear pass.
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

/** The first line that is nested too deeply, or with which a paragraph, a table or the text gets too full. */
function passedLine(source: string, limits: AllLimits): Passed | null {
  const count = new Count(limits, source.length)
  const lineEnd = lineEndsIn(source)
  let paragraph = 0
  let fence: string | null = null
  let html = false
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(start)
    const line = source.slice(start, end)
    const fenced = fence !== null
    html = !fenced && (html ? line.trim() !== '' : isTableInHtml(line))
    if (!html) fence = fenceBehind(line, fence)
    // Nothing is nested or marked up in a code block or in HTML, and a thematic break is no list.
    const plain = html || fenced || fence !== null || isThematicBreak(line)
    const read = plain ? null : readLine(line)
    if (read === null || read.blank || read.bullet) paragraph = start
    const passed = count.add(line, read)
    if (passed) return { ...passed, offset: passed.code === 'limit-delimiters' ? paragraph : start }
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return null
}

/** Gives where the line ends that begins at an offset (CommonMark 2.1: at a line feed, a carriage return, or both). */
function lineEndsIn(source: string): (start: number) => number {
  let feed = -1
  let carriage = -1
  // Each is looked for anew only behind the last one, so that a text without one is searched once.
  const next = (mark: string, last: number, start: number) => {
    if (last >= start) return last
    const found = source.indexOf(mark, start)
    return found < 0 ? source.length : found
  }
  return (start) => {
    feed = next('\n', feed, start)
    carriage = next('\r', carriage, start)
    return Math.min(feed, carriage)
  }
}

/**
 * What parts of a text cost micromark, in steps of some 50 ns, as measured: it tries every delimiter of a paragraph
 * against the others, and copies all that it has read so far when a list or quote ends and at an underlined heading.
 */
const steps = { line: 1_000, marker: 400, delimiter: 200, pairOfDelimiters: 2, cell: 350, lineCopied: 3 }

/** What prose takes at most. More of it takes longer, and is no attack for that. */
const stepsOfCharacter = 40

/** Counts what lines hold, and says when that is too much. */
class Count {
  readonly #limits: AllLimits
  readonly #maxSteps: number
  #delimiters = 0
  #rows = 0
  #lines = 0
  #steps = 0
  #before: Line | null = null

  constructor(limits: AllLimits, length: number) {
    this.#limits = limits
    this.#maxSteps = limits.maxWork * 1_000 + stepsOfCharacter * length
  }

  /** Adds a line; null stands for one of code or for a thematic break. */
  add(line: string, read: Line | null): Omit<Passed, 'offset'> | null {
    const { maxDepth, maxDelimiters, maxCells, maxRows, maxWork } = this.#limits
    const { blank, bullet, depth, delimiters, pipes } = read ?? plainLine
    if (blank || bullet || read === null) this.#delimiters = 0
    this.#rows = pipes > 0 ? this.#rows + 1 : 0
    this.#addSteps(line, read ?? plainLine)
    this.#delimiters += delimiters
    if (depth > maxDepth)
      return { code: 'limit-depth', message: `A line is nested more than ${maxDepth} levels deep (maxDepth)` }
    if (this.#delimiters > maxDelimiters)
      return {
        code: 'limit-delimiters',
        message: `A paragraph has more than ${maxDelimiters} delimiters (maxDelimiters)`,
      }
    if (pipes > maxCells) return { code: 'limit-cells', message: `A row has more than ${maxCells} cells (maxCells)` }
    if (this.#rows > maxRows) return { code: 'limit-rows', message: `A table has more than ${maxRows} rows (maxRows)` }
    if (this.#steps > this.#maxSteps) {
      const message = `The text takes ${maxWork} thousand steps more to parse than prose of its length (maxWork)`
      return { code: 'limit-work', message }
    }
    return null
  }

  #addSteps(line: string, read: Line): void {
    const { blank, markers, delimiters, pipes } = read
    const before = this.#before
    const endsContainer = before !== null && (blank ? before.quoted : endsItems(read, before))
    if (endsContainer || (before && !before.blank && isUnderline(line))) this.#steps += steps.lineCopied * this.#lines
    this.#steps += blank ? steps.line / 10 : steps.line
    this.#steps += steps.marker * markers + steps.delimiter * delimiters + steps.cell * pipes
    // The square of the sum, line by line.
    this.#steps += steps.pairOfDelimiters * delimiters * (2 * this.#delimiters + delimiters)
    this.#lines += 1 + markers
    // A list goes on behind a blank line, a quote does not.
    if (!blank || before?.quoted) this.#before = read
  }
}

/** Whether a line ends items that hold the line before it, and not just the item beside its own. */
const endsItems = (read: Line, before: Line): boolean => read.prefix < before.prefix || read.outer < before.inner

const plainLine: Line = {
  blank: false,
  markers: 0,
  prefix: 0,
  outer: 0,
  inner: 0,
  depth: 0,
  quoted: false,
  bullet: false,
  delimiters: 0,
  pipes: 0,
}
