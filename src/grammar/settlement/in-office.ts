import { isOfficeOfOne } from '../../lexicon/offices.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, told } from './finder.js'

/** "now officially our", "now the", "also an", "hereby a new": the words in between; group 1 is what they are. */
const newly = new RegExp(
  overLines`
    ^ (?:
      (?:now|officially|formally|hereby|henceforth)
      (?: (?:now|also|officially|formally))?
      |also(?: now)?(?=[^,;:]{1,25}$)
    ) (?:(?:an?|the|our) )?(?:(?:new|official|full|voting|acting|interim) ){0,2}([\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2}?)(?=\W*$|[.!,;]| (?:of|for|on|in|and|until|till)\b)
  `,
  'iu',
)
const other =
  /^(?:[\p{L}-]+ ){0,2}(?:VP|vice[- ]president|vice[- ]chair|co-chair|maintainer|committer|representative|delegate|trustee|board member|committee member|council member|(?:voting|full) member)$/iu

/** "Ann is now an officer", "Bo is officially our treasurer", "Cy is also a trustee": who holds an office from here on. */
export const inOffice: Finder = foundAt(/^(?:is|are)$/u, (sentence, at) => {
  const name = sentence.names.find(({ to, from, possessive }) => to === at && !possessive && from <= 6)
  const office = name ? newly.exec(sentence.textBehind(at))?.[1] : undefined
  if (!name || !office || !(isOfficeOfOne(office) || other.test(office))) return null
  return told(sentence, at, at + 1)
})
