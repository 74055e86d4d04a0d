import { defineTable, joined } from './table.js'

export const references = defineTable((minutes) => minutes.references, {
  topics: (reference, names) => joined(names.topicsWith(reference.id)),
  reference: (reference, names) => names.reference(reference.id),
  type: (reference) => reference.type,
  host: (reference) => reference.host,
  owner: (reference) => reference.owner,
  repo: (reference) => reference.repo,
  number: (reference) => reference.number,
  sha: (reference) => reference.sha,
  url: (reference) => reference.url,
  mentions: (reference) => reference.mentions.length,
  line: (reference) => reference.mentions[0]?.start.line ?? null,
  id: (reference) => reference.id,
})
