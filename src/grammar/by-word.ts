/** Something that only certain words can give away. */
interface Marked {
  /** Whether a word, in small letters, is one of them. */
  marks(lower: string): boolean
}

/** A bound on what is remembered, since the words come from the texts. */
const mostWords = 20_000

/** Answers with a function that says which of a list a word gives away, in the list's order; found once for each word. */
export function byWord<T extends Marked>(list: readonly T[]): (lower: string) => readonly T[] {
  const none: readonly T[] = []
  const found = new Map<string, readonly T[]>()
  return (lower) => {
    const known = found.get(lower)
    if (known) return known
    if (found.size >= mostWords) found.clear()
    const marked = list.filter((one) => one.marks(lower))
    const answer = marked.length > 0 ? marked : none
    found.set(lower, answer)
    return answer
  }
}
