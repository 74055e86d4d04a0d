// Measures the extraction on labelled minutes, where there are any: `npm run eval -- --errors actions`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(process.env.LABELLED_MINUTES ?? '../shared/eval')
const scorer = resolve(folder, 'score.mjs')

if (existsSync(scorer)) {
  const { status } = spawnSync(process.execPath, [scorer, '--lib', 'dist/index.js', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} else {
  console.error(
    `There are no labelled minutes. They would have to be at ${folder}: score.mjs, and beside it corpus/ with the`,
  )
  console.error(
    'minutes and gold/ with their labels. Another folder is named by the environment variable LABELLED_MINUTES.',
  )
  process.exitCode = 2
}
