import { type Command, InvalidArgumentError, Option } from 'commander'
import { defaultLimits, type Limits, limitNames } from '../limits/limits.js'

const descriptions: Record<keyof Limits, string> = {
  maxBytes: 'read no more of a text',
  maxDepth: 'read no lists and quotes that are nested deeper',
  maxDelimiters: 'read no paragraph with more of * _ ` ~ [ ] < &',
  maxCells: 'read no table with more cells in a row',
  maxRows: 'read no table with more rows',
  maxWork: 'read until that many thousand steps more than for prose are done, by an estimate',
}

/** Adds `--max-bytes` and its like; commander gives them back under the names that `parseMinutes` has for them. */
export function addLimitOptions(command: Command): Command {
  for (const name of limitNames) {
    const description = `${descriptions[name]} (default: ${defaultLimits[name]})`
    command.addOption(new Option(`--${kebab(name)} <n>`, description).argParser(wholeNumber))
  }
  return command
}

/** The limits among the flags that were given. */
export function limitsIn(flags: Limits): Limits {
  return Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(descriptions, name)))
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}
