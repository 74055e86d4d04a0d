import { realpathSync } from 'node:fs'
import type { Input } from './input-files.js'
import { UsageError } from './usage-error.js'

/**
 * Refuses to write results over one of the files that they are about.
 *
 * @param output what `-o` names; null for standard output
 * @param verb what is done to the files: "parse"
 * @throws {UsageError}
 */
export function refuseToOverwrite(inputs: readonly Input[], output: string | null, verb: string): void {
  if (output === null) return
  if (output === '') throw new UsageError('-o is given an empty name; name a file (is a shell variable unset?)')
  const target = placeOf(output)
  if (target === null) return
  for (const input of inputs) {
    if (input !== null && placeOf(input) === target) {
      throw new UsageError(`${output}: is one of the files to ${verb}; choose another file for the output`)
    }
  }
}

/** Where links lead; null where there is nothing. */
function placeOf(file: string): string | null {
  try {
    return realpathSync.native(file)
  } catch {
    return null
  }
}
