import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { keyOf } from './topic-title.js'

/**
 * Whether a heading is a part that each subject has, as it comes again below others, together
 * with a second one: "Background", "Comments". One alone, or one that holds headings of its own, may be a subject each time.
 *
 * @example
 * // ## Roof repair
 * // ### Background
 * // ## Summer fair
 * // ### Background
 */
export function isFacet(section: Section, context: Context): boolean {
  const above = section.parent
  if (!above?.heading || above === context.titleSection || section.sections.length > 0) return false
  const places = placesOf(context)
  const shared = above.sections.filter((part) => (places.get(placeOf(part))?.size ?? 0) >= 2)
  const parents = places.get(placeOf(section))
  return shared.length >= 2 && parents !== undefined && parents.size >= 2 && !isRound(above, parents)
}

/** Below headings of other depths, or of the same words, it is no part that sibling subjects share. */
const isRound = (above: Section, parents: ReadonlySet<Section>): boolean =>
  [...parents].some(
    (other) =>
      other !== above &&
      (other.depth !== above.depth || keyOf(other.heading?.plain ?? '') === keyOf(above.heading?.plain ?? '')),
  )

const placeOf = ({ heading, depth }: Section): string => `${depth} ${keyOf(heading?.plain ?? '')}`

const placesBy = new WeakMap<Context, Map<string, Set<Section>>>()

/** The sections that a heading stands in, by its depth and words. */
function placesOf(context: Context): Map<string, Set<Section>> {
  let places = placesBy.get(context)
  if (!places) {
    places = new Map()
    for (const section of context.sections) {
      if (!section.heading || !section.parent || keyOf(section.heading.plain) === '') continue
      const parents = places.get(placeOf(section)) ?? new Set()
      places.set(placeOf(section), parents.add(section.parent))
    }
    placesBy.set(context, places)
  }
  return places
}
