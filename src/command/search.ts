import { type Dirent, type PathLike, readdir, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { reportProblem } from './problem.js'
import { slashed } from './slashed.js'
import { readFault, systemErrorCode } from './system-error.js'

/** Whether an argument that is no file can be a glob. */
export { isDynamicPattern as isGlob }

/** Finds the Markdown of a folder; that there is none is reported. */
export async function searchFolder(folder: string): Promise<string[]> {
  const search = await runSearch('**/*.{md,markdown}', { cwd: folder, caseSensitiveMatch: false })
  if (search.files.length === 0 && !search.unreadable) {
    reportProblem('no Markdown in this folder (*.md, *.markdown); name the files if they are called otherwise', folder)
  }
  return search.files.map((file) => slashed(join(folder, file)))
}

/** Finds what a glob matches; that nothing does is reported. */
export async function searchGlob(arg: string): Promise<string[]> {
  const search = await runSearch(slashed(arg), { absolute: isAbsolute(arg) })
  if (search.files.length === 0 && !search.unreadable) {
    reportProblem('no file matches this glob; check the spelling and the folder it starts from', arg)
  }
  return search.files
}

interface SearchSettings {
  cwd?: string
  absolute?: boolean
  caseSensitiveMatch?: boolean
}

async function runSearch(pattern: string, settings: SearchSettings): Promise<{ files: string[]; unreadable: boolean }> {
  let unreadable = false
  // tinyglobby passes over a folder that it cannot read and over links; their minutes would be missing without a word.
  const reportingReaddir = new Proxy(readdir, {
    apply(target, self, [folder, options, done]) {
      return target.call(self, folder, options, (error, entries) => {
        // The folder that a glob starts from may be none: then nothing matches it.
        if (error && systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTDIR') {
          unreadable = true
          reportProblem(readFault(error), nameOf(String(folder), settings))
        }
        done(
          error,
          entries?.flatMap((entry) => withoutLink(entry, folder)),
        )
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

/** A folder as the argument names it; tinyglobby hands it in with its whole path. */
function nameOf(folder: string, { cwd = '', absolute = false }: SearchSettings): string {
  if (absolute || isAbsolute(cwd)) return folder
  return slashed(relative(process.cwd(), folder)) || '.'
}

/** A link to a file, or to nothing, as the file itself, which is then read or reported; a link to a folder is left out. */
function withoutLink<Entry extends Dirent<string | Buffer>>(entry: Entry, folder: PathLike): Entry[] {
  if (!entry.isSymbolicLink()) return [entry]
  if (leadsToFolder(join(String(folder), String(entry.name)))) return []
  return [Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } })]
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false
  }
}
