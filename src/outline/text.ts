/** A stretch of plain text and the stretch of source that it was read from. */
export interface Segment {
  start: number
  end: number
  sourceStart: number
  sourceEnd: number
}

export type RunKind = 'strong' | 'emphasis' | 'code' | 'delete' | 'link'

/** Marked-up text: which plain characters it covers, and its source with the markup. */
export interface Run {
  kind: RunKind
  start: number
  end: number
  sourceStart: number
  sourceEnd: number
  url: string | null
}

/**
 * Plain text with its markup runs and an exact map back to the source. Offsets (`start`, `end`) count
 * UTF-16 code units of `plain`; `sourceStart`, `sourceEnd` those of the source.
 */
export interface Text {
  plain: string
  runs: Run[]
  segments: Segment[]
}

export const emptyText: Text = { plain: '', runs: [], segments: [] }

/** The part of a text between two offsets, with the runs that it touches. */
export function sliceText(text: Text, from: number, to: number): Text {
  const runs: Run[] = []
  for (const run of text.runs) {
    const start = Math.max(run.start, from)
    const end = Math.min(run.end, to)
    if (start >= end) continue
    const whole = start === run.start && end === run.end
    const source = whole ? run : sourceRange(text, start, end)
    const { kind, url } = run
    const { sourceStart, sourceEnd } = source
    runs.push({ kind, start: start - from, end: end - from, sourceStart, sourceEnd, url })
  }
  const segments: Segment[] = []
  for (let index = indexAt(text.segments, from); index < text.segments.length; index++) {
    const segment = text.segments[index]
    if (!segment || segment.start >= to) break
    const start = Math.max(segment.start, from)
    const end = Math.min(segment.end, to)
    if (start >= end) continue
    const { sourceStart, sourceEnd } = cutSource(segment, start, end)
    segments.push({ start: start - from, end: end - from, sourceStart, sourceEnd })
  }
  return { plain: text.plain.slice(from, to), runs, segments }
}

/** The trimmed part of a text between two offsets. */
export function trimText(text: Text, from = 0, to = text.plain.length): Text {
  const [start, end] = trimRange(text.plain, from, to)
  return start === 0 && end === text.plain.length ? text : sliceText(text, start, end)
}

/** Moves both ends of a range inwards over white space. */
export function trimRange(plain: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isSpace(plain.charCodeAt(start))) start++
  while (end > start && isSpace(plain.charCodeAt(end - 1))) end--
  return [start, end]
}

/** What `\s` matches. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && (code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)))))

/** The source that a range of plain text was read from; whole runs at its edges bring their markup along. */
export function sourceRange(text: Text, from: number, to: number): { sourceStart: number; sourceEnd: number } {
  const first = text.segments[indexAt(text.segments, from)]
  const last = text.segments[indexAt(text.segments, Math.max(from, to - 1))]
  if (!first || !last) return { sourceStart: 0, sourceEnd: 0 }
  let sourceStart = cutSource(first, from, first.end).sourceStart
  let sourceEnd = Math.max(cutSource(last, last.start, Math.min(to, last.end)).sourceEnd, sourceStart)
  for (const run of text.runs) {
    if (run.start < from || run.end > to) continue
    if (run.start === from) sourceStart = Math.min(sourceStart, run.sourceStart)
    if (run.end === to) sourceEnd = Math.max(sourceEnd, run.sourceEnd)
  }
  return { sourceStart, sourceEnd }
}

/** The index of the last segment that begins at or before an offset, found by bisection. */
function indexAt(segments: Segment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A segment's source for a part of it: exact where plain text and source agree, else all of it. */
function cutSource(segment: Segment, from: number, to: number): { sourceStart: number; sourceEnd: number } {
  const verbatim = segment.end - segment.start === segment.sourceEnd - segment.sourceStart
  if (!verbatim) return { sourceStart: segment.sourceStart, sourceEnd: segment.sourceEnd }
  return {
    sourceStart: segment.sourceStart + Math.max(0, from - segment.start),
    sourceEnd: segment.sourceEnd - Math.max(0, segment.end - to),
  }
}

/** Plain text on one line: white space collapsed. */
export const collapse = (plain: string): string =>
  /\s\s|[^\S ]/u.test(plain) ? plain.replace(/\s+/gu, ' ').trim() : plain.trim()

/**
 * A text in which every run of white space is one character, so that no pattern behind it meets a long one. The map to
 * the source stays exact.
 */
export function withSingleSpaces(text: Text): Text {
  if (!/\s{2}/u.test(text.plain)) return text
  const kept: string[] = []
  // Where each old offset lies in the new text.
  const moved = new Uint32Array(text.plain.length + 1)
  for (let index = 0; index < text.plain.length; index++) {
    moved[index] = kept.length
    const repeated = index > 0 && isSpace(text.plain.charCodeAt(index)) && isSpace(text.plain.charCodeAt(index - 1))
    if (!repeated) kept.push(text.plain[index] ?? '')
  }
  moved[text.plain.length] = kept.length
  const at = (offset: number): number => moved[offset] ?? kept.length
  const runs = text.runs
    .map(({ kind, start, end, sourceStart, sourceEnd, url }) => {
      const run: Run = { kind, start: at(start), end: at(end), sourceStart, sourceEnd, url }
      return run
    })
    .filter((run) => run.start < run.end)
  return {
    plain: kept.join(''),
    runs,
    segments: text.segments.flatMap((segment) => moveSegment(segment, at)),
  }
}

/** A segment in the new text: cut at each run of white space, where plain text and source drift apart. */
function moveSegment(segment: Segment, at: (offset: number) => number): Segment[] {
  const pieces: Segment[] = []
  const verbatim = segment.end - segment.start === segment.sourceEnd - segment.sourceStart
  let from = segment.start
  const push = (to: number) => {
    if (at(from) < at(to)) pieces.push({ start: at(from), end: at(to), ...cutSource(segment, from, to) })
    from = to
  }
  for (let index = segment.start + 1; verbatim && index < segment.end; index++) {
    const dropped = at(index + 1) === at(index)
    const droppedBefore = at(index) === at(index - 1)
    if (dropped !== droppedBefore) push(index)
  }
  push(segment.end)
  return pieces
}
