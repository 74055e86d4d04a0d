import { labelNumber } from '../lexicon/labels.js'
import { overLines } from '../lexicon/over-lines.js'
import { frontLength, type LineFronts } from './line-fronts.js'
import { sliceText, type Text, trimRange, withSingleSpaces } from './text.js'
import { hardBreak } from './text-from-mdast.js'

/** One line that the writer meant as a line, and how far it is indented in the source (columns, tabs to 4). */
export interface Line {
  text: Text
  indent: number
}

/** Instructions to a renderer, not text: kramdown's attribute lists (`{: .class #id}`), and the fences of a box (`:::info`). */
const instruction = /^(?:\{:[^}]*\}|:{3,}\s?(?:[\w-]{1,30}|\{[^}]*\})?)$/u
const ownLine = new RegExp(
  overLines`
    ^(?:
      …
      |\.\.\.
      |[•‣–—*+-]\s
      |\(?\d{1,3}[.)]\s
      |\[[ xX]\]\s
      |\p{Extended_Pictographic}
      |(?:[Mm]inutes|[Nn]otes|[Cc]haired|[Mm]oderated|[Rr]ecorded|[Ff]acilitated|[Hh]osted) by \p{Lu}
      |#(?:action|agreed|info|link|topic|idea|help)\b
      |[@\p{Lu}][^:.!?]{0,40}:(?:\s|$)
      |(?:ACTION|TODO|DECISION)(?:[ ](?:ITEM|POINT))?(?:[ -]#?${labelNumber})?[ ]+(?!ITEMS?\b|POINTS?\b|LISTS?\b)[@\p{Lu}]
      |(?:
        present|absent|missing|here|out|who|attending|attendees|participants|regrets
        |apologies|excused|sorry|chair|scribe|host
        |facilitat(?:or|ion)
        |moderat(?:or|ion)
        |minutes|protocol|date|time|when|where|location|guests?|notes|next
      )\b[^:]{0,20}:
    )
  `,
  'u',
)
const endOfSentence = /[.!?:;…"”')\]]$/u

/**
 * Splits a paragraph where its writer meant a new line, and joins it where an editor wrapped it. A soft break is
 * meant where the next line says so itself (a label, a bullet glyph, an ellipsis), where it is indented otherwise, or
 * where its first word would still have fitted on the line before.
 *
 * @param topLevel whether the paragraph stands outside lists, so that indentation and numbers are the writer's own
 * @param fronts what begins a line and is none of its words
 */
export function linesOf(text: Text, source: string, topLevel: boolean, fronts: LineFronts): Line[] {
  const inFront = topLevel ? fronts : { ...fronts, numbers: false }
  const lines = dividedLines(text, source, topLevel, inFront)
  if (!(inFront.times || inFront.boldTimes || inFront.numbers)) return lines
  return lines.map((line) => {
    const length = frontLength(line.text.plain, beginsInBold(line.text), inFront)
    return length === 0 ? line : { text: sliceText(line.text, length, line.text.plain.length), indent: line.indent }
  })
}

function dividedLines(text: Text, source: string, topLevel: boolean, fronts: LineFronts): Line[] {
  if (!text.plain.includes('\n') && !text.plain.includes(hardBreak))
    return instruction.test(text.plain.trim()) ? [] : [whole(text)]
  const pieces = withLinksAside(physicalLines(text, source))
  // kramdown puts its table of contents in place of a list with this line.
  if (pieces.some((piece) => /^\{:\s?toc\b/u.test(piece.plain))) return []
  const width = widest(pieces)
  const indented = topLevel && isIndentMeant(pieces)
  const entries = areEntries(pieces, width) || areBelowLabel(pieces)
  const lettered = areLettered(pieces)
  const glyphs = pieces.filter(isGlyph).length
  const nests = glyphs > 0 && glyphs < pieces.length && !indented
  const talk = pieces.filter(isTurn).length >= fewestTurns
  const joined: Array<{ start: number; end: number; indent: number }> = []
  pieces.forEach((piece, index) => {
    if (instruction.test(piece.plain)) return
    const before = pieces[index - 1]
    const last = joined.at(-1)
    if (
      last &&
      before &&
      !entries &&
      !(talk && isTurn(piece)) &&
      !(lettered && letter.test(piece.plain)) &&
      !isMeant(before, piece, width, indented, fronts)
    )
      last.end = piece.end
    else joined.push({ start: piece.start, end: piece.end, indent: piece.indent + (nests && isGlyph(piece) ? 1 : 0) })
  })
  return joined.map(({ start, end, indent }) => ({ text: oneLine(sliceText(text, start, end)), indent }))
}

/**
 * Whether lines are indented as the writer's own. A column more or less is none, nor is what all lines but the first
 * share, where they are full or run on: so editors wrap, and converters of web pages.
 */
function isIndentMeant(lines: readonly PhysicalLine[]): boolean {
  const indents = new Set(lines.map(({ indent }) => indent))
  if (indents.size < 2) return false
  if (lines.length < fewestWrapped) return true
  const [first, second] = lines as [PhysicalLine, PhysicalLine]
  const hangs = first.indent < second.indent && lines.slice(1).every(({ indent }) => indent === second.indent)
  const narrow = Math.max(...indents) - Math.min(...indents) < 2
  return !((narrow || hangs) && (areFull(lines) || runOn(lines)))
}

/** Whether most lines go on in the middle of a sentence. */
const runOn = (lines: readonly PhysicalLine[]): boolean =>
  widest(lines) >= narrowest &&
  lines.filter(({ plain }, index) => /^\p{Ll}/u.test(plain) && !/[.:;!?]$/u.test(lines[index - 1]?.plain ?? ''))
    .length *
    2 >
    lines.length - 1

/** Two lines may be of any length. */
const fewestWrapped = 3

/** Whether most lines would not have taken a word of the next. */
function areFull(lines: readonly PhysicalLine[]): boolean {
  const width = widest(lines)
  if (width < narrowest) return false
  const broken = lines.slice(0, -1).filter((line, index) => !fitsOn(line, lines[index + 1] as PhysicalLine, width))
  return broken.length * 2 > lines.length - 1
}

const widest = (lines: readonly PhysicalLine[]): number => lines.reduce((most, { width }) => Math.max(most, width), 0)

const fitsOn = (line: PhysicalLine, next: PhysicalLine, width: number): boolean =>
  line.width + 1 + (/^\S+/u.exec(next.plain)?.[0].length ?? 0) <= width

const letter = /^\(?([a-z])[.)]\s+\S/iu

/** "a. the tiles", "b. the gutters": Markdown knows no such lists. A single one is small: "A. Lee" is somebody. */
const areLettered = (lines: readonly PhysicalLine[]): boolean => {
  const letters = lines.map(({ plain }) => letter.exec(plain)?.[1]?.toLowerCase() ?? '').filter((one) => one !== '')
  if (letters.length === 1) return lines.slice(1).some(({ plain }) => /^\(?a[.)]\s/u.test(plain))
  return letters.length >= 2 && letters[0] === 'a' && letters[1] === 'b'
}

/** "• the tiles", below the line that it belongs to. */
const isGlyph = ({ plain }: PhysicalLine): boolean => /^[•‣▪◦●○]\s/u.test(plain)

/** In columns; no editor wraps lines that are shorter. */
const narrowest = 50

/**
 * A few words on each line, each with a capital: names or other entries, one below the other. Longer ones are entries
 * where behind a name each goes on with a comma or bracket, or ends.
 */
const areEntries = (lines: readonly PhysicalLine[], width: number): boolean =>
  width < narrowest
    ? lines.every((line) => isShortEntry(line) || isNameAndRemark(line))
    : lines.length >= fewestEntries && lines.every(isNameAndRemark)

const isShortEntry = ({ plain }: PhysicalLine): boolean =>
  (/^[@*\p{Lu}]/u.test(plain) || /^[\p{Ll}\d_.-]{1,24}[\p{Ll}\d_-](?:@|(?: \(@[^()]*\))?)$/u.test(plain)) &&
  !/[,;]$/u.test(plain) &&
  (plain.match(/[@\p{L}][^\s/]*/gu) ?? []).length <= 6

/**
 * A label alone on its line above lines that no editor has wrapped: they are too short for that, or most would have
 * taken a word of the next.
 */
function areBelowLabel([label, ...lines]: readonly PhysicalLine[]): boolean {
  if (!label || lines.length < 2 || !/^[^:.!?]{2,40}:$/u.test(label.plain)) return false
  if (lines.some(({ plain }, index) => /[,;]$/u.test(plain) && index < lines.length - 1)) return false
  const width = widest(lines)
  if (width < narrowest) return true
  const fitting = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next && fitsOn(line, next, width)
  })
  return fitting.length * 2 >= lines.length - 1
}

/** Prose may begin two lines with a name. */
const fewestEntries = 3
const isNameAndRemark = ({ plain }: PhysicalLine): boolean => nameAndRemark.test(plain) && !/[.,;]$/u.test(plain)

/** A name, perhaps with particles, and behind it what an entry of a list says: "Jan van Dyk – Oak", "Bo Ray from Elm". */
const nameAndRemark =
  /^\p{Lu}[\p{L}.'’-]*(?: \([^()]*\)(?= \p{Lu})| (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}.'’-]*){0,4}(?:,? [([<@]|, \S| [–—|/-] \S| from (?:\p{Lu}|self\b)|$)/u

/** An editor's wrapping seldom leaves a word in front of a colon or dash at the beginning of a line. */
const fewestTurns = 3
/** "ann - we should wait", "leafy24: since when?" */
const isTurn = ({ plain }: PhysicalLine): boolean => /^@?\p{L}[\p{L}\p{N}_-]{1,24}(?::|\s[–—-]{1,2})\s+\S/u.test(plain)

interface PhysicalLine {
  start: number
  end: number
  plain: string
  bold: boolean
  indent: number
  /** Its length in the source, where wrapping happened. */
  width: number
  hard: boolean
}

function physicalLines(text: Text, source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let from = 0
  for (let index = 0; index <= text.plain.length; index++) {
    const char = text.plain[index]
    if (char !== '\n' && char !== hardBreak && char !== undefined) continue
    const [start, end] = trimRange(text.plain, from, index)
    if (start < end) {
      const slice = sliceText(text, start, end)
      const at = slice.segments[0]?.sourceStart ?? 0
      const width = (slice.segments.at(-1)?.sourceEnd ?? at) - at
      lines.push({
        start,
        end,
        plain: slice.plain,
        bold: beginsInBold(slice),
        indent: indentAt(source, at),
        width,
        hard: char === hardBreak,
      })
    }
    from = index + 1
  }
  return lines
}

/** Lines that were full before something put the targets of links in count by the words that they show. */
function withLinksAside(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (lines.length < fewestWrapped || lines.every(({ width, plain }) => width === plain.length)) return lines
  if (areFull(lines)) return lines
  const aside = lines.map(asItShows)
  return areFull(aside) ? aside : lines
}

const asItShows = (line: PhysicalLine): PhysicalLine => ({ ...line, width: line.plain.length })

function isMeant(
  before: PhysicalLine,
  line: PhysicalLine,
  width: number,
  indented: boolean,
  fronts: LineFronts,
): boolean {
  if (before.hard || instruction.test(before.plain) || ownLine.test(line.plain)) return true
  if (frontLength(line.plain, line.bold, fronts) > 0) return true
  // "Present" above ": Ann, Bo" is a definition list's entry.
  if (/^:\s/u.test(line.plain)) return false
  if (indented) return true
  if (/^\p{Ll}/u.test(line.plain)) return false
  return fitsOn(before, line, width) && (endOfSentence.test(before.plain) || before.width < width * 0.75)
}

/** Columns of white space before an offset's line (CommonMark 2.2: tabs stop at every fourth). */
function indentAt(source: string, offset: number): number {
  let start = offset
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  let columns = 0
  for (let index = start; index < offset; index++) {
    if (source[index] === '\t') columns += 4 - (columns % 4)
    else if (source[index] === ' ') columns++
    else break
  }
  return columns
}

const beginsInBold = ({ runs }: Text): boolean => runs.some(({ kind, start }) => kind === 'strong' && start === 0)

const whole = (text: Text): Line => ({ text: oneLine(text), indent: 0 })

/** A text without breaks: each becomes a space, so that offsets stay. */
function oneLine(text: Text): Text {
  const plain = text.plain.replace(/[\n\u2028]/gu, ' ')
  const attributes = /\{:[^{}]*\}\s*$/u.exec(plain)
  const [start, end] = trimRange(plain, 0, attributes?.index ?? plain.length)
  const flat = plain === text.plain ? text : { plain, runs: text.runs, segments: text.segments }
  return withSingleSpaces(start === 0 && end === plain.length ? flat : sliceText(flat, start, end))
}
