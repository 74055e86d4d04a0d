// Looks for patterns that some text makes slow: every regular expression in src, the literals as they are written and
// those that are composed of lexicon words as the built modules make them, on their own or for a text. Needs `npm run build:code`.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transform } from 'esbuild'
import { analyse } from 'scslre'

const root = fileURLToPath(new URL('../', import.meta.url))
const patterns = new Map()

for (const file of await readdir(join(root, 'src'), { recursive: true })) {
  if (!file.endsWith('.ts')) continue
  const { code } = await transform(await readFile(join(root, 'src', file), 'utf8'), { loader: 'ts' })
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }), {
    Literal({ regex }) {
      if (regex) add(new RegExp(regex.pattern, regex.flags), `src/${file}`)
    },
  })
}
await addComposed()

let faults = 0
for (const { pattern, where } of patterns.values()) {
  for (const { type, exponential, character } of analyse(pattern).reports) {
    // Texts come to the patterns with every run of white space as one character (withoutRuns), so that a search that
    // begins anew at each of them is none. What takes two looks at the same run is mended all the same.
    if (type === 'Move' && isWhiteSpace(character.set)) continue
    faults++
    const growth = exponential ? 'exponentially' : 'with the square of the text'
    console.error(`${where}: ${pattern}\n  grows ${growth} on ${JSON.stringify(character.pick.repeat(5))}… (${type})`)
  }
}
console.log(`${patterns.size} patterns, ${faults} ways to make one of them slow`)
process.exitCode = faults > 0 ? 1 : 0

function add(pattern, where) {
  patterns.set(String(pattern), { pattern, where })
}

/** Adds the patterns that a constructor makes in one of our files while the library is loaded and reads the fixtures. */
async function addComposed() {
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, values, self) {
      const pattern = Reflect.construct(target, values, self)
      // The message, this function, and who called it.
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const at = caller.indexOf('/dist/')
      if (at >= 0 && !caller.includes('node_modules')) add(pattern, caller.slice(at + 1).split(':')[0])
      return pattern
    },
  })
  for (const entry of ['index.js', 'lint/index.js']) await import(join(root, 'dist', entry))
  const { parseMinutes } = await import(join(root, 'dist/index.js'))
  for (const file of await readdir(join(root, 'fixtures'))) {
    if (file.endsWith('.md')) parseMinutes(await readFile(join(root, 'fixtures', file), 'utf8'))
  }
  globalThis.RegExp = original
}

function isWhiteSpace({ ranges }) {
  return ranges.every(({ min, max }) => {
    for (let code = min; code <= max; code++) if (!/\s/u.test(String.fromCodePoint(code))) return false
    return true
  })
}
