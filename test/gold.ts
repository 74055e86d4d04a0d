import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { words } from './likeness.js'

const line = z.int().min(1)
const text = z.string().min(1)
const basis = z.enum(['explicit', 'implicit'])
/** Borderline: careful readers may differ, so it counts neither way. */
const certainty = z.enum(['clear', 'borderline'])
/** Annotators differ about this one field of the label, so it is left out. */
const disputed = z.literal(true).optional()

/** The roles that labels name; a record may know more. */
export const roleSchema = z.enum([
  'chair',
  'scribe',
  'facilitator',
  'host',
  'guest',
  'observer',
  'member',
  'voting member',
  'presenter',
])

const attendee = z.strictObject({
  name: text,
  handle: text.nullable(),
  affiliation: text.nullable(),
  roles: z.array(roleSchema),
  presence: z.enum(['present', 'absent', 'partial']),
  basis: z.enum(['listed', 'mentioned']),
  line,
  certainty: certainty.default('clear'),
  presenceDisputed: disputed,
})

const topic = z.strictObject({
  title: text,
  line,
  end: line,
  level: z.int().min(1),
  certainty: certainty.default('clear'),
  levelDisputed: disputed,
})

const decision = z.strictObject({ start: line, end: line, text, basis, certainty })

const action = z.strictObject({
  ...decision.shape,
  owners: z.array(text),
  due: z.strictObject({ text, date: z.iso.date().nullable() }).nullable(),
  status: z.enum(['open', 'done', 'cancelled']),
  ownersDisputed: disputed,
  dueDisputed: disputed,
})

const place = { owner: text.nullable(), repo: text.nullable(), line, certainty: certainty.default('clear') }
const reference = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('commit'), sha: z.string().regex(/^[0-9a-f]{7,40}$/u), ...place }),
  z.strictObject({
    type: z.enum(['pull-request', 'issue', 'discussion', 'unknown']),
    number: z.int().min(1),
    ...place,
  }),
])

/** The labels of one document: what somebody who saw only the text says that it holds. */
export const goldSchema = z.strictObject({
  path: text,
  kind: z.enum(['minutes', 'agenda', 'other']),
  title: text.nullable(),
  series: text.nullable(),
  date: z.iso.date().nullable(),
  disputed: z.array(z.enum(['title', 'series', 'date'])).default([]),
  attendees: z.array(attendee),
  topics: z.array(topic),
  decisions: z.array(decision),
  actions: z.array(action),
  references: z.array(reference),
})

export type Gold = z.infer<typeof goldSchema>

/** Minutes and, not yet checked, their labels. */
export interface LabelledMinutes {
  name: string
  markdown: string
  gold: unknown
}

/** Every pair `NAME.md` and `NAME.gold.json` of a folder, in the order of the names. */
export function labelledMinutesIn(folder: URL): LabelledMinutes[] {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
  const names = readdirSync(folder).filter((file) => file.endsWith('.md'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.md'.length)
    return { name, markdown: read(file), gold: JSON.parse(read(`${name}.gold.json`)) }
  })
}

/** A label's words and the lines that must say them. */
interface Quote {
  text: string
  start: number
  end: number
}

/** All that the labels quote, but for the names, which may stand on their line in short. */
function quotesIn({ attendees, topics, decisions, actions, references }: Gold): Quote[] {
  const dues = actions.flatMap(({ due, start, end }) => (due ? [{ text: due.text, start, end }] : []))
  const ofPeople = attendees.flatMap(({ handle, affiliation, line }) =>
    [handle, affiliation].flatMap((text) => (text === null ? [] : [{ text, start: line, end: line }])),
  )
  const titles = topics.map(({ title, line }) => ({ text: title, start: line, end: line }))
  const numbers = references.map((reference) => ({
    text: reference.type === 'commit' ? reference.sha : String(reference.number),
    start: reference.line,
    end: reference.line,
  }))
  return [...ofPeople, ...titles, ...decisions, ...actions, ...dues, ...numbers]
}

/** Whether the words stand in the text in one run, links' targets read or skipped. */
function says(markdown: string, quote: string): boolean {
  const run = ` ${words(quote).join(' ')} `
  const readings = [markdown, markdown.replace(/\]\([^)]*\)/gu, ']')]
  return readings.some((reading) => ` ${words(reading).join(' ')} `.includes(run))
}

/** What labels say that the text does not; empty where they are sound. */
export function faultsOfGold(gold: Gold, markdown: string): string[] {
  const lines = markdown.split(/\r\n|\n|\r/u)
  const between = (start: number, end: number): string => lines.slice(start - 1, end).join('\n')
  const faults = quotesIn(gold)
    .filter(({ text, start, end }) => !says(between(start, end), text))
    .map(({ text, start, end }) => `lines ${start} to ${end} do not say ${JSON.stringify(text)}`)
  for (const { name, line } of gold.attendees)
    if (!says(markdown, name) || !words(name).some((word) => says(between(line, line), word)))
      faults.push(`line ${line} does not name ${name}, or nothing gives this name in full`)
  for (const { title, line, end } of gold.topics)
    if (end < line || end > lines.length) faults.push(`${title} cannot end in line ${end}`)
  // A series is a title without its number, wherever that stands: "Rehearsal 12, Hall B" is of "Rehearsal, Hall B".
  if (gold.series !== null && !words(gold.series).every((word) => says(markdown, word)))
    faults.push(`nothing says ${gold.series}`)
  const elsewhere = [gold.title, ...gold.references.flatMap(({ owner, repo }) => [owner, repo])]
  for (const text of elsewhere) if (text !== null && !says(markdown, text)) faults.push(`nothing says ${text}`)
  return faults
}
