import { sep } from 'node:path'

/** Forward slashes on every system, so that a record does not depend on where it was made. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
