import type { ActionItem, Attendee, Decision, Minutes, Position, Reference, Topic } from '../src/index.js'
import { type Gold, roleSchema } from './gold.js'
import { likeness, sameWords, shareIn, words } from './likeness.js'

/** What is compared, in the record's terms. */
export const fields = [
  'title',
  'series',
  'date',
  'attendees',
  'attendees.name',
  'attendees.presence',
  'attendees.roles',
  'attendees.affiliation',
  'attendees.handle',
  'topics',
  'topics.level',
  'decisions',
  'decisions.basis',
  'actionItems',
  'actionItems.basis',
  'actionItems.owners',
  'actionItems.owners.name',
  'actionItems.due.date',
  'actionItems.status',
  'references',
  'references.type',
  'references.repo',
] as const

export type Field = (typeof fields)[number]

/** A list's entries are found, extra or missed; the fields of those found are right or wrong. */
export type Verdict = 'found' | 'extra' | 'missed' | 'right' | 'wrong'

/** One thing that record or labels say, and whether they agree. */
export interface Finding {
  field: Field
  verdict: Verdict
  document: string
  line: number
  text: string
}

type Compared = Omit<Finding, 'document'>
type AttendeeLabel = Gold['attendees'][number]
type TopicLabel = Gold['topics'][number]
type DecisionLabel = Gold['decisions'][number]
type ActionLabel = Gold['actions'][number]
type ReferenceLabel = Gold['references'][number]

/** From here on two texts say the same. */
const alike = 0.5
/** From here on a text is a piece of another. */
const piece = 0.6

/**
 * Compares a record with the labels of the same document, by these rules: borderline labels count neither way, disputed
 * fields are left out, an entry is found where lines overlap and words agree, and a further piece of a found item counts
 * neither way.
 */
export function compare(record: Minutes, gold: Gold): Finding[] {
  const compared = [
    ...compareHeader(record, gold),
    ...compareAttendees(record, gold),
    ...compareTopics(record, gold),
    ...compareDecisions(record, gold),
    ...compareActionItems(record, gold),
    ...compareReferences(record, gold),
  ]
  return compared.map((finding) => ({ ...finding, document: gold.path }))
}

function compareHeader({ title, series, date, evidence }: Minutes, gold: Gold): Compared[] {
  const compared = [
    judged('title', evidence.title?.start.line ?? 1, title, gold.title, sameWords(title, gold.title)),
    judged('series', evidence.series?.start.line ?? 1, series, gold.series, sameWords(series, gold.series)),
    judged('date', evidence.date?.start.line ?? 1, date, gold.date),
  ]
  return compared.filter(({ field }) => !gold.disputed.some((disputed) => disputed === field))
}

function compareAttendees(record: Minutes, gold: Gold): Compared[] {
  const { matches, extra, missed } = clear(match(record.attendees, gold.attendees, samePerson))
  const hasList = gold.attendees.some(({ basis }) => basis === 'listed')
  // Whoever speaks beside a list may be named.
  const uncalled = extra.filter(({ basis }) => !(hasList && basis === 'mentioned'))
  return [
    ...matches.map(([{ name }, { line }]) => finding('attendees', 'found', line, name)),
    ...uncalled.map(({ name, position }) => finding('attendees', 'extra', position.start.line, name)),
    ...missed.map(({ name, line }) => finding('attendees', 'missed', line, name)),
    ...matches.flatMap(([attendee, label]) => compareAttendee(attendee, label)),
  ]
}

function compareAttendee(attendee: Attendee, label: AttendeeLabel): Compared[] {
  const { name, line, affiliation, handle, presence } = label
  const roles = attendee.roles.filter((role) => roleSchema.safeParse(role).success).sort()
  const wantedRoles = [...label.roles].sort()
  const compared = [judged('attendees.name', line, attendee.name, name, sameWords(attendee.name, name))]
  if (!label.presenceDisputed) compared.push(judged('attendees.presence', line, attendee.presence, presence))
  if (roles.length + wantedRoles.length > 0)
    compared.push(judged('attendees.roles', line, roles.join(', '), wantedRoles.join(', ')))
  if (attendee.affiliation ?? affiliation) {
    const same = sameWords(attendee.affiliation, affiliation)
    compared.push(judged('attendees.affiliation', line, attendee.affiliation, affiliation, same))
  }
  if (attendee.handle ?? handle)
    compared.push(judged('attendees.handle', line, attendee.handle, handle, sameWords(attendee.handle, handle)))
  return compared
}

/** A topic of the record, and how deep it lies. */
interface LevelledTopic extends Topic {
  level: number
}

const withLevels = (topics: readonly Topic[], level = 1): LevelledTopic[] =>
  topics.flatMap((topic) => [{ ...topic, level }, ...withLevels(topic.topics, level + 1)])

function compareTopics(record: Minutes, gold: Gold): Compared[] {
  const sameTopic = ({ title, position }: LevelledTopic, label: TopicLabel): number =>
    overlap(position, label.line, label.line) ? agreement(title, label.title) : 0
  const { matches, extra, missed } = clear(match(withLevels(record.topics), gold.topics, sameTopic))
  return [
    ...matches.map(([{ title }, { line }]) => finding('topics', 'found', line, title)),
    ...extra.map(({ title, position }) => finding('topics', 'extra', position.start.line, title)),
    ...missed.map(({ title, line }) => finding('topics', 'missed', line, title)),
    ...matches
      .filter(([, { levelDisputed }]) => !levelDisputed)
      .map(([{ level }, label]) => judged('topics.level', label.line, level, label.level)),
  ]
}

function compareDecisions(record: Minutes, gold: Gold): Compared[] {
  const matching = matchItems(record.decisions, gold.decisions)
  return [
    ...listItems('decisions', matching),
    ...matching.matches.map(([{ basis }, label]) => judged('decisions.basis', label.start, basis, label.basis)),
  ]
}

function compareActionItems(record: Minutes, gold: Gold): Compared[] {
  const matching = matchItems(record.actionItems, gold.actions)
  return [
    ...listItems('actionItems', matching),
    ...matching.matches.flatMap(([item, label]) => compareActionItem(item, label)),
  ]
}

function compareActionItem({ basis, status, due, owners }: ActionItem, label: ActionLabel): Compared[] {
  const { start } = label
  const compared = [
    judged('actionItems.basis', start, basis, label.basis),
    judged('actionItems.status', start, status, label.status),
  ]
  const [date, wanted] = [due?.date ?? null, label.due?.date ?? null]
  if (!label.dueDisputed && (date ?? wanted)) compared.push(judged('actionItems.due.date', start, date, wanted))
  if (!label.ownersDisputed) compared.push(...compareOwners(owners, label))
  return compared
}

function compareOwners(owners: ActionItem['owners'], label: ActionLabel): Compared[] {
  const field = 'actionItems.owners'
  const { matches, extra, missed } = match(owners, label.owners, ({ name }, wanted) => sameName(name, wanted))
  return [
    ...matches.map(([, name]) => finding(field, 'found', label.start, name)),
    ...extra.map(({ name }) => finding(field, 'extra', label.start, `${name}: ${label.text}`)),
    ...missed.map((name) => finding(field, 'missed', label.start, `${name}: ${label.text}`)),
    ...matches.map(([{ name }, wanted]) => judged(`${field}.name`, label.start, name, wanted, sameWords(name, wanted))),
  ]
}

function compareReferences(record: Minutes, gold: Gold): Compared[] {
  const { matches, extra, missed } = clear(match(record.references, gold.references, sameReference))
  return [
    ...matches.map(([reference, { line }]) => finding('references', 'found', line, nameOf(reference))),
    ...extra.map((reference) =>
      finding('references', 'extra', reference.mentions[0]?.start.line ?? 1, nameOf(reference)),
    ),
    ...missed.map((label) => finding('references', 'missed', label.line, nameOf(label))),
    ...matches.flatMap(([reference, label]) => compareReference(reference, label)),
  ]
}

function compareReference(reference: Reference, label: ReferenceLabel): Compared[] {
  const [said, wanted] = [nameOf(reference), nameOf(label)]
  const sameType = reference.type === label.type
  const compared = [
    judged('references.type', label.line, `${reference.type} ${said}`, `${label.type} ${wanted}`, sameType),
  ]
  if (reference.repo ?? label.repo) {
    const sameRepo = sameWords(reference.owner, label.owner) && sameWords(reference.repo, label.repo)
    compared.push(judged('references.repo', label.line, said, wanted, sameRepo))
  }
  return compared
}

const finding = (field: Field, verdict: Verdict, line: number, text: string): Compared => ({
  field,
  verdict,
  line,
  text,
})

/** Right or wrong; `same` where the two need not be equal to agree. */
function judged<T>(field: Field, line: number, said: T, wanted: T, same = said === wanted): Compared {
  return finding(field, same ? 'right' : 'wrong', line, `${JSON.stringify(said)} for ${JSON.stringify(wanted)}`)
}

/** Which entries of a record are which labels, and what is left on either side. */
interface Matching<Said, Label> {
  matches: [Said, Label][]
  extra: Said[]
  missed: Label[]
}

/** Matches the likest first, each once; likeness 0 is no match. Of equals the first label wins. */
function match<Said, Label>(
  said: readonly Said[],
  labels: readonly Label[],
  likenessOf: (said: Said, label: Label) => number,
): Matching<Said, Label> {
  const candidates = labels.flatMap((label) => said.map((entry) => ({ entry, label, like: likenessOf(entry, label) })))
  const [extra, missed] = [new Set(said), new Set(labels)]
  const matches: [Said, Label][] = []
  for (const { entry, label } of candidates.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)) {
    if (!extra.has(entry) || !missed.has(label)) continue
    extra.delete(entry)
    missed.delete(label)
    matches.push([entry, label])
  }
  return { matches, extra: [...extra], missed: [...missed] }
}

interface Certain {
  certainty: 'clear' | 'borderline'
}

const isClear = ({ certainty }: Certain): boolean => certainty === 'clear'

/** Without the borderline labels, found or missed. */
const clear = <Said, Label extends Certain>({ matches, extra, missed }: Matching<Said, Label>) => ({
  matches: matches.filter(([, label]) => isClear(label)),
  extra,
  missed: missed.filter(isClear),
})

/** Matches decisions or action items; pieces of those that are found are not left as extra. */
function matchItems<Said extends Decision | ActionItem, Label extends DecisionLabel>(
  said: readonly Said[],
  labels: readonly Label[],
): Matching<Said, Label> {
  const likenessOf = ({ text, position }: Said, label: Label): number =>
    overlap(position, label.start, label.end) ? agreement(text, label.text) : 0
  const clearFirst = [...labels.filter(isClear), ...labels.filter((label) => !isClear(label))]
  const matching = match(said, clearFirst, likenessOf)
  const isPiece = ({ text, position }: Said): boolean =>
    matching.matches.some(
      ([, label]) => overlap(position, label.start, label.end) && shareIn(text, label.text) >= piece,
    )
  return clear({ ...matching, extra: matching.extra.filter((item) => !isPiece(item)) })
}

const listItems = (
  field: 'decisions' | 'actionItems',
  { matches, extra, missed }: Matching<Decision | ActionItem, DecisionLabel>,
): Compared[] => [
  ...matches.map(([{ text }, { start }]) => finding(field, 'found', start, text)),
  ...extra.map(({ text, basis, position }) => finding(field, 'extra', position.start.line, `${basis}: ${text}`)),
  ...missed.map(({ text, basis, start }) => finding(field, 'missed', start, `${basis}: ${text}`)),
]

const overlap = (position: Position, start: number, end: number): boolean =>
  position.start.line <= end && start <= position.end.line

/** How well the words of two texts agree; 0 where they say different things. */
function agreement(one: string, other: string): number {
  const like = likeness(one, other)
  return like >= alike ? like : 0
}

/** 1 for the same name, less where one is the other in short. */
function sameName(one: string, other: string): number {
  if (sameWords(one, other)) return 1
  const [short = [], long = []] = [words(one), words(other)].sort((a, b) => a.length - b.length)
  return short.length > 0 && short.every((word) => long.includes(word)) ? alike : 0
}

function samePerson(attendee: Attendee, label: AttendeeLabel): number {
  const sameHandle = label.handle !== null && sameWords(attendee.handle, label.handle)
  return Math.max(sameName(attendee.name, label.name), sameHandle ? alike : 0)
}

/** The number or hash must be the label's, and owner and repository may not be others; the likest wins. */
function sameReference(reference: Reference, label: ReferenceLabel): number {
  const same =
    label.type === 'commit'
      ? reference.sha !== null && (label.sha.startsWith(reference.sha) || reference.sha.startsWith(label.sha))
      : reference.number === label.number
  const places = [
    [reference.owner, label.owner],
    [reference.repo, label.repo],
  ] as const
  if (!same || places.some(([said, wanted]) => said && wanted && !sameWords(said, wanted))) return 0
  return 1 + places.filter(([said, wanted]) => said === wanted).length + (reference.type === label.type ? 1 : 0)
}

function nameOf(reference: Reference | ReferenceLabel): string {
  const place = [reference.owner, reference.repo].filter((part) => part !== null).join('/')
  const number = 'number' in reference ? reference.number : null
  const sha = 'sha' in reference ? reference.sha : null
  return number === null ? `${place}@${sha}` : `${place}#${number}`
}

/** How often each verdict was given on a field. */
export type Count = Record<Verdict, number>

const none: Count = { found: 0, extra: 0, missed: 0, right: 0, wrong: 0 }

/** The counts of each field, in the order of `fields`. */
export function countsOf(findings: readonly Finding[]): Record<Field, Count> {
  const counts = Object.fromEntries(fields.map((field) => [field, { ...none }])) as Record<Field, Count>
  for (const { field, verdict } of findings) counts[field][verdict] += 1
  return counts
}

/** A field's agreement in points of 100: the F1 of what is found, or the share that is right. */
export function figureOf({ found, extra, missed, right, wrong }: Count): number {
  const [agreed, all] = right + wrong > 0 ? [right, right + wrong] : [2 * found, 2 * found + extra + missed]
  return all === 0 ? 100 : (100 * agreed) / all
}

/** What record and labels do not agree about, a line each: `DOCUMENT:LINE verdict text`. */
export const disagreementsIn = (findings: readonly Finding[], field: Field): string[] =>
  findings
    .filter((finding) => finding.field === field && finding.verdict !== 'found' && finding.verdict !== 'right')
    .map(({ document, line, verdict, text }) => `${document}:${line} ${verdict} ${text}`)
