import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { position } from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { roleOf } from '../../lexicon/section-role.js'
import { looksLikeName } from './name-shape.js'
import { areInitials } from './organisation-first.js'
import type { Remarks } from './remarks.js'

/** The name that the words of an entry are, once all remarks are taken out of them; null where they are none. */
export function nameFrom(words: string, comma: 'affiliation' | 'family-first'): string | null {
  let name = words
    .replace(/\p{Extended_Pictographic}\u{FE0F}?|\p{Regional_Indicator}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    // What stood in front of a handle's dash is taken out.
    .replace(/^(?:[–—|/-]+|and|&) /u, '')
    // Pictures that a wrong encoding has lost, or somebody who is not sure.
    .replace(/(?<=\p{L}[,\s]{0,2})\?{1,3}$/u, '')
    .replace(/(?<![\s.,;:*+/|)–—-])[\s.,;:*+/|)–—-]+$/u, (end) => (/\b\p{Lu}\.$/u.test(words) ? end.trimEnd() : ''))
  // "Ann_Lee", as a chat room has names in full.
  if (/^\p{Lu}\p{Ll}+(?:_\p{Lu}[\p{L}'’-]+){1,3}$/u.test(name)) name = name.replaceAll('_', ' ')
  const reversed = comma === 'family-first' ? /^([^,]+),\s?([^,\s][^,]*)$/u.exec(name) : null
  if (reversed) name = `${reversed[2]} ${reversed[1]}`
  return looksLikeName(name) && !isHeading(name) && !bodyInName.test(name) && !isTeam(name) && !isPost(name)
    ? name
    : null
}

/** "University of Oak County", "Harbour Foundation": words that nobody is called by. */
const bodyInName = new RegExp(
  overLines`
    ^(?:University|Institute|Ministry|Department|Bank|Council|Office|Museum|Library) of\s
    |\s(?:
      University|Institute|Foundation|Corporation|Association
      |College \p{L}+
      |Inc|Ltd|LLC|GmbH
      |Organi[sz]ations?
    )\.?$
  `,
  'u',
)

/** "Sluice Team", "Harbour Committee": those who came are not named. */
const isTeam = (name: string): boolean =>
  / (?:[Tt]eams?|[Gg]roup|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Cc]abinet|[Cc]rew|[Ss]taff|[Pp]anel|[Cc]ommunity)$/u.test(
    name,
  ) && !beginsWithGivenName(name)

/** "Director of Works", "Team Captain", "Vice-President": a post whose holder is not named. */
const isPost = (name: string): boolean =>
  (name.includes(' ') || name.length > longestLetters) && position.test(name) && !beginsWithGivenName(name)

/** In characters: "SM" and "Tech" may be how somebody is called. */
const longestLetters = 5

/** "Notes", "Online": the words of a template. */
const isHeading = (name: string): boolean =>
  (roleOf(name) !== null ||
    meetingRole(name) !== null ||
    /^(?:online|remote|virtual|in[- ]person|hybrid|in the room)$/iu.test(name)) &&
  !beginsWithGivenName(name)

/** The name without what stands behind it without a divider, which is noted as a remark. */
export function withoutTail(name: string, found: Remarks): string {
  const letters = initialsBehind(name)
  if (letters) {
    found.aliases.push(letters)
    return name.slice(0, -letters.length).trim()
  }
  const behind = found.affiliation === null || isAcronym(found.affiliation) ? behindName(name) : null
  // "Ann Lee BBC (NHM)": the bracket says more of whom the letters in front of it name.
  if (behind && found.affiliation !== null) {
    if (!behind.split(' ').every(isAcronym)) return name
    found.affiliation = `${behind} (${found.affiliation})`
    return name.slice(0, -behind.length).trim()
  }
  if (behind) {
    const role = meetingRole(behind)
    if (role) found.roles.push(role)
    else if (!titleBehind.test(behind)) found.affiliation = behind
    return name.slice(0, -behind.length).trim()
  }
  const nick = /["“]([\p{L} ]{2,20})["”]/u.exec(name)?.[1]
  if (nick) found.aliases.push(nick)
  return name
}

/** "Ann Lee AL": by which letters the notes call somebody. */
function initialsBehind(name: string): string | null {
  const match = /^(\p{Lu}\S* .+) (\p{Lu}{2,4})$/u.exec(name)
  return match?.[1] && match[2] && areInitials(match[2], match[1]) ? match[2] : null
}

/** "Ann Lee Chair", "Bo Ray BBC", "Cy Mo BBC NHM": a role or an acronym or two behind a full name, without a divider. */
function behindName(name: string): string | null {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  // "Ann Lee Floating Board Member": of four words and more those behind the second are what somebody is.
  const title = words.slice(2).join(' ')
  if (words.length > 3 && words.length <= 6 && titleBehind.test(title)) return title
  if (words.length < 3 || words.length > 5 || words.some((word) => word.endsWith(','))) return null
  const isShouted = /^\p{Lu}+$/u.test(words[0] ?? '')
  if (!isShouted && words.length > 3 && words.slice(-2).every(isAcronym)) return words.slice(-2).join(' ')
  if (words.length > 4) return null
  return (isAcronym(last) && !isShouted) || (meetingRole(last) !== null && /^\p{Lu}/u.test(last)) ? last : null
}

const isAcronym = (word: string): boolean =>
  /^(?:\p{Ll}?\p{Lu}{3,6}|\p{Lu}\p{Ll}\p{Lu}{2})$/u.test(word) && !/^(?:III|VIII?|XII|PhD|DPhil|MSc)$/u.test(word)

const titleBehind =
  /^(?:\p{Lu}[\p{L}-]* ){1,3}(?:Member|Director|Officer|Chair|Secretary|Treasurer|President|Coordinator|Representative|Manager|Clerk)$/u
