import { sliceText, type Text } from '../../outline/text.js'
import { likenessOf } from './people-list.js'
import { isOrganisation } from './remarks.js'
import { isInitials } from './split-names.js'

/** What stands between them. */
const joint = /,\s*(?:and\s+)?|\s(?:and|&|\+)\s/u

/** "Ann, Bo, Cy (Sea Museum)": names of one shape, those behind the first with a given name, or of three and more most. */
export function isRowWithOrganisation(text: Text): boolean {
  const names = organisationBehind(text) ? text.plain.slice(0, text.plain.indexOf('(')).split(joint) : []
  const [first = '', ...others] = names.map((name) => name.trim())
  const likeness = others.map(likenessOf)
  const sure = likeness.filter((one) => one === 2).length
  return (
    others.length > 0 &&
    likenessOf(first) > 0 &&
    !likeness.includes(0) &&
    (sure === others.length || (sure > 0 && others.length > 1)) &&
    others.every((name) => name.includes(' ') === first.includes(' '))
  )
}

/**
 * "Ann Lee and Bo Ray, Sea Museum", "Ann Lee, Bo Ray and Cy Mo, Oak": where the "and" is past, the comma divides nobody
 * else; answers with the names and the organisation.
 */
export function rowBeforeOrganisation(text: Text): { names: Text; organisation: string } | null {
  const comma = text.plain.lastIndexOf(',')
  const front = text.plain.slice(0, Math.max(0, comma))
  const organisation = text.plain.slice(comma + 1).trim()
  if (!/\s(?:and|&)\s/u.test(front) || front.includes('(') || joint.test(organisation)) return null
  if (likenessOf(organisation) === 2 || !isOrganisation(organisation)) return null
  const likeness = front.split(joint).map((name) => (name.trim().includes(' ') ? likenessOf(name) : 0))
  return likeness.includes(2) && !likeness.includes(0)
    ? { names: sliceText(text, 0, front.length), organisation }
    : null
}

/** "Ann Lee, Bo Ray (Sea Museum)": the only bracket of a row, at its end, unless it says something of the last alone. */
export function organisationBehind({ plain }: Text): string | undefined {
  const inBrackets = /^[^(),]+?(?:,|\s(?:and|&|\+)\s)[^()]+\(([^()]{2,60})\)\s*$/u.exec(plain)?.[1]
  return inBrackets && plain.split(joint).length <= 4 && isOrganisation(inBrackets) && !isInitials(inBrackets)
    ? inBrackets
    : undefined
}
