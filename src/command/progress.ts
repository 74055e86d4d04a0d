const quietMilliseconds = 1000
const redrawMilliseconds = 100

let shown = false
let nextDraw: number | null = null

/**
 * Shows on standard error how many files are done: on a terminal only, after a second, not while results scroll by.
 *
 * A timer would not fire while a file is parsed, so this is called once a file and looks at the clock.
 */
export function showProgress(done: number, total: number, resultsOnTerminal: boolean): void {
  if (!process.stderr.isTTY || resultsOnTerminal || total < 2) return
  const now = performance.now()
  // Not before: Node loads its clock when it is asked for the first time, which few runs need.
  nextDraw ??= now + quietMilliseconds
  if (now < nextDraw) return
  nextDraw = now + redrawMilliseconds
  shown = true
  process.stderr.write(`\r\u001b[K${done} of ${total} files`)
}

/** Takes the progress line away, so that what is written next starts on an empty line. */
export function clearProgress(): void {
  if (!shown) return
  shown = false
  process.stderr.write('\r\u001b[K')
}
