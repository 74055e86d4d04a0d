import { realpathSync, statSync } from 'node:fs'
import { normalize, resolve } from 'node:path'
import { reportProblem } from './problem.js'
import { slashed } from './slashed.js'
import { readFault, systemErrorCode } from './system-error.js'

/** What is to be read: the path of a file, or null for standard input. */
export type Input = string | null

export interface InputFiles {
  /** Each file once: in the order of the arguments, sorted within a folder or a glob. */
  inputs: Input[]
  /** Whether the user asked for exactly one file or `-`, and so expects one record and not a list. */
  single: boolean
}

/**
 * Finds what the arguments name: files as they are, folders searched for Markdown, globs, and `-` for standard input.
 *
 * Dot folders, `node_modules` and links to folders are passed over by a search, as in find, git and ripgrep, so that
 * none walks in a circle. A file is read once, however many links lead to it. An argument that names nothing is reported; the others count.
 *
 * @example
 * await findInputFiles(['2025/', 'extra/*.md', '-']) // { inputs: ['2025/01.md', 'extra/a.md', null], single: false }
 */
export async function findInputFiles(args: string[]): Promise<InputFiles> {
  const found: Input[] = []
  let searched = false
  for (const arg of args) {
    const argument = await resolveArgument(arg)
    searched ||= argument.searched
    found.push(...argument.inputs)
  }
  return { inputs: found.length > 1 ? eachOnce(found) : found, single: args.length === 1 && !searched }
}

/** Each file once, however many names and links lead to it; by its own name, where that is among them. */
function eachOnce(inputs: Input[]): Input[] {
  const places = new Map<string, { input: Input; isLink: boolean }>()
  for (const input of inputs) {
    const name = input === null ? '-' : resolve(input)
    const place = input === null ? name : realPath(name)
    const known = places.get(place)
    if (!known || (known.isLink && place === name)) places.set(place, { input, isLink: place !== name })
  }
  return [...places.values()].map(({ input }) => input)
}

/** Where links lead; the name itself where they lead nowhere, which is told when it is read. */
function realPath(name: string): string {
  try {
    return realpathSync.native(name)
  } catch {
    return name
  }
}

interface Argument {
  inputs: Input[]
  searched: boolean
}

async function resolveArgument(arg: string): Promise<Argument> {
  if (arg === '-') return { inputs: [null], searched: false }
  if (arg === '') {
    reportProblem('an argument is empty; give the name of a file or folder (is a shell variable unset?)')
    return { inputs: [], searched: false }
  }
  try {
    const isFolder = statSync(arg).isDirectory()
    if (!isFolder) return { inputs: [slashed(normalize(arg))], searched: false }
    const { searchFolder } = await import('./search.js')
    return { inputs: await searchFolder(arg), searched: true }
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') {
      const { isGlob, searchGlob } = await import('./search.js')
      // A file may be called "notes [1].md", so an argument is a glob only where no file has that name.
      if (isGlob(arg)) return { inputs: await searchGlob(arg), searched: true }
    }
    reportProblem(readFault(error), arg)
    return { inputs: [], searched: false }
  }
}
