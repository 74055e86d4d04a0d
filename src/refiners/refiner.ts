import type { Candidate } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'

/** Takes all candidates and answers with better ones: linked, merged, overlaps dropped. */
export type Refiner = (candidates: readonly Candidate[], context: Context) => Candidate[]
