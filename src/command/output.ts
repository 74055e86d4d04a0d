import { once } from 'node:events'
import type { AtomicWriteSettings } from './atomic-write.js'
import { reportProblem } from './problem.js'
import { systemErrorCode, writeFault } from './system-error.js'

/**
 * Writes results to a file, or to standard output where the file is null or `-`; a failed write is reported.
 *
 * A reader that went away (`| head -1`) ends the run early and quietly.
 */
export async function writeOutput(
  chunks: Iterable<string> | AsyncIterable<string>,
  file: string | null,
  settings: AtomicWriteSettings = {},
): Promise<void> {
  if (file === null || file === '-') return writeStandardOutput(chunks)
  try {
    const { writeAtomically } = await import('./atomic-write.js')
    await writeAtomically(file, chunks, settings)
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    reportProblem(writeFault(error), file)
  }
}

async function writeStandardOutput(chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (!process.stdout.writable) return
      if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    }
  } catch (error) {
    // watchStandardStreams tells what became of standard output.
    if (systemErrorCode(error) === null) throw error
  }
}

/** Makes a closed pipe end the command quietly, and any other failure of standard output a message. */
export function watchStandardStreams(): void {
  process.stdout.on('error', (error) => {
    if (systemErrorCode(error) !== 'EPIPE') reportProblem(writeFault(error), 'standard output')
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => {})
}
