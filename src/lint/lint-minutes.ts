import type { Root } from 'mdast'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { compareMessage } from 'vfile-sort'
import { checkMarkdown } from '../check-markdown.js'
import { limit } from '../limits/limit.js'
import { limitsOf } from '../limits/limits.js'
import { mdastFromMarkdown } from '../mdast/from-markdown.js'
import { oncePer } from '../outline/once-per.js'
import type { MinutesConfig } from './config/config.js'
import { settingsFor } from './config/file-settings.js'
import { messageSource } from './define-rule.js'
import { remarkLintMinutes } from './preset.js'

/**
 * Lints Markdown meeting minutes.
 *
 * @param markdown the text, or a VFile that holds it; its path is what globs of `overrides` and rules about the file's
 *   name look at, and its own messages are left alone
 * @param config what `.minutesrc` holds; the preset `recommended` where nothing is given
 * @returns a message for each thing that is amiss, in the order of the text: `reason`, `place` (1-based lines and
 *   columns, 0-based offsets in UTF-16 code units), `ruleId`, `url` of the rule's page, `note` on how to mend it,
 *   `fatal` (true: error, false: warning), and with a fix `actual` and `expected`
 * @throws {TypeError} on a wrong configuration, and on what is no text; never on a text
 * @example
 * const [message] = lintMinutes('# Choir, 2025-03-04\n\n- ACTION: book the hall')
 * message.ruleId // 'action-owner-named'
 */
export function lintMinutes(markdown: string | VFile, config: MinutesConfig = {}): VFileMessage[] {
  checkMarkdown(markdown)
  const given = typeof markdown === 'string' ? new VFile(markdown) : markdown
  const processor = processorFor(config)
  const { options } = settingsFor(config, given.path ?? null)
  const { text, diagnostic } = limit(String(given), limitsOf(options))
  const file = new VFile({ value: text, cwd: given.cwd, ...(given.path ? { path: given.path } : {}) })
  // Of the syntax that the processor knows, this one parses with what the text can need.
  processor.runSync(mdastFromMarkdown(text), file)
  if (diagnostic) {
    const { message, position, code } = diagnostic
    Object.assign(file.message(message, { place: position ?? undefined, ruleId: code, source: messageSource }), {
      fatal: true,
    })
  }
  return file.messages.sort(compareMessage)
}

const processorFor = oncePer(
  (config: MinutesConfig): Processor<undefined, Root, Root> => unified().use(remarkLintMinutes, config).freeze(),
)
