import type { Attendee } from '../record/types.js'
import { onlyWhere } from './pattern.js'

/** Roles in a meeting, by the words that minutes use for them. */
const wordsOfRoles: Record<string, readonly string[]> = {
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
    'chaired',
    'session chair',
    'chair of the meeting',
    'vice chairperson',
    'vice chairman',
    'vice chairwoman',
    'chair(s)',
    'meeting chair',
    'lead',
    'meeting lead',
    'led by',
    'lead by',
    'run by',
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
    'recording clerk',
    'minutes clerk',
    'typing',
    'typist',
    'note keeper',
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
    'minutes kept by',
    'minutes recorded by',
    'keeping minutes',
    'keeping the minutes',
    'minute taking',
    'minute-taking',
    'note-taking',
    'minutes keeper',
    'recorded by',
    'scribenick',
    'protocol',
    'protokoll',
    'protokollant',
    'protokollantin',
    'notary',
    'rotating secretary',
    'minutes secretary',
    'minute secretary',
    'secretary for the meeting',
    'secretary of the meeting',
    'secretary to the meeting',
    'notes taker',
    'notes takers',
    'protocolled by',
    'protocol by',
    'minutes written by',
    'notes written by',
    'minutes prepared by',
    'meeting minutes by',
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
    'facilitation',
    'moderation',
    'facilitator(s)',
    'moderator(s)',
    'mc',
    'emcee',
    'master of ceremonies',
  ],
  host: ['host', 'hosts', 'hosted by', 'co-host', 'meeting host', 'hosting', 'organizer', 'organiser'],
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
  observer: ['observer', 'observers', 'observing', 'observing only', 'just observing', 'observer only'],
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
for (const [role, words] of Object.entries(wordsOfRoles)) for (const word of words) roleByWords.set(word, role)

/** What the words of roles have in common with any others. */
const untelling = new Set(['in', 'the', 'by', 'of', 'for', 's', 'only', 'just', 'meeting', 'session', 'board'])
const roleWords = new Set([...roleByWords.keys()].flatMap((words) => words.split(/[\s()-]+/u)))
for (const word of untelling) roleWords.delete(word)

/** Whether a word can be of those that give a role; without one, {@link meetingRole} finds none. */
export const mayGiveRole = (word: string): boolean =>
  word
    .toLowerCase()
    .split('-')
    .some((part) => roleWords.has(part))

/**
 * The role that a word or two give a person, or null.
 *
 * @example
 * meetingRole('Co-Chair') // 'chair'
 * meetingRole('note taker') // 'scribe'
 */
export function meetingRole(words: string): string | null {
  const lower = words.toLowerCase()
  const plain = untidy.test(lower) ? tidy(lower) : lower
  const role = roleByWords.get(plain) ?? (plain.includes(' ') ? roleByWords.get(plain.replace(beforeRole, '')) : null)
  return role ?? null
}

/** Nearly all words are as they are looked up; the rest is made so. */
const untidy = /^[\s*]|[\s:.*]$|\s\s|[^\S ]|[’`]|(?:today|tonight|week|volunteers?|tem|tempore)$/u

const tidy = (words: string): string =>
  words
    .replace(/(?<![\s:.*])[\s:.*]+$/u, '')
    .replace(/^[\s*]+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?:(?:for )?(?:today|tonight|this week)|volunteers?|pro[- ]tem(?:pore)?)$/u, '')
    .replace(/[’`]/gu, "'")

/** What may stand before a role: "acting chair", "TSC chair", "today's scribe"; but "next chair" is none yet. */
const beforeRole =
  /^(?:the )?(?:(?!next |last |past |prior |former |new |old |no |not )[a-z]{2,6}|acting|interim|deputy|meeting|current|action items?|main|lead|our|today's|tonight's|this week's) /u

/**
 * The roles that a label gives: one, or several divided by a slash, "&" or "and"; none where one of them is no role.
 *
 * @example
 * meetingRoles('Chair / note taker') // ['chair', 'scribe']
 */
export function meetingRoles(words: string): string[] {
  const role = meetingRole(words)
  if (role) return [role]
  const parts = words.split(/\s*(?:[/&+,]|\band\b)\s*/u).map((part) => meetingRole(part))
  const roles = parts.filter((part) => part !== null)
  return parts.length > 1 && roles.length === parts.length ? [...new Set(roles)] : []
}

/**
 * The roles that a label of the header gives: {@link meetingRoles}, and the meeting's secretary writes its minutes. Behind
 * a name the word may be an office of the club, and tells nothing.
 */
export function headerRoles(words: string): string[] {
  const roles = meetingRoles(words)
  return roles.length === 0 && /^(?:(?:meeting|acting) )?secretary$/iu.test(words.trim().replace(/:$/u, ''))
    ? ['scribe']
    : roles
}

/** Offices that are no role in the meeting, but whose label names somebody who is there. */
export const office =
  /^(?:(?:meeting |board |club |acting |hon(?:orary|\.)? )?(?:secretary|treasurer|clerk|time-?keeper|time keeper|gate-?keeper|vibe-?watcher|registrar|president|director))$/iu

/** What somebody is or does, behind a name where an organisation could stand: "(Musical Director)", "(PI)", "(Lights)". */
export const position =
  /^(?:independent|self|invited expert|elected|appointed|pi|sec\.?|treas\.?|dir\.?|sm|asm|lx|tech|set|sound|lights|lighting|costumes|props|socials|publicity|catering|(?:[\p{L}\d./&-]+ ){0,4}(?:directors?|lead|leader|scientist|analyst|consultant|administrator|(?:co-)?founder|c[eotfi]o|ciso|specialist|owner|buyer|head|(?:board|committee|council) member|candidate|vice[- ]president|manager|student|advisor|adviser|officer|secretary|treasurer|coordinator|representative|intern|architect|engineer|designer|editor|maintainer|developer|president|captain|coach|professor|teacher|parent|resident|volunteer|contact|liaison)|(?:s?vp|evp|avp|head of|chief|senior|staff|principal|junior|lead|assistant|associate|deputy|vice|technical|product|project|program(?:me)?) [\p{Ll}&][^,;()]{0,40}|(?:s?vp|evp|avp|head of|chief|director of|manager of) [^,;()]{2,40})$/iu

/** "HarbourWG co-chair", "Roof Committee Chair": whoever leads a body, in whatever words it is called. */
const chairOfBody = onlyWhere(
  /chair/iu,
  /^(?!(?:next|last|past|prior|former|new|old|no|not|vice|incoming|outgoing|elect|empty)\b)(?:\p{Lu}[\p{L}\d.&/-]* ){1,3}(?:co-?)?chair(?:s|person|man|woman)?$/iu,
)

/** The role that words beside a name give: {@link meetingRole}, and the chair of any body. As a heading they may be a subject. */
export const roleBesideName = (words: string): string | null =>
  meetingRole(words) ?? (chairOfBody.test(words.trim()) ? 'chair' : null)

/** Pictures that stand for a role beside a name. */
const pictureRoles: ReadonlyArray<[RegExp, string]> = [
  [/[\u{1F4DD}\u{270D}\u{1F58A}\u{1F58B}]/u, 'scribe'],
  [/\u{1FA91}/u, 'chair'],
]

/** The role that a picture beside a name gives, or null. */
export const pictureRole = (words: string): string | null =>
  pictureRoles.find(([picture]) => picture.test(words))?.[1] ?? null

/** Acronyms of bodies: "(TSC)" behind a name says where somebody sits, not whom somebody works for. */
export const bodies = new Set(['TSC', 'TOC', 'TAC', 'CPC', 'PMC', 'TC', 'WG', 'SIG', 'SC', 'GB', 'CTC', 'BTC', 'TCC'])

/** How a person took part, by words in small letters that stand behind a name. */
const presenceWords: Array<[RegExp, Attendee['presence']]> = [
  [
    /^(?:no|n|absent|regrets?|apolog(?:y|ies)|excused(?! (?:until|from|after|at))|not (?:present|there|here|attending)|unable to attend|(?:did not|didn't|could not|couldn't) (?:attend|join|make it|come)|no[- ]?show|(?:sent|sends?|with) (?:his |her |their )?(?:regrets|apologies)|missing|away|on (?:leave|holiday|vacation|pto)|pto|vacation|holiday|✗|❌|✘|[-–—]+)$/u,
    'absent',
  ],
  [
    /^(?:(?:yes|y|x|✓|✔|✅)\u{FE0F}?[\s(,]+)?(?:(?:(?:joined|joins|arrived|arrives|came|joining|arriving) )?(?:late|later)\b|left (?:early|at)|(?:joined|joins|joining|arrived|arrives|arriving|came|connected) (?:at|after|from|around|during|halfway|midway|~|\d)|(?:until|till|from|after) \d|(?:from|until|till|for|only|just)(?: only| just)? (?:the )?(?:agenda )?(?:items?|points?|topics?|first|second|last)\b|(?:items?|points?) \d|(?:~ ?|about |approx\.? )?\d{1,3} ?(?:min|mins|minutes?|m|h|hours?) late|excused (?:until|from|after|at)|partial|part of|(?:first|second|last) (?:half|part)|left\b|partly|half\b|leaves\b|departed\b|departs\b|dropped (?:off|out)\b|dropped\b|disconnected\b|connection lost|lost connection|stepped (?:out|away)|in and out|on and off|leaving\b|until\b|till\b|from \d|ha(?:d|s|ve) to (?:leave|go|drop)|need(?:s|ed) to (?:leave|go|drop)|\d+:\d+ ?(?:-|–|to))/u,
    'partial',
  ],
  [
    /^(?:yes|y|x|present|here|attended|in person|remote|remotely|online|virtual|via \w+|by phone|✓|✔|✅|✔️|phone|ja)$/u,
    'present',
  ],
]

/** The presence that words behind a name, a cell or a label say, or null. */
export function presenceOf(words: string): Attendee['presence'] | null {
  const plain = words
    .trim()
    .replace(/(?<![.:])[.:]+$/u, '')
    .toLowerCase()
  const remark = plain.endsWith(')') ? /^([^(]*[^(\s])\s?\(([^()]+)\)$/u.exec(plain) : null
  // "no (sick)", "present (until 14:40)": the remark counts where it says more.
  if (remark?.[1] && remark[2]) return presenceOf(remark[2]) === 'partial' ? 'partial' : presenceOf(remark[1])
  return presenceWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** Where people meet, which stands behind "Host:" too. */
export const platform =
  /\b(?:zoom|hangouts?|google meet|(?:ms|microsoft) teams|webex|jitsi|skype|discord|slack|bluejeans|whereby|gotomeeting|mumble)\b/iu

/** "Location: Net Loft, Old Harbour": behind such a label nobody is named. */
export const placeLabel =
  /^(?:meeting )?(?:location|venue|place|room|where|address|city|building|hall|link|dial[- ]?in|join(?:ed)? (?:by|via))(?: of (?:the )?meeting)?$/iu

/** Titles before a name. */
export const honorific =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Cllrs?|Councillors?|Rev|Hon|Herr|Frau|Trustees?|Director|Mayor|Council(?:member|man|woman)|Senator|Alderman|Provost|Dean(?=\.? \p{Lu}\S* \p{Lu})|Captain|Superintendent|(?:County|District|Borough|Town|City|Parish)(?=\s+(?:Cllr|Councillor))|Dipl\.-\p{Lu}\p{L}{1,4}|Ing|Mag|Sr|Fr)\.?\s+){1,3}(?=[\p{Lu}\p{Lo}])/u

/** What stands in a list where a name would, and is none. */
export const nobody =
  /^(?:none|nobody|no one|n\/?a|tbd|tba|tbc|all|everyone|everybody|others?|unknown|-+|–|—|\.+|…|\?+|yes|no|x|et al|various|and others|see above|as above|names?|quorum\b.*|generated by .*|(?:and )?\d+ (?:others|more|people|guests).*)\.?$/iu

/** Whether words stand where an owner should, and name none: "TBD", "unassigned", "?". */
export const isUnowned = (words: string): boolean =>
  /^(?:tbd|tba|tbc|n\/?a|none|-+|–|—|unassigned|unclaimed|nobody|open|someone|volunteer needed|\?+)$/iu.test(
    words.trim(),
  )
