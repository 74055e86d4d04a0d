import type * as z from 'zod'

/** What a schema's types are called. */
const typeNames: Record<string, string> = {
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
}

/**
 * Says what is wrong with a value from outside: for schemas that say nothing of their own. Handed in with each check,
 * since zod's configuration belongs to everybody who uses zod.
 *
 * @example
 * z.array(z.string()).safeParse({}, { error: schemaFault }) // "expected a list, got an object"
 */
export const schemaFault: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeNames[issue.expected] ?? issue.expected}, got ${kindOfValue(issue.input)}`
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return `expected a number from ${issue.minimum} on`
      return issue.origin === 'string'
        ? 'expected a text that is not empty'
        : `expected ${entries(issue.minimum)} or more`
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return `expected a number up to ${issue.maximum}`
      return `expected ${entries(issue.maximum)} at most`
    case 'invalid_value':
      return `expected ${oneOf(issue.values.map((value) => JSON.stringify(value)))}, got ${kindOfValue(issue.input)}`
    default:
      return undefined
  }
}

/**
 * What somebody has handed in, for a message: a word for what is long.
 *
 * @example
 * kindOfValue([]) // 'a list'
 */
export function kindOfValue(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return value.length <= longestShown ? JSON.stringify(value) : 'a text'
  if (Array.isArray(value)) return 'a list'
  if (typeof value !== 'object') return `a ${typeof value}`
  const { name } = (Reflect.get(value, 'constructor') as { name?: unknown } | undefined) ?? {}
  return typeof name === 'string' && name !== '' && name !== 'Object' ? `a ${name}` : 'an object'
}

const longestShown = 40

const entries = (count: number | bigint): string => (Number(count) === 1 ? '1 entry' : `${count} entries`)

function oneOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '')
}
