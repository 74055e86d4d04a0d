import type { Rule } from './rule.js'
import { sentence } from './rule-page.js'

/** What is said of each rule in a list of them. */
export interface RuleRow {
  id: string
  recommended: string
  strict: string
  /** What else it is: "fix", "suggestion". */
  marks: string
  summary: string
}

export function ruleRow({ id, recommended, strict, fixable, suggestion, summary }: Rule<never>): RuleRow {
  const marks = [fixable ? 'fix' : '', suggestion ? 'suggestion' : ''].filter((mark) => mark !== '').join(', ')
  return { id, recommended, strict, marks, summary: sentence(summary) }
}

/** All rules as a table of Markdown, each with a link to its page below a folder. */
export function ruleTable(rules: ReadonlyArray<Rule<never>>, folder: string): string {
  const rows = rules.map(ruleRow).map(({ id, recommended, strict, marks, summary }) => {
    const cells = [`[\`${id}\`](${folder}/${id}.md)`, recommended, strict, marks, summary.replaceAll('|', '\\|')]
    return `| ${cells.join(' | ')} |`
  })
  return ['| Rule | recommended | strict | | What it asks for |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}
