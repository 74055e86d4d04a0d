// What the build of the command does to the patterns of its bundle, so that it starts fast.
import { parse } from 'acorn'
import { simple } from 'acorn-walk'

/**
 * Has the patterns of modules made when they are first used, not when the modules are loaded: V8 reads a pattern when it
 * is made, which takes long with \p{…}, and of hundreds a small file needs few. `X = /…/u` becomes
 * `X = $late(() => /…/u)`, and `X` everywhere else `X()`, which is the same pattern each time.
 */
export function withLatePatterns(code) {
  const program = parse(code, { ecmaVersion: 'latest' })
  const patterns = patternsOfModules(program)
  if (patterns.size === 0) return code
  const shorthands = new Set()
  const inserts = [...patterns.values()].flatMap(({ start, end }) => [
    { at: start, text: '$late(()=>' },
    { at: end, text: ')' },
  ])
  simple(program, {
    Property: ({ shorthand, value }) => shorthand && shorthands.add(value.start),
    Identifier({ name, start, end }) {
      if (patterns.has(name)) inserts.push({ at: end, text: shorthands.has(start) ? `:${name}()` : '()' })
    },
  })
  inserts.sort((left, right) => left.at - right.at)
  const parts = inserts.map(({ at, text }, index) => code.slice(inserts[index - 1]?.at, at) + text)
  return `const $late=make=>{let made;return()=>made??=make()};${parts.join('')}${code.slice(inserts.at(-1).at)}`
}

/** The patterns that modules assign to variables of theirs, by name; nothing else assigns these or has their names. */
function patternsOfModules(program) {
  const bound = new Map()
  simple(program, { VariablePattern: ({ name }) => bound.set(name, (bound.get(name) ?? 0) + 1) })
  const declared = program.body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []))
  const patterns = new Map()
  for (const { id, init } of declared) {
    if (isPattern(init) && bound.get(id.name) === 1) patterns.set(id.name, init)
    // The variables of a module that may be loaded later are declared before, without a value.
    if (init?.callee?.name !== '__esm') continue
    for (const { left, right } of assignmentsIn(init)) {
      if (isPattern(right) && bound.get(left.name) === 2) patterns.set(left.name, right)
    }
  }
  return patterns
}

/** The assignments that load the module of `__esm({ "path"() { … } })`. */
function assignmentsIn({ arguments: [{ properties }] }) {
  const statements = properties[0].value.body.body
  const expressions = statements.flatMap(({ expression }) => expression?.expressions ?? expression ?? [])
  return expressions.filter(({ type }) => type === 'AssignmentExpression')
}

const isPattern = (node) => node?.regex || (node?.type === 'NewExpression' && node.callee.name === 'RegExp')
