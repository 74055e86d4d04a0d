import type { Item, Section } from '../../outline/outline.js'
import { sliceText, sourceRange, trimText } from '../../outline/text.js'
import type { TopicFound } from '../candidate.js'
import type { Context } from '../context.js'
import { itemTopics } from './item-topics.js'
import { kindOf } from './section-kind.js'
import { boldLead, keyOf, titleOf, withoutProposer } from './topic-title.js'

/**
 * The subjects of the meeting: sections with a subject of their own, at whatever depth their headings were put, and,
 * where a wrapper's ("Discussion"), an agenda's or the title's section holds the notes itself, the items at its top.
 *
 * @example
 * // ## Topics        is a wrapper: its children are the topics
 * // ### Roof repair  is a topic of level 1
 */
export function topics(context: Context): TopicFound[] {
  const found: TopicFound[] = []
  walk(context.outline.root, null, context, found)
  const headed = new Set(found.filter(({ source }) => source.kind === 'section').map(({ title }) => keyOf(title)))
  // An entry of the agenda whose notes have a section of their own is only its announcement.
  return found.filter(({ source, title }) => source.kind === 'section' || !headed.has(keyOf(title)))
}

function walk(section: Section, parent: TopicFound | null, context: Context, found: TopicFound[]): void {
  let inside = parent
  const kind = kindOf(section, context)
  if (kind === 'topic') {
    inside = fromSection(section, parent, context)
    found.push(inside)
  } else if (kind === 'wrapper') {
    for (const one of itemTopics(section, context).map((item) => fromItem(item, parent, context))) found.push(one)
  } else if (kind === 'other') return
  for (const child of section.sections) walk(child, inside, context, found)
}

function fromSection(section: Section, parent: TopicFound | null, context: Context): TopicFound {
  const heading = section.heading ?? { plain: '', runs: [], segments: [] }
  const { sourceStart, sourceEnd } = sourceRange(heading, 0, heading.plain.length)
  return {
    kind: 'topic',
    title: titleOf(withoutProposer(heading.plain, context)),
    source: section,
    notes: null,
    sectionRange: { start: section.start, end: section.end },
    parent,
    start: sourceStart,
    end: sourceEnd,
  }
}

function fromItem(item: Item, parent: TopicFound | null, context: Context): TopicFound {
  const lead = item.form === 'number' ? boldLead(item) : null
  const text = trimText(lead === null ? item.text : sliceText(item.text, 0, lead))
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return {
    kind: 'topic',
    title: titleOf(withoutProposer(text.plain, context)),
    source: item,
    notes: lead === null ? null : lead + (/^[\s.:–—-]*/u.exec(item.text.plain.slice(lead))?.[0].length ?? 0),
    sectionRange: { start: item.start, end: item.end },
    parent,
    start: sourceStart,
    end: sourceEnd,
  }
}
