import * as module from 'node:module'
import { setFlagsFromString } from 'node:v8'

/** Makes a run over one small file fast; to be called before the parser is loaded. */
export function startQuickly(): void {
  // V8 turns a pattern into machine code when it is used for the second time. Of the hundreds of patterns that a text is
  // tried on few are used often enough to pay for that in a run over one file, so that it is left for the hundredth time.
  setFlagsFromString('--regexp-tier-up-ticks=100')
  // Node 22 can keep the compiled modules for the next run; the types are those of Node 20.
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
}
