import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedMinutes } from '../test/generated-minutes.js'

/** Texts that both sides of a row work on. */
export interface Corpus {
  name: string
  texts: readonly string[]
}

/** Of thousands of minutes every so many are enough. */
const mostTexts = 150

/** Made-up minutes, and real ones where they lie beside the repository. */
export function corpora(): Corpus[] {
  const generated = Array.from({ length: 100 }, (_, seed) => generatedMinutes(seed))
  const real = ['eval/corpus', 'bulk'].flatMap((name) => {
    const folder = join('..', 'shared', name)
    return existsSync(folder) ? [{ name, texts: textsIn(folder) }] : []
  })
  return [{ name: 'generated', texts: generated }, ...real]
}

function textsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
  const step = Math.ceil(files.length / mostTexts)
  return files.filter((_, index) => index % step === 0).map((file) => readFileSync(join(folder, file), 'utf8'))
}
