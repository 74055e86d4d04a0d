import { officeInSmall } from '../../lexicon/office-words.js'
import { sliceText, type Text } from '../../outline/text.js'
import { type Group, groupOf } from './group.js'
import { splitNames } from './split-names.js'

/**
 * The names of a row without what the people are, in small letters before them; each with its roles, those in the plural
 * up to the next.
 *
 * @example
 * // supervisors Ann Lee and Bo Ray, clerk Cy Moss and guests Di Fox and Ed Ott
 */
export function namesBehindOffices(names: Text): Array<{ text: Text; roles: Group['roles'] }> {
  let roles: Group['roles'] = []
  return splitNames(names).map((part) => {
    const match = officeInSmall.exec(part.plain)
    if (!match?.[1]) return { text: part, roles }
    const own = groupOf(match[1], null).roles
    roles = match[1].endsWith('s') ? own : []
    return { text: sliceText(part, match.index + match[0].length, part.plain.length), roles: own }
  })
}

/** Whether a row has such words. */
export const hasOffices = ({ plain }: Text): boolean => officeInSmall.test(plain)
