import picomatch from 'picomatch'
import type { ConfigOverride } from './config.js'

/**
 * Whether an override is for a file.
 *
 * @param path the file's path relative to the configuration's folder, with forward slashes
 * @example
 * fitsOverride({ files: 'retro/**', excludedFiles: 'README.md' }, 'retro/2025/05.md') // true
 */
export function fitsOverride({ files, excludedFiles }: ConfigOverride, path: string): boolean {
  return isMatch(path, files) && !(excludedFiles !== undefined && isMatch(path, excludedFiles))
}

function isMatch(path: string, globs: string | string[]): boolean {
  return [globs]
    .flat()
    .some((glob) => picomatch(glob.replace(/^\.\//u, ''), { dot: true, basename: !glob.includes('/') })(path))
}
