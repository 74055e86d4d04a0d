import { parseArgs } from 'node:util'
import { corpusRows } from './corpus-rows.js'
import { growthRows } from './growth-rows.js'
import { fewestRounds, median } from './interleaved.js'
import { processRows } from './process-rows.js'
import type { Row } from './row.js'

/** Every claim about speed; a new one is a row in one of these files. */
const rows: Row[] = [...corpusRows(), ...growthRows(), ...processRows()]

const values = readOptions()
const chosen = rows.filter(({ name }) => values.row.length === 0 || values.row.some((part) => name.includes(part)))
const rounds = Number(values.rounds)
const width = Math.max(...rows.map(({ name }) => name.length))

if (chosen.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error('No row has such a name (--list names them), or --rounds is no number from 1 on.')
  process.exitCode = 2
} else if (values.list) {
  for (const { name } of chosen) console.log(name)
} else {
  for (const row of chosen) if (!holds(row)) process.exitCode = 1
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        row: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: String(fewestRounds) },
        list: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    console.error(`${(error as Error).message}\nThere are --row NAME (more than once, too), --rounds N and --list.`)
    process.exit(2)
  }
}

/** Measures a row and prints it; true where its bar holds. */
function holds({ name, against, bar, measure }: Row): boolean {
  const ratio = median(measure(rounds))
  const held = ratio <= bar
  const verdict = held ? 'holds' : 'TOO SLOW'
  console.log(
    `${name.padEnd(width)} ${ratio.toFixed(3).padStart(7)} <= ${bar.toFixed(2)} ${verdict.padEnd(8)} against ${against}`,
  )
  return held
}
