import { Bench } from 'tinybench'

/** The least number of rounds that a median is taken of. */
export const fewestRounds = 15

export type Side = () => unknown

/**
 * Runs two sides by turns in this process, so that whatever slows the machine down slows both.
 *
 * @returns the ratio of the first side's time to the second's, of each round
 */
export function ratios(side: Side, against: Side, rounds = fewestRounds): number[] {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true })
  bench.add('side', side).add('against', against)
  const measured: number[] = []
  // The first three rounds warm up.
  for (let round = -3; round < rounds; round++) {
    bench.reset()
    bench.runSync()
    if (round >= 0) measured.push(timeOf(bench, 'side') / timeOf(bench, 'against'))
  }
  return measured
}

function timeOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result
  if (result === undefined || !('latency' in result)) throw new Error(`tinybench has not run ${name}`)
  return result.latency.mean
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
