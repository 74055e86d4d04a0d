import type { Finding, Range } from '../../lint/rule.js'

/** Something private that stands in the source. */
export interface Published {
  /** What tells it from others; it gets into no message. */
  secret: string
  message: string
  place: Range
}

/** A finding for each private thing, at its first place and with its count: whoever takes it out searches for it anyway. */
export function* onceEach(found: Iterable<Published>): Generator<Finding> {
  const bySecret = new Map<string, { first: Published; count: number }>()
  for (const published of found) {
    const known = bySecret.get(published.secret)
    if (known) known.count++
    else bySecret.set(published.secret, { first: published, count: 1 })
  }
  for (const { first, count } of bySecret.values())
    yield { message: count > 1 ? `${first.message}, ${count} times` : first.message, place: first.place }
}
