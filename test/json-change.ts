/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
/** The way to a value: keys and indices. */
export type Path = ReadonlyArray<string | number>

/** Stands for a key that is taken away. */
export const missing = Symbol('missing')

/** A copy of a JSON value with one value in it replaced, added, or taken away. */
export function changed(value: Json, path: Path, replacement: Json | typeof missing): Json {
  const [key, ...rest] = path
  if (key === undefined) {
    if (replacement === missing) throw new RangeError('only a key can be missing')
    return replacement
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== key) return [item]
      return rest.length === 0 && replacement === missing ? [] : [changed(item, rest, replacement)]
    })
  }
  if (value === null || typeof value !== 'object') throw new RangeError(`nothing stands at ${path.join('.')}`)
  const { [key]: old, ...others } = value
  if (rest.length === 0 && replacement === missing) return others
  return { ...others, [key]: changed(old ?? null, rest, replacement) }
}

/** The paths of every value inside a JSON value. */
export function* pathsIn(value: Json, path: Path = []): Generator<Path> {
  if (value === null || typeof value !== 'object') return
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  for (const [key, inner] of entries) {
    const at = [...path, key]
    yield at
    yield* pathsIn(inner, at)
  }
}
