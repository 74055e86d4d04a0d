import { dropOverlaps } from './drop-overlaps.js'
import { linkOwners } from './link-owners.js'
import type { Refiner } from './refiner.js'
import { runOverLists } from './run-over-lists.js'

/** What makes candidates better, in order. */
export const refiners: readonly Refiner[] = [dropOverlaps, runOverLists, linkOwners]
