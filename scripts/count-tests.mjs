// Prints the counts of vitest's JSON report as the plain line that CI reads.
import { readFile } from 'node:fs/promises'

const [, , file] = process.argv
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(await readFile(file, 'utf8'))
const skipped = numPendingTests + numTodoTests
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
