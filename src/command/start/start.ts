#!/usr/bin/env node
// The command's file in the package; scripts/build-command.mjs puts the others beside it.
import { loadCompiled } from './load-compiled.js'
import { startQuickly } from './quick-start.js'

startQuickly()
loadCompiled(import.meta.dirname, require)(process.argv[2] === 'parse' ? './parse.cjs' : './command.cjs')
