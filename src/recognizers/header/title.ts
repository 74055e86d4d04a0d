import { sourceRange } from '../../outline/text.js'
import type { TitleFound } from '../candidate.js'
import type { Context } from '../context.js'

/** The title: the first heading of depth 1, else the first heading, else front matter's `title`. */
export function documentTitle(context: Context): TitleFound[] {
  const headings = context.sections.filter(
    (section) => section.heading && section.depth <= 6 && section.heading.plain.trim() !== '',
  )
  const entry = context.outline.frontMatter?.entries.get('title')
  const first = headings[0]
  const section = headings.find(({ depth }) => depth === 1) ?? first
  // A first heading such as "Attendees" belongs to a document without a title of its own.
  const heading = section && (section.depth === 1 || context.roleOf(section) === null) ? section : null
  if (
    heading?.heading &&
    !(
      entry &&
      (heading.depth > 1 ||
        context.roleOf(heading) !== null ||
        headings.filter(({ depth }) => depth === heading.depth).length > 1)
    )
  ) {
    const { sourceStart, sourceEnd } = sourceRange(heading.heading, 0, heading.heading.plain.length)
    return [
      {
        kind: 'title',
        text: heading.heading.plain.replace(/\s+/gu, ' '),
        section: heading,
        start: sourceStart,
        end: sourceEnd,
      },
    ]
  }
  return entry ? [{ kind: 'title', text: entry.value, section: null, start: entry.start, end: entry.end }] : []
}
