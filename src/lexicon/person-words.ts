import type { Attendee } from '../record/types.js'

/** Roles in a meeting, by the words that minutes use for them. */
const meetingRoles: Record<string, readonly string[]> = {
  chair: [
    'chair',
    'chairs',
    'co-chair',
    'co-chairs',
    'cochair',
    'cochairs',
    'chairperson',
    'chairman',
    'chairwoman',
    'chaired by',
    'vice chair',
    'vice-chair',
    'presiding',
    'in the chair',
    'took the chair',
    'convenor',
    'convener',
    'chairing the meeting',
    'chairing',
    'chair(s)',
    'meeting chair',
  ],
  scribe: [
    'scribe',
    'scribes',
    'scribe(s)',
    'note taker',
    'note takers',
    'notetaker',
    'notetakers',
    'note-taker',
    'note-takers',
    'notes',
    'minutes',
    'minute taker',
    'minute-taker',
    'minutes taker',
    'minutes by',
    'notes by',
    'minuted by',
    'scribing',
    'minutes taken by',
    'notes taken by',
    'recorder',
    'recording',
    'recording secretary',
    'taking notes',
    'took notes',
    'took the notes',
    'took minutes',
    'took the minutes',
    'taking the minutes',
    'taking minutes',
    'note taking',
    'meeting notes by',
    'note taker(s)',
    'notetaker(s)',
    'scribed by',
  ],
  facilitator: [
    'facilitator',
    'facilitators',
    'moderator',
    'moderators',
    'facilitated by',
    'moderated by',
    'facilitating',
    'moderating',
    'meeting facilitator',
  ],
  host: [
    'host',
    'hosts',
    'hosted by',
    'co-host',
    'meeting host',
    'hosting',
    'organizer',
    'organiser',
    'lead',
    'meeting lead',
    'led by',
    'run by',
  ],
  guest: [
    'guest',
    'guests',
    'visitor',
    'visitors',
    'guest participant',
    'guest participants',
    'invited guest',
    'invited guests',
    'invited',
  ],
  observer: ['observer', 'observers', 'observing'],
  'voting member': ['voting member', 'voting members', 'voting', 'voting members present', 'voter'],
  member: [
    'member',
    'members',
    'committee members',
    'committee member',
    'board members',
    'board member',
    'core members',
    'core team',
  ],
  presenter: ['presenter', 'presenters', 'speaker', 'speakers', 'presenting', 'guest speaker'],
}

const roleByWords = new Map<string, string>()
for (const [role, words] of Object.entries(meetingRoles)) for (const word of words) roleByWords.set(word, role)

/**
 * The role that a word or two give a person, or null.
 *
 * @example
 * meetingRole('Co-Chair') // 'chair'
 * meetingRole('note taker') // 'scribe'
 */
export function meetingRole(words: string): string | null {
  const lower = words.toLowerCase()
  const plain = /^[\s*]|[\s:.*]$|\s\s|[^\S ]/u.test(lower) ? tidy(lower) : lower
  const own = roleByWords.get(plain)
  if (own) return own
  const space = plain.indexOf(' ')
  const behind = space > 0 && space <= longestPrefix ? roleByWords.get(plain.slice(space + 1)) : undefined
  return behind && /^(?:[a-z]{2,6}|interim|meeting) /u.test(plain) ? behind : null
}

const longestPrefix = 'interim'.length

const tidy = (words: string): string =>
  words
    .replace(/[\s:.*]+$/u, '')
    .replace(/^[\s*]+/u, '')
    .replace(/\s+/gu, ' ')

/** Acronyms of bodies: "(TSC)" behind a name says where somebody sits, not whom somebody works for. */
export const bodies = new Set(['TSC', 'TOC', 'TAC', 'CPC', 'PMC', 'TC', 'WG', 'SIG', 'SC', 'GB', 'CTC', 'BTC', 'TCC'])

/** How a person took part, by words that stand behind a name. */
const presenceWords: Array<[RegExp, Attendee['presence']]> = [
  [
    /^(?:no|n|absent|regrets?|apolog(?:y|ies)|excused|not present|unable to attend|away|on leave|vacation|✗|❌|✘)$/iu,
    'absent',
  ],
  [
    /^(?:(?:(?:joined|arrived|came|joining|arriving) )?late\b|left (?:early|at)|joined (?:at|after|from)|(?:until|till|from|after) \d|partial|part of|(?:first|second|last) (?:half|part)|left\b|partly|half\b|leaves\b|dropped (?:off|out)\b|leaving\b|until\b|till\b|from \d|had to leave|\d+:\d+ ?(?:-|–|to))/iu,
    'partial',
  ],
  [
    /^(?:yes|y|x|present|here|attended|in person|remote|remotely|online|virtual|via \w+|by phone|✓|✔|✅|✔️|phone|ja)$/iu,
    'present',
  ],
]

/** The presence that words behind a name, a cell or a label say, or null. */
export function presenceOf(words: string): Attendee['presence'] | null {
  const plain = words.trim().replace(/[.:]+$/u, '')
  const remark = /^([^(]+?)\s*\(([^()]+)\)$/u.exec(plain)
  // "no (sick)", "present (until 14:40)": the remark counts where it says more.
  if (remark?.[1] && remark[2]) return presenceOf(remark[2]) === 'partial' ? 'partial' : presenceOf(remark[1])
  return presenceWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** Titles before a name. */
export const honorific =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Cllrs?|Councillors?|Rev|Hon|Herr|Frau|Trustees?|Director|Mayor|Council(?:member|man|woman)|Senator|Alderman|Provost|Dean|Captain|Sr|Fr)\.?\s+){1,3}/u

/** What stands in a list where a name would, and is none. */
export const nobody =
  /^(?:none|nobody|no one|n\/?a|tbd|tba|tbc|all|everyone|everybody|others?|unknown|-+|–|—|\.+|…|\?+|yes|no|x|et al|various|and others|see above|as above|names?|(?:and )?\d+ (?:others|more|people|guests).*)\.?$/iu
