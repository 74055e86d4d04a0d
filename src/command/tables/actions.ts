import { defineTable, joined } from './table.js'

export const actions = defineTable((minutes) => minutes.actionItems, {
  topic: (item, names) => names.topic(item.topic),
  task: (item) => item.task,
  owners: (item) => joined(item.owners.map((owner) => owner.name)),
  due_text: (item) => item.due?.text ?? null,
  due_date: (item) => item.due?.date ?? null,
  status: (item) => item.status,
  // Not `references`, a reserved word of SQL: these columns are read by DuckDB and sqlite.
  refs: (item, names) => joined(item.references.map(names.reference)),
  basis: (item) => item.basis,
  text: (item) => item.text,
  line: (item) => item.position.start.line,
  id: (item) => item.id,
})
