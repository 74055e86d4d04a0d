import { setFlagsFromString } from 'node:v8'

/**
 * Makes a run over one small file fast; to be called before the parser is loaded. Of the hundreds of patterns that a text
 * is tried on few are used often enough to pay for more than the quickest way to compile them.
 */
export function startQuickly(): void {
  setFlagsFromString('--no-regexp-optimization')
  setFlagsFromString('--no-regexp-peephole-optimization')
  // Machine code is made of a pattern when it is used for the hundredth time, not the second.
  setFlagsFromString('--regexp-tier-up-ticks=100')
}
