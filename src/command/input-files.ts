import { readdir } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, normalize, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { reportProblem } from './problem.js'
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
 * Dot folders and `node_modules` are passed over and symbolic links are not followed by a search, as in find, git and
 * ripgrep. An argument that names nothing is reported; the others count.
 *
 * @example
 * await findInputFiles(['2025/', 'extra/*.md', '-']) // { inputs: ['2025/01.md', 'extra/a.md', null], single: false }
 */
export async function findInputFiles(args: string[]): Promise<InputFiles> {
  const found = new Map<string, Input>()
  let searched = false
  for (const arg of args) {
    const argument = await resolveArgument(arg)
    searched ||= argument.searched
    for (const input of argument.inputs) {
      const key = input === null ? '-' : resolve(input)
      if (!found.has(key)) found.set(key, input)
    }
  }
  return { inputs: [...found.values()], single: args.length === 1 && !searched }
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
    const isFolder = (await stat(arg)).isDirectory()
    return isFolder ? await searchFolder(arg) : { inputs: [slashed(normalize(arg))], searched: false }
  } catch (error) {
    // A file may be called "notes [1].md", so an argument is a glob only where no file has that name.
    if (systemErrorCode(error) === 'ENOENT' && isDynamicPattern(arg)) return searchGlob(arg)
    reportProblem(readFault(error), arg)
    return { inputs: [], searched: false }
  }
}

async function searchFolder(folder: string): Promise<Argument> {
  const search = await runSearch('**/*.{md,markdown}', { cwd: folder, caseSensitiveMatch: false })
  if (search.files.length === 0 && !search.unreadable) {
    reportProblem('no Markdown in this folder (*.md, *.markdown); name the files if they are called otherwise', folder)
  }
  return { inputs: search.files.map((file) => slashed(join(folder, file))), searched: true }
}

async function searchGlob(arg: string): Promise<Argument> {
  const pattern = slashed(arg)
  const search = await runSearch(pattern, { absolute: isAbsolute(arg) })
  if (search.files.length === 0 && !search.unreadable) {
    reportProblem('no file matches this glob; check the spelling and the folder it starts from', arg)
  }
  return { inputs: search.files, searched: true }
}

interface SearchSettings {
  cwd?: string
  absolute?: boolean
  caseSensitiveMatch?: boolean
}

async function runSearch(pattern: string, settings: SearchSettings): Promise<{ files: string[]; unreadable: boolean }> {
  let unreadable = false
  // tinyglobby passes over a folder that it cannot read; its minutes would be missing without a word.
  const reportingReaddir = new Proxy(readdir, {
    apply(target, self, [folder, options, done]) {
      return target.call(self, folder, options, (error, entries) => {
        if (error) {
          unreadable = true
          reportProblem(readFault(error), folder)
        }
        done(error, entries)
      })
    },
  })
  const files = await glob(pattern, {
    ...settings,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
    fs: { readdir: reportingReaddir },
  })
  return { files: files.sort(), unreadable }
}

/** Forward slashes on every system, so that a record does not depend on where it was made. */
function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
