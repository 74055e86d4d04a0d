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
    if (!taken.has(plain)) {
      taken.add(plain)
      return plain
    }
    const withTopic = topic ? `${plain}-${slug(topic)}` : plain
    let id = withTopic
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
  let slug = ''
  for (let at = 0; at < words.length; ) {
    while (isAsciiOther(words.charCodeAt(at))) at++
    const start = at
    while (isAsciiWord(words.charCodeAt(at))) at++
    if (words.charCodeAt(at) >= 0x80) return unicodeSlug(words)
    if (at === start) break
    if (slug !== '' && slug.length + at - start + 1 > longest) break
    slug += slug === '' ? words.slice(start, Math.min(at, start + longest)) : `-${words.slice(start, at)}`
  }
  return slug.toLowerCase()
}

/** A letter or digit; false behind the end, where there is no code. */
const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

const isAsciiOther = (code: number): boolean => code < 0x80 && !isAsciiWord(code)

function unicodeSlug(words: string): string {
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
