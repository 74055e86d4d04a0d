import { defineTable, joined } from './table.js'

export const decisions = defineTable((minutes) => minutes.decisions, {
  topic: (decision, names) => names.topic(decision.topic),
  text: (decision) => decision.text,
  outcome: (decision) => decision.outcome,
  // Not `references`, a reserved word of SQL: these columns are read by DuckDB and sqlite.
  refs: (decision, names) => joined(decision.references.map(names.reference)),
  basis: (decision) => decision.basis,
  line: (decision) => decision.position.start.line,
  id: (decision) => decision.id,
})
