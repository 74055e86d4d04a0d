import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { VFile } from 'vfile'
import { minutesSyntax } from '../mdast/minutes-syntax.js'
import type { Position } from '../record/types.js'
import { kindOfValue } from '../schema-fault.js'
import { documentationUrl } from './documentation-url.js'
import { type LevelOrOff, levels } from './level.js'
import { type Reading, readingOf } from './reading.js'
import type { Finding, Rule } from './rule.js'
import { checkRuleOptions } from './rule-options.js'

/** The source that all messages name, beside the rule's id. */
export const messageSource = 'minutes'

/** What a rule is set to: a level, or a level and the rule's options. */
export type RuleSetting = LevelOrOff | [level: LevelOrOff, options?: unknown]

/** A rule as remark uses it: `remark().use(actionOwnerNamed)`, `.use(topicDepth, ['error', { … }])`. */
export type RulePlugin<Options = never> = Plugin<[setting?: RuleSetting], Root> & { rule: Rule<Options> }

/**
 * Makes a unified lint rule of a rule, so that it runs in remark-cli and in editors.
 *
 * It teaches the processor the syntax of minutes and is silent where a comment switches it off. A rule that crashes leaves an error that names the rule; the others
 * run on.
 *
 * @example
 * export const topicEmpty = defineRule({ id: 'topic-empty', area: 'topics', …, *check({ minutes }) { … } })
 */
export function defineRule<Options>(rule: Rule<Options>): RulePlugin<Options> {
  const origin = `${messageSource}:${rule.id}`
  const plugin: Plugin<[setting?: RuleSetting], Root> = function (this: Processor, setting) {
    minutesSyntax.call(this)
    // unified hands in null where a plugin is listed with nothing.
    const [level, given] = Array.isArray(setting) ? setting : [setting ?? 'warn']
    checkLevel(rule.id, level)
    const options = checkRuleOptions(rule, given)
    const crashes = new Set<unknown>()
    const check = (tree: Root, file: VFile) => {
      try {
        runRule(rule, options, tree, file)
      } catch (error) {
        crashes.add(reportCrash(error, rule, file))
      }
    }
    const lint = lintRule<Root>({ origin, url: documentationUrl(rule.id) }, check)([level])
    if (!lint) return undefined
    return (tree, file, next) => {
      lint(tree, file, (error) => {
        // unified-lint-rule has given the crash the level of the rule.
        for (const message of file.messages) if (crashes.delete(message)) message.fatal = true
        next(error)
      })
    }
  }
  Object.defineProperty(plugin, 'name', { value: origin })
  return Object.assign(plugin, { rule })
}

/** What remark-lint takes for levels; any other word would be one of its own accord. */
const knownLevels: readonly unknown[] = [...levels, 'on', true, false, 0, 1, 2]

function checkLevel(id: string, level: unknown): void {
  if (knownLevels.includes(level)) return
  throw new TypeError(`parse-minutes: the rule ${id}: expected "off", "warn" or "error", got ${kindOfValue(level)}`)
}

function runRule<Options>(rule: Rule<Options>, options: Options, tree: Root, file: VFile): void {
  const reading = readingOf(tree, file)
  if (!(rule.kinds ?? ['minutes']).includes(reading.minutes.kind)) return
  for (const finding of rule.check(reading, options)) {
    const place = positionOf(finding, reading)
    if (reading.directives.isOff(rule.id, place.start.offset)) continue
    const message = file.message(finding.message, { place })
    message.note = finding.note ?? rule.mend
    if (finding.expected) {
      message.actual = reading.source.slice(place.start.offset, place.end.offset)
      message.expected = finding.expected
    }
  }
}

function positionOf({ place }: Finding, { position }: Reading): Position {
  return isPosition(place) ? place : position(place.start, place.end)
}

function isPosition(place: Finding['place']): place is Position {
  return typeof place.start === 'object'
}

function reportCrash<Options>(error: unknown, rule: Rule<Options>, file: VFile): unknown {
  const reason = error instanceof Error ? error.message : String(error)
  const message = file.message(`The rule ${rule.id} crashed over ${file.path ?? 'this text'}: ${reason}`)
  message.note = `This is a fault of the rule; set "${rule.id}" to "off" until it is mended, and report it`
  return message
}
