import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { importModule } from './import-module.js'

/**
 * The file that a package's name leads to, as seen from a file; null where there is no such package.
 *
 * @example
 * await resolvePackage('@choir/minutes-config', '/home/ann/choir/.minutesrc.json')
 */
export async function resolvePackage(name: string, from: string): Promise<string | null> {
  try {
    return createRequire(from).resolve(name)
  } catch {
    // A package that is for import alone; import.meta.resolve takes no place to start from.
    const { createJiti } = (await importModule('jiti')) as typeof import('jiti')
    const url = createJiti(from).esmResolve(name, { try: true })
    return url === undefined ? null : fileURLToPath(url)
  }
}
