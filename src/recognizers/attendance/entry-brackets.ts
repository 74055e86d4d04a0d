import { meetingRole } from '../../lexicon/meeting-roles.js'
import { matchesIn } from '../../outline/matches.js'
import { isOrganisation, type Remarks, readRemark } from './remarks.js'

/** An entry in which a match is spaces, so that offsets in what is left are the entry's own. */
export const blanked = (plain: string, match: { 0: string; index: number } | null): string =>
  match ? plain.slice(0, match.index) + ' '.repeat(match[0].length) + plain.slice(match.index + match[0].length) : plain

/** A bracket, which may hold another: "(Oak Bank (OB))". */
const withBrackets = /[([]((?:[^()[\]]|\([^()]*\))*)[)\]]?/gu

/** Reads what stands in brackets; answers with the entry in which it is blanked. */
export function readBrackets(plain: string, comma: 'affiliation' | 'family-first', found: Remarks): string {
  let rest = plain
  for (const remark of matchesIn(plain, withBrackets)) {
    const words = remark[1] ?? ''
    if (isNickname(rest, remark)) {
      // It is part of the name, as people are listed.
      found.aliases.push(words, withoutNickname(rest, remark))
      continue
    }
    if (comma === 'affiliation' && isLettersOfOrganisation(rest, remark)) {
      if (remark[0].startsWith('[')) rest = blanked(rest, remark)
      continue
    }
    readRemark(words, found)
    if (secretary.test(words) && !found.roles.includes('scribe')) found.roles.push('scribe')
    rest = blanked(rest, remark)
  }
  return rest
}

/** "Ann Lee, Oak County Office (OCO)", "Ann Lee (AL) Oak Bank (OB)", "Ann Lee - Oak University (NO)": the bracket says more of whom the words behind the divider name. */
const isLettersOfOrganisation = (plain: string, { 1: letters = '', index }: RegExpExecArray): boolean => {
  if (!/^\p{Lu}\p{Ll}?[\p{Lu}\d&-]{1,7}$/u.test(letters)) return false
  const [name = '', ...behind] = plain
    .slice(0, index)
    .trim()
    .split(/\s*,\s*|\s[–—-]\s|\s{4,}/u)
  const organisation = behind.at(-1) ?? ''
  return behind.length > 0 && isOrganisation(organisation) && initialsIn([letters], name.trim()) === undefined
}

/** "(acting as secretary)": who writes these minutes; a secretary may hold the office alone. */
const secretary = /(?:^|[,;] |\s[–—-]\s)(?:acting (?:as )?(?:the )?|meeting )secretary$/iu

/** "Wei Zhang" of "Wei (Howard) Zhang" */
const withoutNickname = (plain: string, { 0: whole, index }: RegExpExecArray): string =>
  `${plain.slice(0, index).trim()} ${/^ \p{Lu}\S*/u.exec(plain.slice(index + whole.length))?.[0].trim() ?? ''}`

/** "Wei (Howard) Zhang": a name between names. */
const isNickname = (plain: string, { 0: whole, 1: words = '', index }: RegExpExecArray): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(words) &&
  meetingRole(words) === null &&
  /^[^\p{L}]{0,6}\p{Lu}[\p{L}.'’-]+ $/u.test(plain.slice(0, index)) &&
  /^ \p{Lu}\p{Ll}+/u.test(plain.slice(index + whole.length))

/** The alias that is made of a name's first letters, if one is: "(JM)" behind Josefina Marr. */
export function initialsIn(aliases: readonly string[], name: string): string | undefined {
  const letters = name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('')
  const outer = `${letters[0] ?? ''}${letters.at(-1) ?? ''}`
  // "(JL)" behind Jean-Luc Moor
  const given = /^(\p{Lu})[\p{L}'’]*-(\p{Lu})/u.exec(name)?.slice(1).join('') ?? ''
  return aliases.find((alias) => [letters, outer, given].includes(alias.replace(/\p{Ll}/gu, '').toUpperCase()))
}
