// The file of a worker thread of `minutes lint`.
import { loadCompiled } from './load-compiled.js'

loadCompiled(import.meta.dirname, require)('./lint-worker.cjs')
