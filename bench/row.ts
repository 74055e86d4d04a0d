/** One claim about speed: what is measured against what, and how large the ratio may be. */
export interface Row {
  name: string
  against: string
  bar: number
  /** Measures it; the median of the ratios is held to the bar. */
  measure(rounds: number): number[]
}
