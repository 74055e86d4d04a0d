import { parse as parseYaml } from 'yaml'
import type { Minutes, ParseOptions, Point, Position, Topic } from '../src/index.js'
import { isOfficeOfOne } from '../src/lexicon/offices.js'
import { htmlWords, oneLine, plainText, withoutSpace } from './plain-text.js'

/** A place in the source that a record gives as proof, and what must stand there. */
interface Evidence {
  /** Which part of the record, as a path: `decisions[0].cue`. */
  path: string
  position: Position
  /** Says what is wrong with the source at this place, or null. */
  judge(slice: string): string | null
}

/** The plain text must be the record's, be it that of Markdown or of a table's HTML. */
const says =
  (text: string) =>
  (slice: string): string | null =>
    plainText(slice) === oneLine(text) || (/[<&>]/u.test(slice) && saysInHtml(text, slice))
      ? null
      : `the record says ${JSON.stringify(text)}`

/** In a cell HTML and Markdown can stand one below the other, behind a blank line; such a mixture is let pass. */
const saysInHtml = (text: string, slice: string): boolean => {
  const plain = slice.replace(/^[\s>]+/gmu, '')
  return (
    [htmlWords(slice), htmlWords(plain), withoutSpace(plainText(slice))].includes(withoutSpace(text)) ||
    (/<[/a-z]/iu.test(slice) && /[\r\n][ \t>]*[\r\n]/u.test(slice))
  )
}

/** Every word of a name must stand there, in whatever order. */
const names =
  (name: string) =>
  (slice: string): string | null => {
    const plain = plainText(slice)
    return name.split(' ').every((word) => plain.includes(word)) ? null : `the name is ${JSON.stringify(name)}`
  }

const pronoun = /^(?:I|we|you|he|him|she|her|they|them|it|both)(?:'(?:ll|d|m|ve))?$/iu

/**
 * Words of the owner's name, an alias, a handle or initials of the same person, an office or letters in brackets that
 * stand in the line which lists the person, or a pronoun that stands for it.
 */
const namesOwner =
  (name: string, others: readonly string[], listed: string) =>
  (slice: string): string | null => {
    const plain = straight(plainText(slice).replace(/^@/u, '').toLowerCase())
    const written = straight(name.toLowerCase()).split(' ')
    // "Jean Luc" of Jean-Luc Moor, "Ann" of ann.lee@oak.org.
    const words = [...written, ...written.flatMap((word) => (/[-@]/u.test(word) ? word.split(/[-.@]/u) : []))]
    const initials = (parts: readonly string[]) => parts.map((part) => part[0]).join('')
    const bracketed = [...listed.matchAll(/\((\p{Lu}[^()]{1,3})\)/gu)]
      .map(([, letters = '']) => letters.toLowerCase())
      .filter((letters) => letters[0] === written[0]?.[0])
    const known = [
      ...others.map((other) => other.toLowerCase()),
      ...bracketed,
      initials(written),
      initials(written[0]?.split('-') ?? []),
    ]
    // "Chris" and "Dave M" of Christopher and David Moor begin as they do.
    const partOfName = plain
      .split(/ |(?<=\p{L})[_-](?=\p{L})/u)
      .every(
        (word) =>
          words.includes(word) ||
          ((word.length > 3 || word.length === 1) && words.some((one) => one.startsWith(word.slice(0, 3)))),
      )
    const office =
      isOfficeOfOne(plainText(slice)) &&
      listed.toLowerCase().includes(
        plain
          .split(' ')
          .at(-1)
          ?.replace(/(?:wo)?man$|person$/u, '') ?? '',
      )
    // "FK" of Franz, who is listed by the first name alone.
    const lettersOfSingle = written.length === 1 && plain.length === 2 && plain[0] === written[0]?.[0]
    // "ALe" of Ann Lee, where another has her initials.
    const lettersAndOne =
      plain.length === 3 &&
      plain.startsWith(initials(written)) &&
      written
        .at(-1)
        ?.slice(1)
        .includes(plain[2] ?? '')
    return partOfName || known.includes(plain) || pronoun.test(plain) || office || lettersOfSingle || lettersAndOne
      ? null
      : `the owner is ${JSON.stringify(name)}`
  }

const straight = (words: string): string => words.replaceAll('’', "'")

/** The year and the day must stand there, be it in a link's target; a day without any year has that of its post. */
const dates =
  (iso: string) =>
  (slice: string): string | null => {
    const [year = '', , day = ''] = iso.split('-')
    const numbers = slice.match(/\d+/gu)?.join(' ') ?? ''
    const hasYear =
      numbers.includes(year.slice(2)) || /^(?:the )?\d{1,2}\p{L}{2}[^\d]*(?:\d{1,2}\p{L}{2}[^\d]*)?$/u.test(slice)
    return hasYear && numbers.includes(String(Number(day))) ? null : `the date is ${iso}`
  }

const refers =
  (number: number | null, sha: string | null) =>
  (slice: string): string | null => {
    // "#26–#28" stands for 27, too.
    const [, first, last] = /(\d+)\s?[-–—]\s?\D?(\d+)/u.exec(slice)?.map(Number) ?? []
    const isInRange = number !== null && first !== undefined && last !== undefined && first < number && number < last
    const stands =
      number === null ? slice.includes((sha ?? '').slice(0, 7)) : slice.includes(String(number)) || isInRange
    return stands ? null : `the reference is ${number ?? sha}`
  }

const anything = (): null => null

/** Every position in a record but those of diagnostics, which may stand anywhere. */
function* evidenceIn(record: Minutes, options: ParseOptions, source = ''): Generator<Evidence> {
  const { title, series, date } = record.evidence
  if (title) yield { path: 'evidence.title', position: title, judge: says(record.title ?? '') }
  if (series) yield { path: 'evidence.series', position: series, judge: names(record.series ?? '') }
  if (date) yield { path: 'evidence.date', position: date, judge: dates(record.date ?? '') }
  for (const [index, { name, position }] of record.attendees.entries())
    yield { path: `attendees[${index}]`, position, judge: names(name) }
  yield* pointsIn(record.points, 'points')
  yield* topicsIn(record.topics, 'topics')
  for (const [index, { text, cue, position }] of record.decisions.entries()) {
    yield { path: `decisions[${index}]`, position, judge: says(text) }
    yield { path: `decisions[${index}].cue`, position: cue.position, judge: gaveAway(cue) }
  }
  for (const [index, { text, cue, owners, due, position }] of record.actionItems.entries()) {
    const path = `actionItems[${index}]`
    yield { path, position, judge: says(text) }
    yield { path: `${path}.cue`, position: cue.position, judge: gaveAway(cue) }
    if (due) yield { path: `${path}.due`, position: due.position, judge: says(due.text) }
    for (const [at, owner] of owners.entries())
      yield {
        path: `${path}.owners[${at}]`,
        position: owner.position,
        judge: namesOwner(owner.name, otherNames(owner.name, record, options), lineOf(owner.name, record, source)),
      }
  }
  for (const [index, { number, sha, mentions }] of record.references.entries())
    for (const [at, position] of mentions.entries())
      yield { path: `references[${index}].mentions[${at}]`, position, judge: refers(number, sha) }
}

function* pointsIn(points: readonly Point[], path: string): Generator<Evidence> {
  for (const [index, point] of points.entries()) {
    const at = `${path}[${index}]`
    yield { path: at, position: point.position, judge: says(point.text) }
    yield* pointsIn(point.points, `${at}.points`)
  }
}

function* topicsIn(topics: readonly Topic[], path: string): Generator<Evidence> {
  for (const [index, topic] of topics.entries()) {
    const at = `${path}[${index}]`
    yield { path: at, position: topic.position, judge: says(topic.title) }
    yield { path: `${at}.section`, position: topic.section, judge: anything }
    yield* pointsIn(topic.points, `${at}.points`)
    yield* topicsIn(topic.topics, `${at}.topics`)
  }
}

/** A box is markup, and plain text has none to compare. */
const gaveAway = (cue: Minutes['decisions'][number]['cue']): Evidence['judge'] =>
  cue.kind === 'checkbox'
    ? (slice) => (slice.toLowerCase() === cue.text ? null : `the box is ${cue.text}`)
    : says(cue.text)

/** The line that lists a person. */
function lineOf(name: string, { attendees }: Minutes, source: string): string {
  const line = attendees.find((known) => known.name === name)?.position.start.line
  return line === undefined ? '' : (source.split(/\r?\n/u)[line - 1] ?? '')
}

/** Handles and aliases of a person. */
function otherNames(name: string, record: Minutes, options: ParseOptions): string[] {
  const attendee = record.attendees.find((known) => known.name === name)
  const person = options.people?.find((known) => known.name === name)
  return [attendee?.handle, person?.handle, ...(person?.aliases ?? [])].filter((other) => typeof other === 'string')
}

/** What is wrong with the positions of a record, and with what stands there; empty where nothing is. */
export function faultsOf(record: Minutes, source: string, options: ParseOptions = {}): string[] {
  const faults = misplacementsIn(record, source)
  if (faults.length > 0) return faults
  const frontMatterEnd = /^\uFEFF?---\r?\n[\s\S]*?\n---/u.exec(source)?.[0].length ?? 0
  for (const { path, position, judge } of evidenceIn(record, options, source)) {
    const slice = source.slice(position.start.offset, position.end.offset)
    const quoted = position.end.offset <= frontMatterEnd && /^["']/u.test(slice)
    const fault = untidy(slice) ?? judge(quoted ? String(parseYaml(slice)) : slice)
    if (fault) faults.push(`${path}, line ${position.start.line}: ${fault}, the source says ${JSON.stringify(slice)}`)
  }
  return faults
}

/** Positions that do not lie in the source, or whose lines and columns are not those of their offsets. */
export function misplacementsIn(record: Minutes, source: string): string[] {
  const diagnostics = record.diagnostics.map(({ position }, index) => ({ path: `diagnostics[${index}]`, position }))
  return [...evidenceIn(record, {}), ...diagnostics].flatMap(({ path, position }) => {
    const fault = position && misplaced(position, source)
    return fault ? [`${path}: ${fault}`] : []
  })
}

/** Whether lines and columns are those of the offsets, counted here anew, and both ends lie in the source. */
function misplaced({ start, end }: Position, source: string): string | null {
  if (start.offset > end.offset) return `it ends at ${end.offset}, before it begins at ${start.offset}`
  if (end.offset > source.length) return `it ends at ${end.offset}, behind the source's end at ${source.length}`
  for (const { line, column, offset } of [start, end]) {
    const before = source.slice(0, offset).split(/\r\n|\n|\r/u)
    const lastLine = before.at(-1) ?? ''
    if (line !== before.length || column !== lastLine.length + 1)
      return `offset ${offset} is ${before.length}:${lastLine.length + 1}, not ${line}:${column}`
  }
  return null
}

const untidy = (slice: string): string | null => {
  if (slice === '') return 'nothing stands there'
  return slice === slice.trim() ? null : 'white space stands at its edge'
}
