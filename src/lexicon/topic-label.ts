/**
 * What stands in front of a subject to say that it is one, without the colon or dash behind it, for patterns.
 *
 * @example
 * // Topic: Roof repair, Discussion topic: Roof repair, Discussed topic - Roof repair
 */
export const topicLabel = '(?:(?:agenda|discussion|discussed|open|next) )?(?:sub)?topic'
