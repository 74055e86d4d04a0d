import type { Run, RunKind, Segment, Text } from './text.js'

/** Puts a text together piece by piece, each with its place in the source. */
export class TextBuilder {
  #plain = ''
  readonly #runs: Run[] = []
  readonly #segments: Segment[] = []

  push(plain: string, sourceStart: number, sourceEnd: number): void {
    if (plain === '') return
    const start = this.#plain.length
    // One space for one NBSP or tab: the words are then found by plain patterns, the offsets stay.
    this.#plain += plain.replace(/[\u00a0\u202f\t\r]/gu, ' ')
    this.#segments.push({ start, end: this.#plain.length, sourceStart, sourceEnd })
  }

  /** Adds a whole text with its runs. */
  append({ plain, runs, segments }: Text): void {
    const shift = this.#plain.length
    const move = <Stretch extends { start: number; end: number }>(one: Stretch): Stretch => ({
      ...one,
      start: one.start + shift,
      end: one.end + shift,
    })
    for (const run of runs) this.#runs.push(move(run))
    for (const segment of segments) this.#segments.push(move(segment))
    this.#plain += plain
  }

  /** Opens a run, which reaches as far as what is pushed before it is closed. */
  open(kind: RunKind, sourceStart: number, sourceEnd: number, url: string | null): Run {
    const run: Run = { kind, start: this.#plain.length, end: this.#plain.length, sourceStart, sourceEnd, url }
    this.#runs.push(run)
    return run
  }

  close(run: Run): void {
    run.end = this.#plain.length
  }

  finish(): Text {
    const runs = this.#runs.every((run) => run.end > run.start)
      ? this.#runs
      : this.#runs.filter((run) => run.end > run.start)
    return { plain: this.#plain, runs, segments: this.#segments }
  }
}
