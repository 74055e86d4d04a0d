// Bundles the command so that it starts fast and its parsers stay out of the package's dependencies.
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const folder = 'dist/bin'

const { metafile } = await build({
  entryPoints: ['src/command/minutes.ts', 'src/command/lint/lint-worker.ts'],
  outdir: folder,
  entryNames: '[name]',
  // What several chunks need, and what is imported by import(), is a chunk of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  // It reads files of its own package.
  external: ['jiti'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // White space and names stay: without them a stack trace is one endless line, and the start is no faster.
  minifySyntax: true,
  metafile: true,
  banner: {
    // commander is CommonJS and requires node's own modules, which an ES module cannot do by itself.
    js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
  },
})
await chmod(`${folder}/minutes.js`, 0o755)
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, await bundledLicenses(Object.keys(metafile.inputs)))

/** The licences of the bundled packages ask to go along with every copy. */
async function bundledLicenses(inputs) {
  const folders = new Set(inputs.map((input) => input.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]))
  folders.delete(undefined)
  const licenses = await Promise.all([...folders].sort().map(licenseOf))
  return licenses.join(`\n${'-'.repeat(80)}\n\n`)
}

async function licenseOf(folder) {
  const {
    name,
    version,
    license = 'see its readme',
    author,
  } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const entries = await readdir(folder)
  // A package without a licence file has its licence in the readme, if anywhere.
  const file = entries.find((entry) => /^licen[cs]e/i.test(entry)) ?? entries.find((entry) => /^readme/i.test(entry))
  if (file === undefined) return `${name} ${version} (${license}) by ${author?.name ?? author}\n`
  return `${name} ${version} (${license})\n\n${await readFile(`${folder}/${file}`, 'utf8')}`
}
