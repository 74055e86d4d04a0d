/**
 * A test runner of Stryker that gives fixtures and the examples of the rules to the mutated library in one process. A run
 * of vitest takes seconds to load the library anew, and there is one for each of thousands of mutants.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { VFile } from 'vfile'
import { bundleTo } from './bundle.mjs'

/** In the folder of the mutated library, which Stryker goes to when it has loaded this file. */
const bundle = () => resolve('mutated/library.mjs')

/** Where mutants and runner meet; the instrumented code holds on to the object. */
globalThis.__stryker__ ??= {}
const mutants = globalThis.__stryker__

class Runner {
  library
  tests = new Map()
  /** What failed last is likely to fail next, since mutants come file by file. */
  failedLast = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    await bundleTo(bundle())
  }

  /** The library without a mutant, and what it is tested with. */
  async load() {
    this.library = await import(pathToFileURL(bundle()).href)
    const subject = this.library.subject()
    this.tests = new Map([...recordsOf(subject), ...examplesOf(subject)])
    this.forget()
  }

  /** What a mutant has reckoned must not outlive it, and what was reckoned before must not hide it. */
  forget() {
    this.library.forget()
    this.library.age()
  }

  async dryRun() {
    mutants.activeMutant = undefined
    await this.load()
    const tests = [...this.tests.keys()].map((id) => {
      mutants.currentTestId = id
      this.forget()
      const start = performance.now()
      const failureMessage = this.failureOf(id)
      const timeSpentMs = performance.now() - start
      return { id, name: id, timeSpentMs, ...(failureMessage ? { status: 1, failureMessage } : { status: 0 }) }
    })
    mutants.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (!this.library) await this.load()
    // Stryker waits for a hundred times as many hits as there are without the mutant; five times tell a loop without end.
    mutants.hitLimit = hitLimit === undefined ? undefined : hitLimit / 20
    mutants.hitCount = hitLimit === undefined ? undefined : 0
    mutants.activeMutant = activeMutant.id
    this.forget()
    try {
      return this.resultOf(this.inOrder(testFilter ?? [...this.tests.keys()]))
    } finally {
      mutants.activeMutant = undefined
      mutants.hitCount = undefined
      this.forget()
    }
  }

  /** The tests that reach a mutant, those first that failed last. */
  inOrder(ids) {
    const covering = new Set(ids)
    return new Set([...this.failedLast.filter((id) => covering.has(id)), ...ids])
  }

  resultOf(ids) {
    let nrOfTests = 0
    for (const id of ids) {
      nrOfTests++
      const failureMessage = this.failureOf(id)
      if (mutants.hitCount > mutants.hitLimit) return { status: 'timeout', reason: 'Hit limit reached' }
      if (failureMessage === undefined) continue
      this.failedLast = [id, ...this.failedLast.filter((other) => other !== id)].slice(0, 40)
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }

  /** Why a test fails, undefined where it does not. */
  failureOf(id) {
    const { run, expected } = this.tests.get(id)
    try {
      const found = JSON.stringify(run())
      return found === expected ? undefined : `${found.slice(0, 100)} instead of ${expected.slice(0, 100)}`
    } catch (error) {
      return String(error)
    }
  }
}

/** Each fixture must give the record beside it. */
function recordsOf({ parseMinutes }) {
  const files = readdirSync('fixtures').sort()
  const read = (file) => readFileSync(`fixtures/${file}`, 'utf8')
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const name = file.slice(0, -'.md'.length)
      const options = files.includes(`${name}.options.json`) ? JSON.parse(read(`${name}.options.json`)) : {}
      const markdown = read(file)
      const expected = JSON.stringify(JSON.parse(read(`${name}.json`)))
      return [name, { run: () => parseMinutes(markdown, options), expected }]
    })
}

/** Each example of a rule must give its messages, and the text that they mend it to. */
function examplesOf({ rules, lintMinutes, fixMinutes }) {
  return rules.flatMap(({ id, examples }) =>
    examples.map(({ title, markdown, path, options, repository, messages, fixed }) => {
      const config = { extends: [], rules: { [id]: ['warn', ...(options ? [options] : [])] }, repository }
      const file = () => new VFile({ value: markdown, ...(path ? { path } : {}) })
      const run = () => {
        const found = lintMinutes(file(), config).map(({ reason, place: { start, end } }) => {
          return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`
        })
        return [found, ...(fixed === undefined ? [] : [fixMinutes(file(), config).text])]
      }
      return [`${id}: ${title}`, { run, expected: JSON.stringify([messages, ...(fixed === undefined ? [] : [fixed])]) }]
    }),
  )
}

/** The examples of a rule are its tests, and no code to mutate. */
const examples = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectProperty' && node.key.name === 'examples' ? 'the examples are the tests' : undefined,
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'records', factory: () => new Runner() },
  { kind: 'Ignore', name: 'examples', value: examples },
]
