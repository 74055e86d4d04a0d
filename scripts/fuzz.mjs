// Parses texts that nobody would write until one is read wrongly: `npm run fuzz -- --runs 10000 --seed 7`. Minutes to
// cut from are those of fixtures/, and of the folders in the environment variable MINUTES, if it is set (a:b:c).
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import fc from 'fast-check'

const root = fileURLToPath(new URL('../', import.meta.url))
const bundle = join(root, 'node_modules/.cache/any-text.mjs')
await build({
  entryPoints: [join(root, 'test/any-text.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})
const { anyOptions, anyText, faultsWith } = await import(bundle)

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const folders = [join(root, 'fixtures'), ...(process.env.MINUTES?.split(':') ?? [])]
const texts = (await Promise.all(folders.map(markdownIn))).flat()

console.log(`${values.runs} runs with seed ${seed}, on ${texts.length} texts`)
let slowest = { milliseconds: 0, text: '' }
const property = fc.property(anyText(texts), anyOptions, (text, options) => {
  const start = performance.now()
  const faults = faultsWith(text, options)
  const milliseconds = performance.now() - start
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text }
  if (faults.length > 0) throw new Error(faults.join('\n'))
})
const result = fc.check(property, { seed, numRuns: Number(values.runs) })
if (result.failed) {
  console.error(fc.defaultReportMessage(result))
  process.exitCode = 1
}
console.log(
  `${result.numRuns} runs; the slowest took ${slowest.milliseconds.toFixed(0)} ms for ${slowest.text.length} characters`,
)

async function markdownIn(folder) {
  const files = await readdir(folder, { recursive: true })
  return Promise.all(files.filter((file) => file.endsWith('.md')).map((file) => readFile(join(folder, file), 'utf8')))
}
