import { VFile } from 'vfile'
import type { MinutesConfig } from '../../lint/config/config.js'
import { fixMinutes } from '../../lint/fix.js'
import { lintMinutes } from '../../lint/lint-minutes.js'
import { type LintMessage, toLintMessage } from './lint-message.js'

/** A text to lint: plain data, so that a worker can be sent it. */
export interface LintTask {
  path: string | null
  text: string
  /** The configuration without overrides, as JSON. */
  config: string
  fix: boolean
}

/** What lint says of a text. */
export interface LintedText {
  messages: LintMessage[]
  /** The text after its fixes; null where nothing was mended. */
  fixedText: string | null
  /** How many fixes were made. */
  fixes: number
  /** The limits that the text has passed, so that it was not linted whole, and the crash if there was one. */
  problems: string[]
}

const configs = new Map<string, MinutesConfig>()

/** Lints a text, and mends it first where the task says so. */
export function lintText({ path, text, config, fix }: LintTask): LintedText {
  const file = new VFile({ value: text, ...(path === null ? {} : { path }) })
  try {
    const fixed = fix
      ? fixMinutes(file, configOf(config))
      : { text, count: 0, messages: lintMinutes(file, configOf(config)) }
    const isLimit = ({ ruleId }: { ruleId?: string | undefined }) => ruleId?.startsWith('limit-') === true
    return {
      messages: fixed.messages.filter((message) => !isLimit(message)).map(toLintMessage),
      fixedText: fixed.text === text ? null : fixed.text,
      fixes: fixed.count,
      problems: fixed.messages.filter(isLimit).map(({ reason }) => reason),
    }
  } catch (error) {
    // lintMinutes throws on no text; should it do so all the same, the other files are still done.
    const problem = `could not be linted (${error}); this is a bug in minutes, please report it`
    return { messages: [], fixedText: null, fixes: 0, problems: [problem] }
  }
}

/** The same object for the same configuration, for which lint keeps its processor. */
function configOf(json: string): MinutesConfig {
  const known = configs.get(json)
  if (known) return known
  const config: MinutesConfig = JSON.parse(json)
  configs.set(json, config)
  return config
}
