import { behindPlaceNoun } from '../../lexicon/meeting-places.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'

/**
 * The words that the notes have for places, for some of them are given names as well.
 *
 * @example
 * placesNamed(items) // of "the City of Austin repaired it", "Austin supports the plan": Austin
 */
export function placesNamed(items: readonly Item[]): () => ReadonlySet<string> {
  let places: Set<string> | null = null
  return () => {
    if (places) return places
    places = new Set()
    for (const { text } of items)
      if (text.plain.includes(' of '))
        for (const [, place = ''] of matchesIn(text.plain, behindPlaceNoun)) places.add(place)
    return places
  }
}
