import { readdirSync, readFileSync } from 'node:fs'
import type { ParseOptions } from '../src/index.js'

const folder = new URL('../fixtures/', import.meta.url)

/** Minutes that show one construct or dialect, and the whole record that they must give. */
export interface Fixture {
  name: string
  markdown: string
  /** From `NAME.options.json`, where the pair has one. */
  options: ParseOptions
  /** `NAME.json` as it stands; the tests check whether it is a record. */
  record: unknown
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The names of the files in `fixtures/`. */
export const fixtureFiles: readonly string[] = readdirSync(folder).sort()

/** Every pair in `fixtures/`, in the order of the names. */
export const fixtures: readonly Fixture[] = fixtureFiles
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const name = file.slice(0, -'.md'.length)
    const options = `${name}.options.json`
    return {
      name,
      markdown: read(file),
      options: fixtureFiles.includes(options) ? JSON.parse(read(options)) : {},
      record: JSON.parse(read(`${name}.json`)),
    }
  })
