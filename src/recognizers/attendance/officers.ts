import { hasCue } from '../../grammar/tokens.js'
import { isCommonWord } from '../../lexicon/common-words.js'
import { cue } from '../../lexicon/cues.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { headerRoles, meetingRole, office } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item, Section } from '../../outline/outline.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { meaningOfComma } from './comma.js'
import { labelOf, segmentsOf } from './label.js'
import { attendee } from './listed.js'
import { readNames, splitNames } from './name-row.js'
import { looksLikeName } from './name-shape.js'
import { areInitials } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'

/** A line of the header is no longer. */
const longestLine = 300
/** Paragraphs are looked through for "Ann chaired" as far as this. */
const longestParagraph = 1_000

/**
 * Chair, scribe, host and the like, named in a line or heading of their own: `Scribe: Ann Lee`, `### Moderator: Bo Ray`,
 * "Minutes taken by Ann Lee".
 */
export function officers(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const section of context.sections)
    if (section.heading && section !== context.titleSection) readText(section.heading, context, found)
  for (const item of context.items) if (item.form !== 'code') readText(item.text, context, found)
  for (const item of context.items) {
    const role =
      item.items.length > 0 && hasCue(item.text, cue.office) ? (headerRoles(item.text.plain)[0] ?? null) : null
    // Below "Notes" a name leads what somebody said.
    const named = ({ text, items }: Item) =>
      items.length === 0 && looksLikeName(text.plain.replace(/@|\([^()]*\)|[,\s]{0,3}\?{1,3}\s*$/gu, ''))
    if (role && item.items.every(named)) readEntries(item.items, role, found)
  }
  readHeaded(context, found)
  return found
}

function readText(text: Text, context: Context, found: AttendeeFound[]): void {
  if (!hasCue(text, cue.office)) return
  for (const segment of segmentsOf(text)) readOfficer(segment, context, found)
  readClauses(text, found)
}

const name = String.raw`(?:\p{Lu}(?:\.|[\p{L}'’-]*)(?: \p{Lu}(?:\.|[\p{L}'’-]*)){0,3}|@[\w-]{2,39})`
const known = `(?:chair(?:man|woman|person)?|facilitator|moderator|host|scribe|note[- ]?taker|minute[- ]?taker|recorder)`

/** A sentence that says who held an office; group 1 holds the words for it or group 2, the other one the name. */
interface Clause {
  pattern: RegExp
  name: 1 | 2
  /** The words without the name: a cheap test. */
  words: RegExp
}

/** `Ann Lee chaired`: a name in front of words. */
const behindName = (words: string, until = ''): Clause => ({
  pattern: new RegExp(String.raw`(?<!\p{L})(${name}) ${words}${until}`, 'gu'),
  name: 1,
  words: new RegExp(` ${words}`, 'u'),
})

/** `chaired by Ann Lee`: words in front of a name. */
const beforeName = (words: string, until = ''): Clause => ({
  pattern: new RegExp(`${words}(${name})${until}`, 'gu'),
  name: 2,
  words: new RegExp(words, 'u'),
})

const clauses: readonly Clause[] = [
  // "Ann Lee chaired; Bo took the minutes", "Ann in the chair", "Bo is scribing"
  behindName(
    String.raw`((?:chaired|presided|moderated|facilitated|hosted|scribed|minuted)|(?:was |is )?in the chair|(?:took|kept|recorded|is taking|was taking|is keeping) (?:the )?(?:minutes|notes)|taking (?:the )?(?:minutes|notes)|(?:on|doing) (?:minutes|notes)|typing(?=\.?$|[,;])|(?:is |was )?(?:chairing|scribing|facilitating|moderating|presiding))`,
    String.raw`\b(?! (?:next|at the next|another))`,
  ),
  // "Ann Lee acted as chair", "Ann is today's facilitator"
  behindName(
    `(?:acted as|served as|is acting as|(?:is|was)(?: the| our| today's| today’s)?) (${known})`,
    String.raw`\b(?! (?:of|for next))`,
  ),
  // "Notes by Cy", "Minutes were taken by Bo", "chaired by Ann"
  beforeName(
    String.raw`\b((?:[Nn]otes|[Mm]inutes)(?: (?:were|was))?(?: (?:taken|kept|recorded|prepared|written|compiled|drafted))?|[Cc]haired|[Mm]oderated|[Ff]acilitated|[Ss]cribed|[Mm]inuted|[Hh]osted) by `,
  ),
  // "The chair was Ann", "Moderator is Bo Ray today"
  beforeName(
    String.raw`(?<=^|[.;,] |\n)(?:(?:The|Our|Your|Today's|Today’s) )?((?:[Cc]hair(?:man|woman|person)?|[Ff]acilitator|[Mm]oderator|[Hh]ost|[Ss]cribe|[Ss]ecretary|[Nn]ote[- ]?taker|[Mm]inute[- ]?taker))(?: today| for today)? (?:is|was) `,
  ),
  // "The chair, Ann Lee, opened", "recognised by the chair, Ann Lee"
  beforeName(
    String.raw`(?:(?<=^|[.;] |\n)The|\bby the) (${known}),? (?!The |This )`,
    String.raw`(?=,|\.| (?:opened|called|welcomed|began|started))`,
  ),
  // "called to order at 19:00 by Ann Lee"
  beforeName(
    String.raw`\b(called to order)(?: at [\d:.]{1,5}(?: ?[ap]\.?m\.?)?)?,? by (?:the )?(?:[Cc]hair\p{L}*,? |\p{Lu}\p{Ll}+ (?=\p{Lu}\p{L}+ \p{Lu}))?`,
  ),
  // "Respectfully submitted, Bo Ray, Secretary"
  beforeName('^([Rr]espectfully submitted|(?:[Mm]inutes|[Nn]otes|[Rr]eport) submitted)(?: by)?[,:]? '),
  // "Ann will act as the chair", "Bo will take minutes": today's, where the header says it
  behindName(
    String.raw`will (?:(?:act|serve) as (?:the )?(chair|facilitator|moderator|scribe|host)|((?:take (?:the )?(?:minutes|notes)|chair|scribe|facilitate)(?=\.?\)?$|[;,] | today| this (?:meeting|call))))`,
  ),
  // "Ann Lee assisted with the minutes", "Bo was there to take notes"
  behindName(
    '(?:assisted with the (?:meeting )?(minutes|notes)|was (?:in attendance|here|there|present) to (take (?:the |meeting )*(?:minutes|notes)))',
    String.raw`\b`,
  ),
  // "Cy nominates Ann as the minute taker and Ann accepts", "Ann was appointed as scribe"
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:nominates|nominated|appoints|appointed) (${name}) as (?:the )?(?:meeting )?(${known})\b(?=[^.]*\b(?:accept(?:s|ed)|for (?:this|today))\b)`,
      'gu',
    ),
    name: 1,
    words: /(?:nominates|nominated|appoints|appointed) /u,
  },
  // "Ann volunteers to take notes"
  behindName(
    '(?:volunteers|volunteered|offered|agreed) to (take (?:the )?(?:notes|minutes)|scribe)',
    String.raw`\b(?! (?:next|at the next|in future))`,
  ),
]

function roleIn(words: string): string {
  if (/minut|notes|scrib|secretar|record|taker|submitted|typing/iu.test(words)) return 'scribe'
  if (/moderat|facilitat/iu.test(words)) return 'facilitator'
  return /host/iu.test(words) ? 'host' : 'chair'
}

/** "Ann Lee chaired; Bo took the minutes", "Notes by Cy." */
function readClauses(text: Text, found: AttendeeFound[]): void {
  const plain = text.plain.slice(0, longestParagraph)
  for (const { pattern, name: group, words: said } of clauses)
    for (const match of said.test(plain) ? matchesIn(plain, pattern) : []) {
      const words = match[group] ?? ''
      const office = (group === 1 ? (match[2] ?? match[3]) : match[1]) ?? ''
      if (words.length < 2 || !looksLikeName(words) || isCommonWord(words.split(' ')[0] ?? '')) continue
      const from = match.index + (group === 1 ? match[0].indexOf(words) : match[0].length - words.length)
      readNamed(sliceText(text, from, from + words.length), roleIn(office), found)
    }
}

/** "Determine volunteers for note taking", "MC", "Chair" as a heading above the names. */
function readHeaded(context: Context, found: AttendeeFound[]): void {
  for (const section of context.sections) {
    const heading = section.heading?.plain ?? ''
    const role = /\bnote[- ]?tak|\bscribes?\b|^\W*(?:meeting )?secretary\W*$/iu.test(heading)
      ? 'scribe'
      : officeHeading(section)
    if (!role) continue
    for (const item of section.items)
      if (item.items.length === 0 && splitNames(item.text).every((part) => isPersonEntry(part)))
        readNamed(item.text, role, found)
  }
}

/** The role of one or two people that a heading names; below "Notes" and "Members" stands something else. */
function officeHeading({ heading, items, sections }: Section): string | null {
  const role = heading ? meetingRole(heading.plain) : null
  const single = role === 'chair' || role === 'facilitator' || role === 'host'
  return single && items.length > 0 && items.length <= 2 && sections.length === 0 ? role : null
}

function readOfficer(text: Text, context: Context, found: AttendeeFound[]): void {
  if (text.plain.length > longestLine) return
  const label = labelOf(text)
  // "MC - Mo Clay" is called by initials, and no master of ceremonies.
  if (label && areInitials(label.words, label.rest.plain)) return
  const roles = label ? headerRoles(label.words) : []
  if (label && (roles.length > 0 || office.test(label.words))) {
    // "Scribe: volunteer needed → Ann"
    const arrow =
      /^(?:[^→]{0,30}(?:needed|wanted|volunteers?|tb[acd])|\?+)\s*(?:→|=>|->)\s*/iu.exec(label.rest.plain)?.[0]
        .length ?? 0
    const rest = arrow > 0 ? sliceText(label.rest, arrow, label.rest.plain.length) : label.rest
    const named = splitNames(rest).every((part) => isPersonEntry(part) || context.people.knows(part.plain))
      ? rest
      : nameInFront(rest)
    for (const part of named ? dividedAtSlash(named) : []) readNames(part, { roles, presence: 'present' }, found)
    return
  }
  if (readMarkedOffice(text, found)) return
  readOfficesInRow(text, found)
  readTurn(text, found)
  readBareOffice(text, context, found)
  const meetbot = /^#chairs? (.{2,80})$/u.exec(text.plain)
  for (const handle of meetbot?.[1]?.split(/[\s,]+/u) ?? []) {
    const from = text.plain.indexOf(handle, 6)
    readNamed(sliceText(text, from, from + handle.length), 'chair', found)
  }
  const opened = /^(.{3,60}?) called the meeting to order\b/u.exec(text.plain)?.[1]
  const opener = opened
    ? (context.people.find(opened) ?? context.people.find(opened.replace(/^\p{L}+ (?=\p{Lu}\S+ \p{Lu})/u, '')))
    : null
  if (opener?.attendee && !opener.attendee.roles.includes('chair')) opener.attendee.roles.push('chair')
  readInWords(text, found)
}

/** "Scribe: Bo Ray (@bor) / Ann Lee": names on both sides; "Ann Lee / Sea Museum" is one person. */
function dividedAtSlash(text: Text): Text[] {
  const slash = text.plain.indexOf(' / ')
  if (slash < 0) return [text]
  const parts = [sliceText(text, 0, slash), sliceText(text, slash + 3, text.plain.length)]
  return parts.every((part) => likenessOf(part.plain) === 2) ? parts : [text]
}

/** "Scribe: Ann Lee, with help from Bo", "Guest: Ann Lee (Sea Museum) on ropes": the name before what is said of it. */
function nameInFront(text: Text): Text | null {
  const match =
    /^(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?: \([^()]{2,60}\))?)(?:(?:,| [–—-]|(?<=\)))\s\p{Ll}|\.\s\p{Lu})/u.exec(
      text.plain,
    )
  const name = match?.[1] ?? ''
  return isGivenName(name.split(' ')[0] ?? '') ? sliceText(text, 0, name.length) : null
}

const inWords =
  /^(?:the )?(?:meeting|call|session|minutes|notes)? ?(?:was|were|is)? ?(chaired|moderated|facilitated|hosted|led|scribed|minuted|taken|recorded|run|prepared|compiled|written|protocolled) by:? ([^,]+?)(?=,|\.\s|$)/iu
const verbRoles: Record<string, string> = {
  chaired: 'chair',
  moderated: 'facilitator',
  facilitated: 'facilitator',
  hosted: 'host',
  led: 'chair',
  run: 'chair',
  scribed: 'scribe',
  minuted: 'scribe',
  taken: 'scribe',
  recorded: 'scribe',
  prepared: 'scribe',
  compiled: 'scribe',
  written: 'scribe',
  protocolled: 'scribe',
}

/** "Recorded by Ann Lee", "The call was run by Bo." */
function readInWords(text: Text, found: AttendeeFound[]): void {
  const words = inWords.exec(text.plain.replace(/(?<![.*])[.*]+$/u, ''))
  const role = words?.[1] ? verbRoles[words[1].toLowerCase()] : undefined
  const names = words?.[2]
  if (
    !role ||
    !names ||
    names.split(/,| and /u).some((one) => !looksLikeName(one) || one.includes('/') || one.split(' ').length > 4)
  )
    return
  const from = text.plain.indexOf(names)
  readNamed(sliceText(text, from, from + names.length), role, found)
}

/** "**Note taker** Ann Lee": bold words are the label. */
function readMarkedOffice(text: Text, found: AttendeeFound[]): boolean {
  const bold = text.runs.find(({ kind, start }) => kind === 'strong' && start === 0)
  const words = bold ? text.plain.slice(0, bold.end) : ''
  const roles = words.length < 40 ? headerRoles(words) : []
  if (!bold || roles.length === 0) return false
  const rest = trimText(sliceText(text, bold.end, text.plain.length))
  if (!splitNames(rest).every((part) => isPersonEntry(part) && isPerson(part))) return false
  readNames(rest, { roles, presence: 'present' }, found)
  return true
}

/** Whether a name has a given name, a handle or a link, where nothing else says that it is one. */
const isPerson = ({ plain, runs }: Text): boolean => likenessOf(plain) === 2 || runs.some(({ url }) => url !== null)

/** "Note-taker (Rich), chair (Dee Ray)": offices, each with its holder in brackets and nothing else. */
function readOfficesInRow(text: Text, found: AttendeeFound[]): void {
  if (!/^[^():]{3,24} ?\([^()]{2,40}\)(?:[,;] [^():]{3,24} ?\([^()]{2,40}\)){0,4}\.?$/u.test(text.plain)) return
  for (const match of matchesIn(text.plain, /([\p{L}][\p{L} -]{2,23}?) ?\(([^()]{2,40})\)/gu)) {
    const [role] = headerRoles(match[1] ?? '')
    const words = match[2] ?? ''
    const from = match.index + match[0].length - 1 - words.length
    const name = sliceText(text, from, from + words.length)
    if (role && role !== 'member' && isPersonEntry(name) && likenessOf(words) === 2) readNamed(name, role, found)
  }
}

/** `Ann (facilitator): welcome`: a speaker whose role stands behind the name. */
function readTurn(text: Text, found: AttendeeFound[]): void {
  const match = /^(\p{Lu}[\p{L}'’ -]{1,30}?) ?\(([\p{L} -]{3,24})\)\s?:/u.exec(text.plain)
  const role = match ? meetingRole(match[2] ?? '') : null
  if (!match?.[1] || !role) return
  const before = found.length
  readNamed(sliceText(text, 0, match[1].length), role, found)
  for (const one of found.slice(before)) one.basis = 'mentioned'
}

/** "Chair Ann Lee, notes Bo Ray": offices in front of names without a divider. */
function readBareOffice(text: Text, context: Context, found: AttendeeFound[]): void {
  if (text.plain.length > 120) return
  for (const match of matchesIn(
    text.plain,
    /(?<=^|[,;] )(\p{L}+(?:[- ]taker)?) (\p{Lu}[^,;:.]{1,40})(?=[,;]|\.?$)/gu,
  )) {
    const role = meetingRole(match[1] ?? '')
    const words = match[2] ?? ''
    const from = match.index + match[0].length - words.length
    if (roleOf(words) === null && role && (context.people.knows(words) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words)))
      if (role !== 'member' && looksLikeName(words)) readNamed(sliceText(text, from, from + words.length), role, found)
  }
}

/** Whether a part of a line is a person and nothing else; "Notes: budget is tight" names nobody. */
function isPersonEntry(part: Text): boolean {
  const person = readPerson(part, 'affiliation')
  return (
    person !== null &&
    (/^@?\p{Lu}|^@/u.test(part.plain.trim()) || person.handle !== null) &&
    person.name.split(' ').length <= 4 &&
    !/\d/u.test(person.name)
  )
}

/** Entries of a list below an office: behind the comma of "Ann Lee, Oak County" stands nobody else. */
function readEntries(items: readonly Item[], role: string, found: AttendeeFound[]): void {
  const comma = meaningOfComma(items)
  for (const { text } of items) {
    const person = comma === 'next' ? null : readPerson(text, comma)
    if (person) found.push(attendee(person, { roles: [role], presence: 'present' }))
    else readNamed(text, role, found)
  }
}

const readNamed = (text: Text, role: string, found: AttendeeFound[]): void =>
  readNames(text, { roles: [role], presence: 'present' }, found)
