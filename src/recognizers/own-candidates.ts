import { kindOfValue } from '../schema-fault.js'
import type { Candidate } from './candidate.js'
import type { Context } from './context.js'
import type { Recognizer } from './recognizer.js'

/**
 * What a user's recognizer finds, checked: a mistake in it would make a record that is wrong, or lacks what was found.
 *
 * @param name how messages call it, such as `options.recognizers.0`
 * @throws {TypeError} that says what the recognizer answered with, and what is expected
 */
export function ownCandidates(recognizer: Recognizer, name: string, context: Context): Candidate[] {
  const found: unknown = recognizer(context)
  if (!Array.isArray(found))
    throw new TypeError(`parse-minutes: ${name} gave ${kindOfValue(found)}; expected a list, [] where it finds nothing`)
  for (const candidate of found) {
    const fault = faultOf(candidate, context.outline.source.length)
    if (fault) throw new TypeError(`parse-minutes: ${name} found ${fault}`)
  }
  return found
}

const kinds: ReadonlyArray<Candidate['kind']> = ['action', 'decision', 'reference', 'diagnostic']

function faultOf(candidate: Partial<Candidate> | null | undefined, length: number): string | null {
  if (typeof candidate !== 'object' || candidate === null)
    return `${kindOfValue(candidate)}; expected what actionBehind or decisionBehind make`
  const { kind, start, end } = candidate
  if (!kinds.some((known) => known === kind))
    return `something of the kind ${kindOfValue(kind)}; known are ${kinds.join(', ')}`
  if (!isOffset(start, length) || !isOffset(end, length) || start > end)
    return `one of the kind "${kind}" from ${kindOfValue(start)} to ${kindOfValue(end)}; expected offsets in the text`
  const parts = kind === 'action' || kind === 'decision' ? ['text', 'cue', 'place'] : []
  const missing = parts.find((part) => !Reflect.get(candidate, part))
  return missing === undefined
    ? null
    : `one of the kind "${kind}" without "${missing}"; actionBehind and decisionBehind make whole ones`
}

function isOffset(value: unknown, length: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= length
}
