import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { checkMarkdown } from '../check-markdown.js'
import { ruleOf } from '../rules/rules.js'
import type { MinutesConfig } from './config/config.js'
import { lintMinutes } from './lint-minutes.js'

/** Minutes after their fixes, and what is left. */
export interface Fixed {
  text: string
  /** How many fixes were made. */
  count: number
  /** What is amiss in the text as it is now. */
  messages: VFileMessage[]
}

/** Each round mends what the round before made mendable; a rule whose fixes undo another's must not go on for ever. */
const mostRounds = 10

/**
 * Makes the fixes of all fixable rules, again and again until nothing changes.
 *
 * @param markdown the text, or a VFile that holds it
 * @param config what `.minutesrc` holds
 * @returns the text with nothing changed but what the fixable rules name; the very same text where a limit was passed
 * @throws {TypeError} on a wrong configuration, and on what is no text
 * @example
 * fixMinutes('# Choir, 2025-03-04\n\n* https://example.org/song', { rules: { 'link-bare-url': 'warn' } }).text
 * // '# Choir, 2025-03-04\n\n* <https://example.org/song>'
 */
export function fixMinutes(markdown: string | VFile, config: MinutesConfig = {}): Fixed {
  checkMarkdown(markdown)
  const file = new VFile(typeof markdown === 'string' ? { value: markdown } : { ...markdown })
  let count = 0
  const seen = new Set<string>()
  for (let round = 0; ; round++) {
    const messages = lintMinutes(file, config)
    const text = String(file)
    const edits = messages.some(({ ruleId }) => ruleId?.startsWith('limit-')) ? [] : editsOf(messages)
    if (edits.length === 0 || round === mostRounds || seen.has(text)) return { text, count, messages }
    seen.add(text)
    file.value = applyEdits(text, edits)
    count += edits.length
  }
}

interface Edit {
  start: number
  end: number
  text: string
}

/** The fixes that do not touch each other, in order; the others come in the next round. */
function editsOf(messages: readonly VFileMessage[]): Edit[] {
  const edits: Edit[] = []
  for (const { place, expected, ruleId } of messages) {
    const [text] = expected ?? []
    if (text === undefined || expected?.length !== 1 || !ruleOf(ruleId ?? '')?.fixable) continue
    if (!place || !('start' in place)) continue
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0]
    if (edits.every((edit) => edit.end < start || end < edit.start)) edits.push({ start, end, text })
  }
  return edits.sort((a, b) => a.start - b.start)
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
}
