import type { Item, Section } from '../../outline/outline.js'
import { collapse, emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { TopicFound } from '../candidate.js'
import type { Context } from '../context.js'
import { behindPeople } from './behind-people.js'
import { partsOfCategory, partsOfItem } from './category.js'
import { opensMeeting } from './formality.js'
import { itemTopics, ledTopics } from './item-topics.js'
import { lastResort, partsOfOnly } from './last-resort.js'
import { type LedItem, leadsIn, ledSubjects } from './led-subjects.js'
import { isRepository, kindOf } from './section-kind.js'
import { withoutSoleHeading } from './sole-heading.js'
import { isNameOfSubject, saying } from './subject-item.js'
import { tabledSubjects } from './subject-tables.js'
import { toldInAgenda, toldSubjects } from './told-subjects.js'
import { keyOf, notesBehind, titleOfHeading, titleOfItem } from './topic-title.js'

/**
 * The subjects of the meeting: sections with a subject of their own, at whatever depth their headings were put, and,
 * where a wrapper's ("Discussion"), an agenda's or the title's section holds the notes itself, the items at its top.
 *
 * @example
 * // ## Topics        is a wrapper: its children are the topics
 * // ### Roof repair  is a topic of level 1
 */
export function topics(context: Context): TopicFound[] {
  const walked: TopicFound[] = []
  walk(context.outline.root, null, context, walked)
  // A numbered entry with bullets behind it is read after them.
  const all = withoutSoleHeading(walked).sort((a, b) => a.start - b.start)
  const parts = all.length === 0 ? lastResort(context) : partsOfOnly(all, context)
  if (parts.length > 0) return parts.flatMap((item) => withParts(item, null, context))
  const agenda = all.length === 0 ? toldInAgenda(context) : []
  if (agenda.length > 0) return agenda.map((item) => fromItem(item, null, context))
  if (all.length === 0) return namedInText(context).map(({ item, lead }) => fromItem(item, null, context, lead))
  const headed = new Set(all.filter(({ source }) => source.kind === 'section').map(({ title }) => keyOf(title)))
  // An entry of the agenda whose notes have a section of their own, or stand below it elsewhere, is only its announcement.
  const noted = new Set(all.filter(isNoted).map(({ title }) => keyOf(title)))
  return all.filter(
    (topic) =>
      topic.source.kind === 'section' ||
      !(headed.has(keyOf(topic.title)) || (noted.has(keyOf(topic.title)) && !isNoted(topic))),
  )
}

/** The subjects of minutes that have neither headings nor entries with notes. */
function namedInText(context: Context): LedItem[] {
  const led = ledSubjects(context)
  return led.length > 0 ? led : toldSubjects(context)
}

const isNoted = ({ source, notes }: TopicFound): boolean =>
  source.kind !== 'section' && (source.items.length > 0 || notes !== null)

function walk(section: Section, parent: TopicFound | null, context: Context, all: TopicFound[]): void {
  let inside = parent
  const kind = kindOf(section, context)
  if (kind === 'topic') {
    inside = fromSection(section, parent, context)
    all.push(inside)
    for (const item of partsOfCategory(section, context)) all.push(fromItem(item, inside, context))
    if (section.items.some((item) => context.roleOf(item) === 'attendance'))
      for (const item of ledTopics(section, context)) all.push(fromItem(item, parent, context))
  } else if (kind === 'wrapper') {
    for (const item of itemTopics(section, context))
      all.push(...withParts(item, isBeside(section, parent) ? null : parent, context))
  }
  for (const row of tabledSubjects(section, context)) all.push(fromItem(row, inside, context))
  if (kind === 'other') {
    const led = ledTopics(section, context)
    for (const item of led.length > 0 ? led : behindPeople(section, context)) all.push(fromItem(item, parent, context))
    return
  }
  for (const child of section.sections) walk(child, inside, context, all)
}

/** `owner/name` below "Announcements" by mistake of depth: what is listed there is not announced. */
const isBeside = ({ heading }: Section, parent: TopicFound | null): boolean =>
  parent !== null && opensMeeting(parent.title) && isRepository(heading?.plain.trim() ?? '')

function fromSection(section: Section, parent: TopicFound | null, context: Context): TopicFound {
  const title = titleOfHeading(section.heading ?? emptyText, context)
  return { ...found(title), source: section, notes: null, sectionRange: rangeOf(section), parent }
}

/** An entry, and the subjects that it sorts: "Reports", "New business". */
function withParts(item: Item, parent: TopicFound | null, context: Context): TopicFound[] {
  const one = fromItem(item, parent, context)
  return [one, ...partsOfItem(item, one.title, context).flatMap((part) => withParts(part, one, context))]
}

function fromItem(item: Item, parent: TopicFound | null, context: Context, lead?: number): TopicFound {
  const [inner] = item.items
  // "https://example.org/roof" above "Roof" says where to look, not what for; a remark below it does not either.
  if (inner && address.test(item.text.plain) && namesWhatFor(inner, context))
    return { ...fromItem(inner, parent, context), source: item, sectionRange: rangeOf(item) }
  const title = titleOfItem(item, context, lead ?? leadsIn(context).get(item))
  return { ...found(title), source: item, notes: notesBehind(title, item), sectionRange: rangeOf(item), parent }
}

const namesWhatFor = (inner: Item, context: Context): boolean =>
  !address.test(inner.text.plain) && isNameOfSubject(inner, context) && !saying.test(inner.text.plain)

const address = /^\s*<?https?:\S+\s*$/u

function found(title: Text): Pick<TopicFound, 'kind' | 'title' | 'start' | 'end'> {
  const { sourceStart, sourceEnd } = sourceRange(title, 0, title.plain.length)
  return { kind: 'topic', title: collapse(title.plain), start: sourceStart, end: sourceEnd }
}

const rangeOf = ({ start, end }: Section | Item): TopicFound['sectionRange'] => ({ start, end })
