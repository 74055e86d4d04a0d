import type { ActionFound, DecisionFound, DiagnosticFound, ReferenceFound } from './candidate.js'
import type { Context } from './context.js'

/** What a recognizer can find; people, title, date and topics are known before it runs. */
export type Recognized = ActionFound | DecisionFound | ReferenceFound | DiagnosticFound

/**
 * Finds candidates of one kind in the outline. Recognizers are plain functions in an ordered list; each sees what
 * is known already: `context.people`, `context.topics` and `context.date`.
 *
 * @example
 * // Notes that begin with a bell are action items.
 * const bell: Recognizer = (context) =>
 *   context.items.flatMap((item) => (item.text.plain.startsWith('🔔') ? actionBehind(context, item, 2) : []))
 */
export type Recognizer = (context: Context) => Recognized[]
