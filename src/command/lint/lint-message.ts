import type { VFileMessage } from 'vfile-message'
import type { Position } from '../../index.js'
import type { Level } from '../../lint/level.js'
import { ruleOf } from '../../rules/rules.js'

/** One message of lint as plain data: what reporters print, workers send and the cache keeps. */
export interface LintMessage {
  /** The rule, or another source such as a comment that names no rule. */
  ruleId: string
  level: Level
  message: string
  /** How to mend it. */
  note: string | null
  /** The rule's page. */
  url: string | null
  position: Position | null
  /** What stands there, and what could stand there instead. */
  actual: string | null
  expected: string[]
  /** Whether `--fix` mends it. */
  fixable: boolean
  /** Whether the minutes are sound without it. */
  suggestion: boolean
}

/** The plain data of a VFileMessage. */
export function toLintMessage(message: VFileMessage): LintMessage {
  const { ruleId, source, fatal, reason, note, url, place, actual, expected = [] } = message
  const rule = ruleOf(ruleId ?? '')
  return {
    ruleId: ruleId ?? source ?? 'minutes',
    level: fatal ? 'error' : 'warn',
    message: reason,
    note: note ?? null,
    url: url ?? null,
    position: positionOf(place),
    actual: actual ?? null,
    expected,
    fixable: rule?.fixable === true && expected.length === 1,
    suggestion: rule?.suggestion === true,
  }
}

function positionOf(place: VFileMessage['place']): Position | null {
  if (!place) return null
  const { start, end } = 'start' in place ? place : { start: place, end: place }
  if (start.offset === undefined || end.offset === undefined) return null
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  }
}
