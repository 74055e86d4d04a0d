import { countUpTo, lastBefore } from './bisection.js'

/** A stretch from an offset to the one behind its end. */
interface Stretch {
  start: number
  end: number
}

/**
 * The stretches of a text that something has been read from, none of which overlap. They are found by halving, so that
 * a thousand dates in one paragraph take no thousand comparisons each.
 *
 * @example
 * const taken = new Taken()
 * taken.take({ start: 4, end: 9 }) // true
 * taken.take({ start: 8, end: 12 }) // false
 */
export class Taken {
  readonly #stretches: Stretch[] = []

  /** Whether a stretch overlaps one that is taken. */
  has({ start, end }: Stretch): boolean {
    const before = lastBefore(this.#stretches, end - 1)
    return before !== null && start < before.end
  }

  /** Takes a stretch; false where it overlaps one that is taken. */
  take(stretch: Stretch): boolean {
    if (this.has(stretch)) return false
    this.#stretches.splice(countUpTo(this.#stretches, stretch.start), 0, stretch)
    return true
  }
}
