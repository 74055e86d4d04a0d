/** Makes an id of a kind and words; a topic's title tells records with the same words apart. */
export type NewId = (kind: string, words: string, topic?: string | null) => string

/**
 * Makes ids of a record's own words: `decision-merge-the-attestation-pr`. Unicode letters stay. Of two records with
 * the same words the second is told apart by its topic, then by a count.
 */
export function newIds(): NewId {
  const taken = new Set<string>()
  // How far the count of each id has got, so that a thousand equal notes need no thousand tries each.
  const counts = new Map<string, number>()
  return (kind, words, topic = null) => {
    const own = slug(words)
    const plain = own ? `${kind}-${own}` : kind
    const withTopic = topic ? `${plain}-${slug(topic)}` : plain
    let id = taken.has(plain) ? withTopic : plain
    let count = counts.get(withTopic) ?? 2
    while (taken.has(id)) id = `${withTopic}-${count++}`
    counts.set(withTopic, count)
    taken.add(id)
    return id
  }
}

const longest = 60

/** Words in lower case, joined by hyphens, cut at a word's end. */
export function slug(words: string): string {
  const parts =
    words
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const part of parts) {
    if (slug.length + part.length + 1 > longest && slug !== '') break
    slug += slug === '' ? [...part].slice(0, longest).join('') : `-${part}`
  }
  return slug
}
