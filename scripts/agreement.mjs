// Says how far the parser and the labels of test/unseen agree, field by field; `npm run agreement -- --errors FIELD`
// lists what they do not agree about. Tests hold the same figures to their floors; esbuild lets both share the code.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const bundle = new URL('node_modules/.cache/agreement.mjs', root)
await build({
  stdin: {
    contents: [
      `export { parseMinutes } from './src/index.js'`,
      `export * from './test/agreement.js'`,
      `export * from './test/gold.js'`,
    ].join('\n'),
    loader: 'ts',
    resolveDir: fileURLToPath(root),
  },
  outfile: fileURLToPath(bundle),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})
const { compare, countsOf, disagreementsIn, fields, figureOf, goldSchema, labelledMinutesIn, parseMinutes } =
  await import(bundle)

const { errors } = parseArgs({ options: { errors: { type: 'string' } } }).values
const findings = labelledMinutesIn(new URL('test/unseen/', root)).flatMap(({ markdown, gold }) =>
  compare(parseMinutes(markdown), goldSchema.parse(gold)),
)

if (errors === undefined) {
  console.log(`${'field'.padEnd(26)}agreement   found  extra missed   right     of`)
  for (const [field, count] of Object.entries(countsOf(findings))) console.log(rowOf(field, count))
} else if (fields.includes(errors)) {
  for (const line of disagreementsIn(findings, errors)) console.log(line)
} else {
  console.error(`There is no field ${errors}. The fields are: ${fields.join(', ')}.`)
  process.exitCode = 2
}

/** One line of the table; a field has either what was found or what was right. */
function rowOf(field, count) {
  const { found, extra, missed, right, wrong } = count
  const cells = right + wrong > 0 ? ['', '', '', right, right + wrong] : [found, extra, missed, '', '']
  const agreement = figureOf(count).toFixed(1)
  return `${field.padEnd(26)}${agreement.padStart(9)} ${cells.map((cell) => String(cell).padStart(7)).join('')}`.trimEnd()
}
