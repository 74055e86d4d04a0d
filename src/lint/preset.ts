import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { minutesSyntax } from '../mdast/minutes-syntax.js'
import * as plugins from '../rules/plugins.js'
import { configFaults } from './config/check-config.js'
import type { MinutesConfig } from './config/config.js'
import { type FileSettings, settingsFor } from './config/file-settings.js'
import { messageSource } from './define-rule.js'
import { directiveFaults } from './directives/faults.js'
import { type Reading, readingOf } from './reading.js'

/** Runs all rules that are on over a tree. */
type Transform = (tree: Root, file: VFile) => void

/**
 * All rules as one remark plugin: levels, presets, overrides and people as in `.minutesrc`.
 *
 * It teaches remark front matter and GFM's tables, task lists and strike-through, for reading and for writing, obeys
 * comments such as `<!-- minutes disable topic-empty -->`, and changes nothing in the tree. Globs of `overrides` are
 * relative to the folder in which remark runs.
 *
 * @param config the same object as `.minutesrc` holds; the preset `recommended` where nothing is given
 * @throws {TypeError} on a wrong configuration, when the plugin is used
 * @example
 * const file = await remark().use(remarkLintMinutes, { extends: 'strict' }).process(markdown)
 * file.messages
 */
export const remarkLintMinutes: Plugin<[config?: MinutesConfig], Root> = function (this: Processor, config = {}) {
  const faults = configFaults(config)
  if (faults.length > 0) throw new TypeError(`parse-minutes: configuration: ${faults.join('; ')}`)
  minutesSyntax.call(this)
  const transforms = new Map<string, Transform>()
  return (tree, file) => {
    const settings = settingsFor(config, file.path ?? null)
    const key = JSON.stringify([...settings.rules])
    const transform = transforms.get(key) ?? newTransform(this, settings)
    transforms.set(key, transform)
    readingOf(tree, file, settings.options)
    transform(tree, file)
  }
}

function newTransform(processor: Processor, settings: FileSettings): Transform {
  const on = Object.values(plugins).flatMap((plugin) => {
    const transform = plugin.call(processor, settings.rules.get(plugin.rule.id) ?? 'off')
    return transform ? [transform] : []
  })
  return (tree, file) => {
    for (const transform of on) transform(tree, file, () => undefined)
    reportDirectives(readingOf(tree, file), file)
  }
}

function reportDirectives({ directives, position }: Reading, file: VFile): void {
  for (const { message, note, place } of directiveFaults(directives.comments, position))
    Object.assign(file.message(message, { place, ruleId: 'directive', source: messageSource }), { note })
}
