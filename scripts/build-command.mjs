// Bundles the command, so that it starts fast and its parsers stay out of the package's dependencies.
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { withLatePatterns } from './late-patterns.mjs'

const folder = 'dist/bin'

/**
 * Modules that few runs need and that bring a large package along: each becomes a file of its own, which is loaded when
 * one of its functions is called for the first time. (parseMinutes is synchronous, so `import()` would not do.)
 */
const seldom = {
  'src/check-options.ts': ['checkBySchema'],
  'src/outline/front-matter.ts': ['readFrontMatter'],
  'src/outline/html-parser.ts': ['newHtmlParser'],
  'src/calendar/chrono-dates.ts': ['chronoDates'],
  'node_modules/decode-named-character-reference/index.js': ['decodeNamedCharacterReference'],
}

const settings = {
  outdir: folder,
  bundle: true,
  // What is kept of a compiled module (load-compiled.ts) can be CommonJS alone.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Else each pattern with \p{…} is made anew whenever a function with it is called.
  supported: { 'regexp-unicode-property-escapes': true },
  // Of a start over one file a good part goes into reading the code. Names stay, and lines short, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  // They are in the file of licences.
  legalComments: 'none',
  metafile: true,
  write: false,
}

const loadSeldom = {
  name: 'load-seldom',
  setup(build) {
    const stubs = new Map(Object.entries(seldom).map(([path, names]) => [resolve(path), stub(path, names)]))
    build.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      const contents = stubs.get(path)
      return contents === undefined ? undefined : { contents, loader: 'js' }
    })
  },
}

function stub(path, names) {
  const load = `const load = () => require(${JSON.stringify(`./${fileOf(path)}`)})`
  return [load, ...names.map((name) => `export const ${name} = (...values) => load().${name}(...values)`)].join('\n')
}

/** CommonJS, since only that can be loaded within a synchronous function. */
const fileOf = (path) => `${nameOf(path)}.cjs`

/** A package by its own name. */
const nameOf = (path) => (path.startsWith('node_modules/') ? path.split('/')[1] : basename(path, '.ts'))

/** The sources of the other commands; what they import when they are run is left out of the bundle of `minutes parse`. */
const otherCommands = /\/command\/(?:lint|rules|schema|reporters\/reporters)\.ts$/

const leaveOutOtherCommands = {
  name: 'leave-out-other-commands',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && otherCommands.test(importer) ? { path, external: true } : undefined,
    )
  },
}

/** commander starts commands that are programs of their own, of which there are none; to load what it needs takes long. */
const startNoPrograms = {
  name: 'start-no-programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: 'none', namespace: 'programs' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'programs' }, () => ({ contents: '', loader: 'js' }))
  },
}

/**
 * As text of one byte a character, which is read twice as fast: esbuild itself leaves the characters of patterns as they
 * are.
 */
async function writeInAscii({ path, text }) {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  await writeFile(path, withLatePatterns(text).replace(/[^\0-\x7f]/g, escaped))
}

const command = {
  ...settings,
  outExtension: { '.js': '.cjs' },
  external: ['./import-module.js', ...Object.keys(seldom).map((path) => `./${fileOf(path)}`)],
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
}

const results = await Promise.all([
  // Most runs parse: of half the code V8 has half to read.
  build({
    ...command,
    entryPoints: { parse: 'src/command/minutes.ts' },
    plugins: [loadSeldom, startNoPrograms, leaveOutOtherCommands],
  }),
  build({
    ...command,
    entryPoints: { command: 'src/command/minutes.ts', 'lint-worker': 'src/command/lint/lint-worker.ts' },
    plugins: [loadSeldom, startNoPrograms],
  }),
  build({
    ...settings,
    entryPoints: Object.keys(seldom).map((path) => ({ in: path, out: nameOf(path) })),
    outExtension: { '.js': '.cjs' },
  }),
  build({
    ...settings,
    entryPoints: {
      minutes: 'src/command/start/start.ts',
      worker: 'src/command/start/start-worker.ts',
      'import-module': 'src/command/config/import-module.ts',
    },
    define: { 'import.meta.dirname': '__dirname' },
  }),
])

await mkdir(folder, { recursive: true })
await Promise.all(results.flatMap(({ outputFiles }) => outputFiles.map(writeInAscii)))
await writeFile(`${folder}/package.json`, JSON.stringify({ type: 'commonjs' }))
await chmod(`${folder}/minutes.js`, 0o755)
const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs))
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, await bundledLicenses(inputs))

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
