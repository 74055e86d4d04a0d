import { namesFacet } from '../../lexicon/facets.js'
import { isOfficeOfOne } from '../../lexicon/offices.js'
import { oncePer } from '../../outline/once-per.js'
import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { keyOf } from './topic-title.js'

/** Where headings of one depth and the same words stand. */
interface Place {
  parents: Set<Section>
  /** The depths of those parents, and how many of them have the same words. */
  depths: Set<number>
  titles: Map<string, number>
}

interface Places {
  of: Map<Section, Place>
  /** How many parts of a section come again below another, but for offices: "Treasurer" reports, and is elected. */
  shared: Map<Section, number>
}

/**
 * Whether a heading is a part that each subject has, as it comes again below others, together
 * with a second one: "Background", "Comments". One alone, an office, or one that holds headings of its own, may be a subject
 * each time.
 *
 * @example
 * // ## Roof repair
 * // ### Background
 * // ## Summer fair
 * // ### Background
 */
export const isFacet = (section: Section, context: Context): boolean =>
  comesAgain(section, context) && (placesOf(context).shared.get(section.parent as Section) ?? 0) >= 2

/**
 * Whether a heading that comes again below others is such a part by its words, whatever else they have in common:
 * "Goals". Below the days of several meetings it is a subject of each.
 */
export const isFacetByName = (section: Section, context: Context): boolean =>
  namesFacet(section.heading?.plain ?? '') && comesAgain(section, context)

function comesAgain(section: Section, context: Context): boolean {
  const above = section.parent
  if (!above?.heading || above === context.titleSection || section.sections.length > 0 || isOffice(section))
    return false
  // What the agenda announces and the minutes tell has the same heading below both.
  if (/^(?:agenda|wrapper)$/u.test(context.roleOf(above) ?? '')) return false
  const place = placesOf(context).of.get(section)
  // Below headings of other depths, or of the same words, it is no part that sibling subjects share.
  return place !== undefined && isShared(place) && place.depths.size === 1 && place.titles.get(titleOf(above)) === 1
}

const isShared = ({ parents }: Place): boolean => parents.size >= 2

const isOffice = ({ heading }: Section): boolean => isOfficeOfOne(heading?.plain ?? '')

const titleOf = ({ heading }: Section): string => keyOf(heading?.plain ?? '')

/** They are asked for at each heading, so that all are read at once. */
const placesOf = oncePer((context: Context): Places => {
  const byKey = new Map<string, Place>()
  const of = new Map<Section, Place>()
  for (const section of context.sections) {
    const title = titleOf(section)
    if (!section.parent || title === '') continue
    const key = `${section.depth} ${title}`
    const place = byKey.get(key) ?? { parents: new Set(), depths: new Set(), titles: new Map() }
    byKey.set(key, place)
    of.set(section, place)
    addParent(place, section.parent)
  }
  const shared = new Map<Section, number>()
  for (const [section, place] of of)
    if (section.parent && isShared(place) && !isOffice(section))
      shared.set(section.parent, (shared.get(section.parent) ?? 0) + 1)
  return { of, shared }
})

function addParent({ parents, depths, titles }: Place, parent: Section): void {
  if (parents.has(parent)) return
  parents.add(parent)
  depths.add(parent.depth)
  titles.set(titleOf(parent), (titles.get(titleOf(parent)) ?? 0) + 1)
}
