import type { Candidate } from './candidate.js'
import type { Context } from './context.js'

/**
 * Finds candidates of one kind in the outline. Recognizers are plain functions in an ordered list; each sees what
 * is known already: `context.people`, `context.topics` and `context.date`.
 *
 * @example
 * // Notes that begin with a bell are action items.
 * const bell: Recognizer = (context) =>
 *   context.items.flatMap((item) => (item.text.plain.startsWith('🔔') ? actionBehind(context, item, 2) : []))
 */
export type Recognizer = (context: Context) => Candidate[]
