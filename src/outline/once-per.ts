/**
 * Answers with a function that reads something of an object, and remembers it for as long as the object is there: what
 * is asked for again and again is read once. The object must not change afterwards.
 */
export function oncePer<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.value
    const value = read(key)
    known.set(key, { value })
    return value
  }
}
