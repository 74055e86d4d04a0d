import { relative } from 'node:path'

/** A file's path as messages name it: from the current folder where it stands in there, else the whole. */
export function pathFromHere(file: string): string {
  const way = relative(process.cwd(), file)
  return way === '' || way.startsWith('..') ? file : way
}
