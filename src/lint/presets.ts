import { rules } from '../rules/rules.js'
import type { LevelOrOff } from './level.js'
import type { Rule } from './rule.js'

/** The names that `extends` knows. */
export const presetNames = ['recommended', 'strict', 'all'] as const

export type PresetName = (typeof presetNames)[number]

/** Whether there is a preset of a name. */
export const isPreset = (name: string): name is PresetName => presetNames.some((preset) => preset === name)

const levelIn: Record<PresetName, (rule: Rule<never>) => LevelOrOff> = {
  recommended: (rule) => rule.recommended,
  strict: (rule) => rule.strict,
  all: (rule) => [rule.strict, rule.recommended].find((level) => level !== 'off') ?? 'warn',
}

/** The level of each rule in a preset: what nobody would dispute, what a strict editor asks for, or all there is. */
export function presetRules(name: PresetName): Map<string, LevelOrOff> {
  return new Map(rules.map((rule) => [rule.id, levelIn[name](rule)]))
}
