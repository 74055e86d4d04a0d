// Installs the package as npm would publish it into an empty project, and uses it there as its users do.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const files = {
  'package.json': JSON.stringify({ name: 'a-user', private: true, type: 'module' }),
  'notes.md': '# Weekly Sync 2025-07-30\n',
  'use.js': `
    import { minutesJsonSchema, minutesSchema, parseMinutes } from 'parse-minutes'
    import schema from 'parse-minutes/schema.json' with { type: 'json' }
    const minutes = minutesSchema.parse(parseMinutes('# Weekly Sync', { path: 'notes.md' }))
    if (minutes.path !== 'notes.md') throw new Error('the record has lost its path')
    if (schema.$id !== minutesJsonSchema.$id) throw new Error('schema.json is not the schema')
  `,
  'use.ts': `
    import { type ActionItem, type Minutes, minutesSchema, type ParseOptions, parseMinutes } from 'parse-minutes'
    import schema from 'parse-minutes/schema.json' with { type: 'json' }
    const options: ParseOptions = { date: '2025-07-30', repository: 'coconut-svsm/svsm' }
    const minutes: Minutes = minutesSchema.parse(parseMinutes('# Weekly Sync', options))
    export const tasks: string[] = minutes.actionItems.map((item: ActionItem) => item.task)
    export const title: string = schema.title
    // @ts-expect-error A record is not any: it has no such field.
    export const nothing = minutes.noSuchField
  `,
  'tsconfig.json': JSON.stringify({
    // Types of the package's own dependencies are part of its types, so none is skipped.
    compilerOptions: {
      strict: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      resolveJsonModule: true,
      types: [],
      rootDir: '.',
      outDir: 'built',
    },
    files: ['use.ts'],
  }),
}

const folder = await mkdtemp(join(tmpdir(), 'check-package-'))

try {
  const tarball = pack()
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  run('node', 'use.js')
  run('node', resolve('node_modules/typescript/bin/tsc'), '-p', '.')
  run('node', 'built/use.js')
  runCommand()
  console.log('The packed package works in an empty project: JavaScript, TypeScript, schema.json and the command.')
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Makes the tarball and says what is in it. */
function pack() {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options)
  const report = JSON.parse(output)
  // npm 10 gives a list, npm 12 an object by name.
  const [packed] = Array.isArray(report) ? report : Object.values(report)
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`,
  )
  return join(folder, packed.filename)
}

function runCommand() {
  const minutes = JSON.parse(run('npx', '--no-install', 'minutes', 'parse', 'notes.md'))
  if (minutes.path !== 'notes.md') throw new Error('the packed command gives no record')
}

/** Runs a program in the empty project. */
function run(program, ...args) {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
