let made: Array<globalThis.Map<unknown, unknown>> = []
let memories: typeof made | undefined

/** Stands for `Map` in the bundle of the mutation run. */
class RememberedMap<Key, Value> extends globalThis.Map<Key, Value> {
  constructor(entries?: Iterable<readonly [Key, Value]>) {
    super(entries)
    if (!memories && !entries) made.push(this)
  }
}

export { RememberedMap as Map }

/**
 * Makes the library forget what it remembers of words and phrases from one text to the next, so that each test reaches
 * what it needs. That is kept in maps which are empty when the library has been loaded: the others are lists of words.
 */
export function forget(): void {
  memories ??= made.filter(({ size }) => size === 0)
  made = []
  for (const memory of memories) memory.clear()
}
