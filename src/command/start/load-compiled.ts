import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { Script } from 'node:vm'

type Load = (name: string) => unknown
type Run = (exports: object, require: Load, module: { exports: object }, __filename: string) => void

/** The exit status of wrong usage and of files that could not be read. */
const failed = 2

/** A script that was compiled in this run, and the file that is to spare the next run that. */
interface Compiled {
  script: Script
  file: string
}

/**
 * Answers with a `require` for the `.cjs` files of a folder, which name each other by `./name.cjs`. What V8 makes of them
 * is kept for the next run, since compiling them takes longer than parsing a small file.
 *
 * It is kept in the same folder: who can write there could change the files themselves. Where it cannot be written, each
 * run compiles anew. Node 22 does all of this itself.
 *
 * @param require loads everything else
 */
export function loadCompiled(folder: string, require: NodeJS.Require): Load {
  // The types are those of Node 20.
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
  if (enableCompileCache) {
    enableCompileCache()
    return require
  }
  const modules = new Map<string, { exports: object }>()
  const compiled: Compiled[] = []
  const kept = `${folder}/compiled/${process.version}-${process.arch}`
  // A run that failed may have called little of the parser, and what it keeps would serve all others.
  process.once('exit', (status) => status === failed || keep(compiled, kept))

  function load(name: string): unknown {
    if (!/^\.\/.*\.cjs$/u.test(name)) return require(name)
    const known = modules.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const path = folder + name.slice(1)
    compile(path, kept + name.slice(1), compiled)(module.exports, load, module, path)
    return module.exports
  }
  return load
}

function compile(path: string, kept: string, compiled: Compiled[]): Run {
  const { mtimeMs, size } = statSync(path)
  // V8 sees that it made something under another version or other flags; of the source it compares the length alone.
  const file = `${kept}-${size}-${mtimeMs}`
  const cachedData = readIfThere(file)
  const script = new Script(`(function(exports,require,module,__filename){${readFileSync(path, 'latin1')}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  if (!cachedData || script.cachedDataRejected) compiled.push({ script, file })
  return script.runInThisContext()
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** At the end of a run, when V8 has compiled all functions that the run has called. */
function keep(compiled: readonly Compiled[], folder: string): void {
  if (compiled.length === 0) return
  try {
    mkdirSync(folder, { recursive: true })
    for (const { script, file } of compiled) writeWhole(file, script)
  } catch {
    // Without them the next run takes longer, and that is all.
  }
}

/** V8 trusts what it is given: the file must be on the disk before it has its name. */
function writeWhole(file: string, script: Script): void {
  const temporary = `${file}.${process.pid}.tmp`
  const handle = openSync(temporary, 'wx')
  try {
    writeFileSync(handle, script.createCachedData())
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
}
