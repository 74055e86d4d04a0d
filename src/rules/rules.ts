import { type Rule, ruleAreas } from '../lint/rule.js'
import * as plugins from './plugins.js'

const place = ({ area, id }: Rule<never>): string => `${ruleAreas.indexOf(area)} ${id}`

/** What all rules are and do, by area; `Rule<never>`, since each has options of its own. */
export const rules: ReadonlyArray<Rule<never>> = Object.values(plugins)
  .map(({ rule }) => rule as Rule<never>)
  .sort((a, b) => (place(a) < place(b) ? -1 : 1))

/** The rule of a name. */
export function ruleOf(id: string): Rule<never> | undefined {
  return rules.find((rule) => rule.id === id)
}
