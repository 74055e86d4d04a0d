import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { pathFromHere } from './path-from-here.js'
import { reportProblem } from './problem.js'
import { slashed } from './slashed.js'
import { readFault, systemErrorCode } from './system-error.js'

/** The file that names what is not to be linted, as `.gitignore` does. */
const ignoreFileName = '.minutesignore'

/** Whether a file, by its absolute path, is not to be linted. */
export type IsIgnored = (file: string) => Promise<boolean>

/**
 * Reads `.minutesignore` files: those in the file's folder and in all folders above it, the nearer one having the last
 * word, as git does with `.gitignore`.
 */
export function createIsIgnored(): IsIgnored {
  const byFolder = new Map<string, Promise<Ignore | null>>()
  const patternsIn = (folder: string): Promise<Ignore | null> => {
    const known = byFolder.get(folder) ?? readPatterns(join(folder, ignoreFileName))
    byFolder.set(folder, known)
    return known
  }
  return async (file) => {
    for (const folder of foldersAbove(file)) {
      const { ignored, unignored } = (await patternsIn(folder))?.test(slashed(relative(folder, file))) ?? {}
      if (ignored || unignored) return ignored === true
    }
    return false
  }
}

/** The folders that a file stands in, nearest first. */
function foldersAbove(file: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(file); folders.at(-1) !== folder; folder = dirname(folder)) folders.push(folder)
  return folders
}

async function readPatterns(file: string): Promise<Ignore | null> {
  try {
    const text = await readFile(file, 'utf8')
    const { default: ignore } = await import('ignore')
    // git heeds case where file systems do.
    return ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' }).add(text)
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    const code = systemErrorCode(error)
    const fault =
      code === 'EISDIR' ? 'this is a folder, and names to pass over stand in a file; rename it' : readFault(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') reportProblem(fault, pathFromHere(file))
    return null
  }
}
