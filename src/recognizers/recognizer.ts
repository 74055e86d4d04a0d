import type { Candidate } from './candidate.js'
import type { Context } from './context.js'

/**
 * Finds candidates of one kind in the outline. Recognizers are plain functions in an ordered list; each sees what
 * those before it found as `context.people`, `context.topics` and `context.date`.
 *
 * @example
 * // Notes that begin with a bell are action items.
 * const bell: Recognizer = ({ items }) =>
 *   items.filter((item) => item.text.plain.startsWith('🔔')).map((item) => action(item, { task: item.text.plain.slice(3) }))
 */
export type Recognizer = (context: Context) => Candidate[]
