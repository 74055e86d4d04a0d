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
    import remarkLintMinutes, { actionOwnerNamed, lintMinutes } from 'parse-minutes/lint'
    import configSchema from 'parse-minutes/minutesrc.schema.json' with { type: 'json' }
    const [message] = lintMinutes('# Weekly Sync 2025-07-30\\n\\n- ACTION: buy tea')
    if (!message?.url?.endsWith('/docs/rules/' + message.ruleId + '.md')) throw new Error('lint finds nothing')
    if (typeof remarkLintMinutes !== 'function' || actionOwnerNamed.rule.id !== 'action-owner-named')
      throw new Error('the rules are no plugins')
    if (!configSchema.properties.rules.properties[message.ruleId]) throw new Error('no schema of .minutesrc')
  `,
  'use.ts': `
    import { type ActionItem, type Minutes, minutesSchema, type ParseOptions, parseMinutes } from 'parse-minutes'
    import schema from 'parse-minutes/schema.json' with { type: 'json' }
    const options: ParseOptions = { date: '2025-07-30', repository: 'example/lantern' }
    const minutes: Minutes = minutesSchema.parse(parseMinutes('# Weekly Sync', options))
    export const tasks: string[] = minutes.actionItems.map((item: ActionItem) => item.task)
    export const title: string = schema.title
    import { type Fixed, fixMinutes, lintMinutes, type MinutesConfig } from 'parse-minutes/lint'
    const config: MinutesConfig = { extends: 'strict', rules: { 'action-owner-named': 'off' } }
    export const fixed: Fixed = fixMinutes('# Weekly Sync', config)
    export const reasons: string[] = lintMinutes('# Weekly Sync', config).map(({ reason }) => reason)
    // @ts-expect-error A record is not any: it has no such field.
    export const nothing = minutes.noSuchField
  `,
  'minutesrc.ts': `
    import type { MinutesConfig } from 'parse-minutes/lint'
    export default { extends: [] } satisfies MinutesConfig
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
  console.log(
    'The packed package works in an empty project: JavaScript, TypeScript, lint, the schemas and the command.',
  )
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
  // A configuration in TypeScript needs jiti, which is not bundled.
  run('npx', '--no-install', 'minutes', 'lint', 'notes.md', '--config', 'minutesrc.ts', '--format', 'sarif')
  run('npx', '--no-install', 'minutes', 'rules', 'action-owner-named')
}

/** Runs a program in the empty project. */
function run(program, ...args) {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
