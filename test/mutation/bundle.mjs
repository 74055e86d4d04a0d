/** Makes of the mutated library one file that can be told to forget. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'acorn'
import { base, full, simple } from 'acorn-walk'
import { build } from 'esbuild'

export async function bundleTo(outfile) {
  await build({
    absWorkingDir: process.cwd(),
    entryPoints: ['test/mutation/subject.ts'],
    outfile,
    inject: ['test/mutation/map.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Else each pattern with \p{…} is made anew whenever a function with it is called.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    plugins: [parseOnce],
    logLevel: 'error',
  })
  await writeFile(outfile, withLateConstants(await readFile(outfile, 'utf8')))
}

const parseOnce = {
  name: 'parse-once',
  setup(build) {
    const path = resolve('test/mutation/from-markdown.ts')
    build.onResolve({ filter: /\/mdast\/from-markdown\.js$/ }, ({ importer }) =>
      importer.endsWith('/src/parse-minutes.ts') ? { path } : undefined,
    )
  },
}

/**
 * Has the mutated constants of modules, most of them patterns, made when they are used for the first time since the
 * library was told to forget. Else a mutant in them would be there only after the library is loaded anew, and nothing
 * would tell which tests reach it. `X = …` becomes `X = $late(() => …)`, and `X` everywhere else `X()`.
 */
function withLateConstants(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const constants = mutatedConstants(program)
  const shorthands = new Set()
  const inserts = [...constants.values()].flatMap(({ start, end }) => [
    { at: start, text: '$late(()=>(' },
    { at: end, text: '))' },
  ])
  simple(program, {
    Property: ({ shorthand, value }) => shorthand && shorthands.add(value.start),
    Identifier({ name, start, end }) {
      if (constants.has(name)) inserts.push({ at: end, text: shorthands.has(start) ? `:${name}()` : '()' })
    },
  })
  inserts.sort((left, right) => left.at - right.at)
  const parts = inserts.map(({ at, text }, index) => code.slice(inserts[index - 1]?.at ?? 0, at) + text)
  return `${late}${parts.join('')}${code.slice(inserts.at(-1)?.at ?? 0)}`
}

const late = `
let $age = 0
export const age = () => { $age++ }
const $late = (make) => {
  let made
  let at = -1
  return () => {
    if (at === $age) return made
    made = make()
    at = $age
    return made
  }
}
`

function mutatedConstants(program) {
  const bound = new Map()
  simple(program, { VariablePattern: ({ name }) => bound.set(name, (bound.get(name) ?? 0) + 1) })
  const declared = program.body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []))
  const mutated = declared.filter(({ id, init }) => init && bound.get(id.name) === 1 && isMutated(init))
  return new Map(mutated.map(({ id, init }) => [id.name, init]))
}

/** Whether mutants stand in what is reckoned when the module is loaded, not in a function that is called later. */
function isMutated(init) {
  let found = false
  full(
    init,
    ({ type, callee }) => {
      if (type === 'CallExpression' && callee.name?.startsWith('stryMutAct')) found = true
    },
    { ...base, Function() {} },
  )
  return found
}
