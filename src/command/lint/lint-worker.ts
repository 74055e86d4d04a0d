// A worker thread of `minutes lint`: lints what it is sent and answers in the same order.
import { parentPort } from 'node:worker_threads'
import { type LintTask, lintText } from './lint-text.js'

parentPort?.on('message', (task: LintTask) => parentPort?.postMessage(lintText(task)))
