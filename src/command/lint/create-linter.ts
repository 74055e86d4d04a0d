import { availableParallelism } from 'node:os'
import type { Linter } from './linter.js'

/** Below this many texts, starting a thread takes longer than it saves. */
const fewestForWorkers = 24

/** More threads take memory and save little. */
const mostWorkers = 8

/** A linter for a number of texts: with worker threads where they pay. */
export async function createLinter(count: number): Promise<Linter> {
  const threads = Math.min(availableParallelism(), mostWorkers, Math.floor(count / (fewestForWorkers / 2)))
  if (threads > 1) {
    const { createWorkerLinter } = await import('./worker-linter.js')
    return createWorkerLinter(threads)
  }
  return {
    // The rules are not loaded where the cache knows all answers.
    lint: async (task) => (await import('./lint-text.js')).lintText(task),
    ahead: 1,
    close: async () => {},
  }
}
