import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { slashed } from '../slashed.js'

/** The folder that a CI's paths are relative to: its workspace, the repository's root, or the current folder. */
export function reportRoot(): string {
  const here = process.cwd()
  const workspace = process.env.GITHUB_WORKSPACE
  if (workspace && isInside(workspace, here)) return realpathSync(workspace)
  for (let folder = here; ; folder = dirname(folder)) {
    // In a worktree and in a submodule it is a file.
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return here
  }
}

/** A path as seen from a folder, with forward slashes; an absolute one where it stands elsewhere. */
export function pathFrom(root: string, path: string): string {
  const absolute = resolve(path)
  return slashed(isInside(root, absolute) ? relative(root, absolute) : absolute)
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
