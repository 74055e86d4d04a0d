import { jsonText } from '../formats/json-text.js'
import type { LintedFile, Reporter } from './reporter.js'

/** For programs: each file with its messages, what was wrong with the run, and the totals. */
export const json: Reporter = async function* (files, { totals, problems }) {
  // A file is held back until the next one is there, for the comma belongs at the end of its line.
  let held: string | null = null
  yield '{\n'
  for await (const file of files) {
    yield held === null ? '  "files": [\n' : `${held},\n`
    held = `    ${indented(fileObject(file), 4)}`
  }
  yield held === null ? '  "files": [],\n' : `${held}\n  ],\n`
  const rest = { problems: problems().map(({ subject, text }) => ({ path: subject, message: text })), totals }
  yield `${indented(rest, 0).slice(2)}\n`
}

function fileObject({ path, messages, fixes }: LintedFile) {
  return { path, fixes, messages }
}

function indented(value: unknown, spaces: number): string {
  return jsonText(value, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`)
}
