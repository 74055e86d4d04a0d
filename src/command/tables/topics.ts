import type { Minutes, Topic } from '../../index.js'
import { defineTable, joined } from './table.js'

/** A topic, and where it stands among the others. */
interface PlacedTopic {
  topic: Topic
  parent: Topic | null
  /** From 1 on, as headings are counted. */
  level: number
}

export const topics = defineTable((minutes) => placed(minutes.topics, null), {
  parent: ({ parent }) => parent?.title ?? null,
  topic: ({ topic }) => topic.title,
  level: ({ level }) => level,
  decisions: ({ topic }) => topic.decisions.length,
  actions: ({ topic }) => topic.actionItems.length,
  // Not `references`, a reserved word of SQL: these columns are read by DuckDB and sqlite.
  refs: ({ topic }, names) => joined(topic.references.map(names.reference)),
  line: ({ topic }) => topic.position.start.line,
  end_line: ({ topic }) => topic.section.end.line,
  id: ({ topic }) => topic.id,
})

/** Topics with their sub-topics behind them, in the order of the text. */
function placed(siblings: Minutes['topics'], parent: PlacedTopic | null): PlacedTopic[] {
  return siblings.flatMap((topic) => {
    const one = { topic, parent: parent?.topic ?? null, level: (parent?.level ?? 0) + 1 }
    return [one, ...placed(topic.topics, one)]
  })
}
