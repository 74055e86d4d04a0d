// Measures every claim about speed as a ratio within one run, and ends with status 1 where one does not hold:
// `npm run bench -- --row extraction` measures the rows with that word in their names, `--list` names them all.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const bundle = new URL('node_modules/.cache/bench.mjs', root)
process.chdir(fileURLToPath(root))
await build({
  entryPoints: ['bench/bench.ts'],
  outfile: fileURLToPath(bundle),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})
await import(bundle)
