import { execFile } from 'node:child_process'
import { lstat, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { systemErrorCode } from './system-error.js'
import { UsageError } from './usage-error.js'

const run = promisify(execFile)

/**
 * The files of the repository around the current folder that git says changed and that are still there: staged, not
 * staged and not tracked (but not ignored); with a revision, all that changed since the current branch left it.
 * Symbolic links and submodules are passed over.
 *
 * @param revision a branch, tag or commit, or null for the last commit
 * @returns absolute paths, sorted, without symbolic links in the folders above the repository
 * @throws {UsageError} outside of a repository, without git, and for a revision that git does not know
 */
export async function changedFiles(revision: string | null): Promise<string[]> {
  const root = await repositoryRoot()
  const base = revision === null ? await lastCommit() : await mergeBase(revision)
  // Paths of a configured diff.relative would be relative to this folder.
  const diff = ['-c', 'diff.relative=false', 'diff', '--name-only', '--no-renames', '--diff-filter=d', '-z']
  const lists = await Promise.all([
    base === null ? git('ls-files', '-z', '--full-name', ':/') : git(...diff, base, '--'),
    git('ls-files', '-z', '--full-name', '--others', '--exclude-standard', ':/'),
  ])
  const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '')
  const files = [...new Set(names)].sort().map((name) => resolve(root, name))
  const isFile = await Promise.all(
    files.map((file) =>
      lstat(file).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  )
  return files.filter((_, index) => isFile[index])
}

async function repositoryRoot(): Promise<string> {
  try {
    return await realpath((await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/u, ''))
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') throw new UsageError('--changed asks git, which is not installed')
    throw new UsageError(`--changed needs a git repository: ${gitFault(error)}`)
  }
}

/** Null where nothing has been committed yet. */
async function lastCommit(): Promise<string | null> {
  return (await commitOf('HEAD')) === null ? null : 'HEAD'
}

async function mergeBase(revision: string): Promise<string> {
  if ((await commitOf(revision)) === null) {
    throw new UsageError(
      `--changed ${revision}: git knows no such commit; fetch it, or, if it is a file or folder, name it before --changed`,
    )
  }
  try {
    return (await git('merge-base', revision, 'HEAD')).trim()
  } catch {
    throw new UsageError(
      `--changed ${revision}: has no commit in common with HEAD; in a shallow clone, fetch more of the history`,
    )
  }
}

async function commitOf(revision: string): Promise<string | null> {
  // A name that begins with a dash would be an option of git.
  if (revision.startsWith('-')) return null
  return git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(() => null)
}

async function git(...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { maxBuffer: Number.POSITIVE_INFINITY })
  return stdout
}

function gitFault(error: unknown): string {
  const lines = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n') : [String(error)]
  return lines[0]?.replace(/^fatal: /u, '') ?? ''
}
