import type { Minutes, Reference, Topic } from '../../index.js'

/** What the ids within one record stand for, in words that a reader of a table knows. */
export interface RecordNames {
  /** The title of a topic. */
  topic(id: string | null): string | null
  /** A reference as one writes it: `owner/repo#528`, `#528`, `owner/repo@1a2b3c4`. */
  reference(id: string): string
  /** The titles of the topics in which a reference stands. */
  topicsWith(reference: string): string[]
}

/** Reads the names out of a record, once for all its rows. */
export function recordNames(minutes: Minutes): RecordNames {
  const topics = allTopics(minutes.topics)
  const titles = new Map(topics.map((topic) => [topic.id, topic.title]))
  const references = new Map(minutes.references.map((reference) => [reference.id, referenceName(reference)]))
  return {
    topic: (id) => (id === null ? null : (titles.get(id) ?? null)),
    reference: (id) => references.get(id) ?? id,
    topicsWith: (reference) =>
      topics.filter((topic) => topic.references.includes(reference)).map((topic) => topic.title),
  }
}

function allTopics(topics: Topic[]): Topic[] {
  return topics.flatMap((topic) => [topic, ...allTopics(topic.topics)])
}

function referenceName({ owner, repo, number, sha, url, id }: Reference): string {
  const repository = [owner, repo].filter((part) => part !== null).join('/')
  if (number !== null) return `${repository}#${number}`
  if (sha !== null) return repository === '' ? sha.slice(0, 7) : `${repository}@${sha.slice(0, 7)}`
  return url ?? id
}
