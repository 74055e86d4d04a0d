import { behindPlaceNoun } from '../../lexicon/meeting-places.js'
import { late } from '../../lexicon/pattern.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'

/**
 * The words that the notes have for places, for some of them are given names as well.
 *
 * @example
 * placesNamed(items) // of "the City of Austin repaired it", "Austin supports the plan": Austin
 */
export const placesNamed = (items: readonly Item[]): (() => ReadonlySet<string>) =>
  late(() => {
    const places = new Set<string>()
    for (const { text } of items)
      if (text.plain.includes(' of '))
        for (const [, place = ''] of matchesIn(text.plain, behindPlaceNoun)) places.add(place)
    return places
  })
