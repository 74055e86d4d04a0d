import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { nameParticles } from '../../lexicon/name-particles.js'
import { position } from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { saysAbsence } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { contactsIn } from './contacts.js'

/** How surely a text is an entry of a list of people: 2 where a given name or handle says so, 1 where it may be one. */
export type Likeness = 0 | 1 | 2

const longestEntry = 160
/** Fewer entries may be anything, unless the heading speaks of those who were there. */
const shortestList = 3
/** Beside a note or two the list is the whole of what stands there. */
const mostly = 0.7
/** In items: a list that is the header's stands no further down. */
const reach = 25

/** Words that say of a longer heading or lead that it lists who was there. */
const aboutPresence =
  /\b(?:attendees?|attendance|attending|attended|participants?|present|roll ?call|who(?: i|['’])s here|who was (?:here|there)|in attendance|sign[- ]?in)\b/iu
/** "Name" over a list near the beginning, which everybody has signed. */
const asksWho = /^\W{0,4}(?:your |full |first )?names?\W{0,4}$/iu
/** Those who are named for another reason than that they were there. */
const otherwise = new RegExp(
  overLines`
    \b(?:
      candidates?
      |nomin\p{L}+
      |elect\p{L}*
      |vot(?:es?|ing)
      |new|prospective|upcoming|next|future|past|previous|former|alumni
      |thank\p{L}*
      |contributors?|authors?|reviewers?|maintainers?|speakers?|presenters?
      |presentations?|talks?
      |award(?:s|ed|ees?)?
      |winners?|recipients?|honou?rees?|laureates?|prizes?
      |bursar(?:y|ies)
      |scholarships?|grants?|grantees?|mentors?|students?|contacts?
      |responsib\p{L}+
      |assign\p{L}*
      |owners?|volunteers?|queue|updates?|reports?|topics?|agenda|emeritus|credits?
      |editors?|births?|birthdays?
    )\b
  `,
  'iu',
)

/**
 * Whether a heading or lead stands over people, though its words are not all known: the entries below it are people, and
 * it speaks of who was there ("Invited TSC participants"), or it stands near the beginning and says nothing else.
 *
 * @param first whether it stands near the beginning
 * @returns the role of such a place, or null
 * @example
 * // ## Harbour folk
 * // - Ann Lee (Oak County)
 * // - Bo Ray (Sea Museum)
 * // - Cy Mo
 */
export function roleByEntries(words: string, items: readonly Item[], first: boolean): 'attendance' | 'absence' | null {
  const isOfAbsence = saysAbsence.test(words)
  const says = isOfAbsence || aboutPresence.test(words) || (first && asksWho.test(words))
  if (!says && !first) return null
  if (says && /\b(?:new|next|past|previous|prior|earlier|former|prospective|expected)\b/iu.test(words)) return null
  const row = rowOfPeople(items, says ? 2 : shortestList, says)
  if (row.length === 0 || (!says && (row.length <= items.length * mostly || otherwise.test(words)))) return null
  return isOfAbsence ? 'absence' : 'attendance'
}

/**
 * The first row of entries that are people, if it is long enough and surely one: half of them have a given name or a
 * handle, or the heading says who they are.
 */
export function rowOfPeople(items: readonly Item[], least: number, says = false): Item[] {
  const rows: Item[][] = [[]]
  let strange = 0
  for (const item of items) {
    const fits = item.items.length === 0 && item.form !== 'code' && likenessOf(item.text.plain) > 0
    strange = fits ? 0 : strange + 1
    // One that cannot be told among many is an entry as well.
    if (fits) rows.at(-1)?.push(item)
    else if (strange > 1 || item.text.plain.length > longestEntry || (rows.at(-1)?.length ?? 0) < shortestList)
      rows.push([])
  }
  const row = rows.find((one) => one.length >= least) ?? []
  const sure = row.filter(({ text }) => likenessOf(text.plain) === 2)
  return sure.length >= row.length / (says ? 3 : 2) ? row : []
}

/** "Members who gain the vote today": people and nobody else, though not those who were there. */
export const namesMembers = ({ heading, items, sections, tables }: Section): boolean =>
  /\bmembers\b/iu.test(heading?.plain ?? '') &&
  sections.length === 0 &&
  tables.length === 0 &&
  items.length >= 2 &&
  items.every(({ text }) => text.plain.includes(' ') && likenessOf(text.plain) > 0)

/** Everything above a section or item that could be a note. */
export const isNearBeginning = (place: Section | Item, items: readonly Item[]): boolean =>
  (items[reach]?.start ?? Number.POSITIVE_INFINITY) > place.start

/**
 * Whether a text is a name and perhaps a remark in brackets, behind a comma or a dash, and nothing that says something.
 */
export function likenessOf(text: string): Likeness {
  const contacts = contactsIn(text)
  const plain = (contacts.personal ? contacts.rest : text).trim()
  if (plain.length > longestEntry || /[.!?;]$|https?:.*\s\S+\s/u.test(plain.replace(/\b\p{Lu}\.$/u, ''))) return 0
  const handle = /(?<![\w.])@[A-Za-z\d][\w-]{0,38}/u.exec(plain)
  const bare = plain
    .replace(/\([^()]*\)|\[[^[\]]*\]|`|(?<![\w.])@[A-Za-z\d][\w-]{0,38}/gu, ' ')
    .replace(/\p{Extended_Pictographic}\u{FE0F}?|\p{Regional_Indicator}|[*†‡]/gu, '')
    .trim()
  if (bare === '') return handle && plain.length < 45 ? 2 : 0
  const cut = /\s*,\s*|\s+[–—|/-]+(?:\s+|(?=\p{Lu}))|\s+[–—|/-]+$/u.exec(bare)
  const name = (cut ? bare.slice(0, cut.index) : bare).trim()
  const remark = cut ? bare.slice(cut.index + cut[0].length).trim() : ''
  if (!isName(name) || !isRemark(remark, cut?.[0] ?? '', plain)) return 0
  const first = name.split(/[\s.]+/u)[0] ?? ''
  if (handle || contacts.personal || isGivenName(first) || /^\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(name)) return 2
  return /^\p{Lu}/u.test(name) ? 1 : 0
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length > 5 || /[\d:]/u.test(name)) return false
  const given = isGivenName(words[0] ?? '')
  const named = words.every(
    (word, index) =>
      nameParticles.has(word) ||
      (/^["'“(]?\p{Lu}[\p{L}.'’“”"-]*$/u.test(word) &&
        (given ||
          (!isCommonWord(word) && !isGroupNoun(word) && !(index === words.length - 1 && isAbstractNoun(word))))),
  )
  return named && (given || (roleOf(name) === null && meetingRole(name) === null))
}

/** An organisation, a role, pronouns; behind a dash only what is surely no subject. */
function isRemark(remark: string, divider: string, plain: string): boolean {
  if (remark === '') return true
  if (remark.split(/\s+/u).length > 10) return false
  const [first = ''] = remark.split(/\s*,\s*/u)
  if (meetingRole(first) !== null || position.test(first)) return true
  if (divider.includes(',')) return /^[\p{Lu}\d"“]|^(?:she|he|they)\b/u.test(first)
  return /\s[–—|/-]+\s*[([]/u.test(plain) || /^\p{Lu}{2,6}$/u.test(first)
}
