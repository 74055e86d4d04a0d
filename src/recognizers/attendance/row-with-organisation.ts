import type { Text } from '../../outline/text.js'
import { likenessOf } from './people-list.js'
import { isOrganisation } from './remarks.js'
import { isInitials } from './split-names.js'

/** What stands between them. */
const joint = /,\s*(?:and\s+)?|\s(?:and|&|\+)\s/u

/** "Ann, Bo, Cy (Sea Museum)": names of one shape, those behind the first with a given name. */
export function isRowWithOrganisation(text: Text): boolean {
  const names = organisationBehind(text) ? text.plain.slice(0, text.plain.indexOf('(')).split(joint) : []
  const [first = '', ...others] = names.map((name) => name.trim())
  return (
    others.length > 0 &&
    likenessOf(first) > 0 &&
    others.every((name) => likenessOf(name) === 2 && name.includes(' ') === first.includes(' '))
  )
}

/** "Ann Lee, Bo Ray (Sea Museum)": the only bracket of a row, at its end, unless it says something of the last alone. */
export function organisationBehind({ plain }: Text): string | undefined {
  const inBrackets = /^[^(),]+?(?:,|\s(?:and|&|\+)\s)[^()]+\(([^()]{2,60})\)\s*$/u.exec(plain)?.[1]
  return inBrackets && plain.split(joint).length <= 4 && isOrganisation(inBrackets) && !isInitials(inBrackets)
    ? inBrackets
    : undefined
}
