import { oncePer } from '../outline/once-per.js'
import type { Item, Section } from '../outline/outline.js'
import type { Context } from './context.js'
import { keyOf } from './topics/topic-title.js'

/** Whether a heading or an entry inside the agenda comes again as a heading behind it, where it is told of. */
export function isAnnounced(place: Section | Item, context: Context): boolean {
  const around = place.kind === 'section' ? place.parent : place.parent ? null : place.section
  if (!around || context.roleOf(around) !== 'agenda') return false
  const words = (place.kind === 'section' ? place.heading : place.text)?.plain ?? ''
  return (lastByTitle(context).get(keyOf(words))?.start ?? 0) >= around.end
}

/** The last section of each title. */
const lastByTitle = oncePer(
  ({ sections }: Context) => new Map(sections.map((section) => [keyOf(section.heading?.plain ?? ''), section])),
)
