import type { Rule } from './rule.js'

/**
 * The page of a rule, in Markdown: what it asks for and why, its levels and options, examples, and how to mend it.
 *
 * The same as `docs/rules/ID.md` and as what `minutes rules ID` prints.
 */
export function rulePage(rule: Rule<never>): string {
  const parts = [
    `# ${rule.id}`,
    sentence(rule.summary),
    rule.why.trim(),
    levelsOf(rule),
    ...optionsOf(rule),
    ...examplesOf(rule),
    '## How to mend it',
    `${sentence(rule.mend)}${rule.fixable ? '\n\n`minutes lint --fix` does it for you' : ''}${rule.fixChanges ? `; ${rule.fixChanges}` : ''}${rule.fixable ? '.' : ''}`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** What is to be known of an option of a rule. */
interface RuleOption {
  name: string
  description: string
  /** As JSON; null for an option without. */
  default: string | null
}

/** A sentence of a phrase that begins in lower case and has no full stop. */
export function sentence(phrase: string): string {
  const text = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`
  return /[.!?]$/u.test(text) ? text : `${text}.`
}

function levelsOf({ recommended, strict, suggestion, kinds }: Rule<never>): string {
  const lines = [`- In the preset \`recommended\`: ${recommended}`, `- In the preset \`strict\`: ${strict}`]
  if (suggestion) lines.push('- A suggestion: the minutes are sound without it, and could be better')
  if (kinds && kinds.join() !== 'minutes') lines.push(`- Looks at: ${kinds.join(', ')}`)
  return lines.join('\n')
}

/** The options of a rule with what they are for and what they are if nothing is said. */
function ruleOptions(rule: Rule<never>): RuleOption[] {
  return Object.entries(rule.options?.shape ?? {}).map(([name, schema]) => {
    const given = schema.safeParse(undefined)
    return {
      name,
      description: (schema as { description?: string }).description ?? '',
      default: given.success && given.data !== undefined ? JSON.stringify(given.data) : null,
    }
  })
}

function optionsOf(rule: Rule<never>): string[] {
  const options = ruleOptions(rule)
  if (options.length === 0) return []
  const rows = options.map(({ name, description, default: value }) => {
    return `| \`${name}\` | ${cell(description)} | ${value === null ? 'none' : `\`${cell(value)}\``} |`
  })
  return ['## Options', ['| Option | What it sets | Default |', '| --- | --- | --- |', ...rows].join('\n')]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')
}

function examplesOf({ id, examples }: Rule<never>): string[] {
  const good = examples.filter(({ messages }) => messages.length === 0)
  const bad = examples.filter(({ messages }) => messages.length > 0)
  const kinds = [
    ['## Good', good],
    ['## Bad', bad],
  ] as const
  return kinds.flatMap(([heading, list]) => [heading, ...list.flatMap((example) => exampleText(id, example))])
}

function exampleText(
  id: string,
  { title, markdown, path, options, repository, messages, fixed }: Rule['examples'][number],
) {
  const settings = [
    path === undefined ? '' : `in a file \`${path}\``,
    repository === undefined ? '' : `with \`"repository": "${repository}"\``,
    options === undefined ? '' : `with \`"${id}": ["warn", ${JSON.stringify(options)}]\``,
  ].filter((setting) => setting !== '')
  const parts = [`${[capital(title), ...settings].join(', ')}:`, fenced('md', markdown)]
  if (messages.length > 0) parts.push(fenced('text', messages.join('\n')))
  if (fixed !== undefined && messages.length > 0) parts.push('After `--fix`:', fenced('md', fixed))
  return parts
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A code block whose fence is longer than any within it (CommonMark 4.5). */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/gu) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`
}
