import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatedMinutes } from '../test/generated-minutes.js'
import { type Corpus, corpora } from './corpus.js'
import { ratios } from './interleaved.js'
import type { Row } from './row.js'

const bin = 'dist/bin/minutes.js'
const node = process.execPath

/** What whole processes take. */
export function processRows(): Row[] {
  return [start, ...corpora().flatMap(lintRows), memory]
}

const start: Row = {
  name: 'minutes parse of one small file, whole process',
  against: 'node -e 0',
  bar: 2.5,
  measure: (rounds) =>
    inFolder((folder) => {
      const file = join(folder, 'small.md')
      writeFileSync(file, '# Choir, 2025-03-04\n\n* Ann offered to book the hall by Friday.\n')
      return ratios(
        () => run([bin, 'parse', file]),
        () => run(['-e', '0']),
        rounds,
      )
    }),
}

const markdownlint = 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'

/** Lint of 400 documents: of those there are, as often as it takes. */
function lintRows({ name, texts }: Corpus): Row[] {
  const lint = (folder: string, ...flags: string[]) => run([bin, 'lint', folder, '-o', join(folder, 'out'), ...flags])
  const cache = (folder: string) => ['--cache', '--cache-location', join(folder, 'cache')]
  return [
    {
      name: `minutes lint of 400 documents, cold, ${name}`,
      against: 'markdownlint-cli2',
      bar: 0.8,
      measure: (rounds) =>
        inFolder((folder) => {
          writeDocuments(folder, texts, 400)
          return ratios(
            () => lint(folder),
            () => run([markdownlint, join(folder, '*.md')]),
            rounds,
          )
        }),
    },
    {
      name: `minutes lint --cache of 400 documents, nothing changed, ${name}`,
      against: 'cold',
      bar: 0.15,
      measure: (rounds) =>
        inFolder((folder) => {
          writeDocuments(folder, texts, 400)
          lint(folder, ...cache(folder))
          return ratios(
            () => lint(folder, ...cache(folder)),
            () => lint(folder),
            rounds,
          )
        }),
    },
  ]
}

function writeDocuments(folder: string, texts: readonly string[], count: number): void {
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `${index}.md`), texts[index % texts.length] ?? '')
  }
}

/** Peaks hardly vary, and ten thousand documents take long. */
const memoryRounds = 3

const memory: Row = {
  name: 'peak memory of minutes parse, 10,000 documents',
  against: '1,000',
  bar: 1.3,
  measure: () =>
    inFolder((folder) => {
      const files = Array.from({ length: 10_000 }, (_, seed) => {
        const file = join(folder, `${seed}.md`)
        writeFileSync(file, generatedMinutes(seed))
        return file
      })
      return Array.from({ length: memoryRounds }, () => peak(files) / peak(files.slice(0, 1_000)))
    }),
}

/** The largest resident set of the command over files, in kilobytes. */
function peak(files: readonly string[]): number {
  const report = `process.on('exit', () => process.stderr.write(':' + process.resourceUsage().maxRSS))`
  const { stderr } = run([
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    bin,
    'parse',
    '--format',
    'ndjson',
    ...files,
  ])
  return Number(stderr.slice(stderr.lastIndexOf(':') + 1))
}

function run(args: readonly string[]): { stderr: string } {
  const { status, stderr, error } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 1e9 })
  // Linters end with 1 where they find something.
  if (error || (status !== 0 && status !== 1))
    throw error ?? new Error(`node ${args[0]} ended with ${status}: ${stderr.slice(0, 500)}`)
  return { stderr }
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
