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
    'leader',
    'meeting leader',
    'discussion leader',
  ],
  scribe: [
    'scribe',
    'scribes',
    'note taker',
    'notetaker',
    'notes',
    'minutes',
    'minute taker',
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
    'scribed by',
    'minutes kept by',
    'minutes recorded by',
    'keeping minutes',
    'keeping the minutes',
    'minute taking',
    'minutes keeper',
    'minute keeper',
    'keeper of the minutes',
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
    'protocolled by',
    'protocol by',
    'minutes written by',
    'notes written by',
    'minutes prepared by',
    'meeting minutes by',
    'rapporteur',
    'rapporteurs',
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
    'special guest',
    'special guests',
    'notable guests',
  ],
  observer: [
    'observer',
    'observers',
    'non-voting observer',
    'non-voting observers',
    'observing',
    'observing only',
    'just observing',
    'observer only',
  ],
  'voting member': ['voting member', 'voting members', 'voting', 'voting members present', 'voter'],
  member: [
    'member',
    'members',
    'committee members',
    'committee member',
    'board members',
    'board member',
    'core members',
    'regular member',
    'regular members',
    'member at large',
    'members at large',
    'member-at-large',
    'members-at-large',
    'at large member',
    'at-large member',
    'at-large members',
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
  const plain = asListed(untidy.test(lower) ? tidy(lower) : lower)
  const role = roleByWords.get(plain) ?? (mayHaveMore(plain) ? roleByWords.get(plain.replace(beforeRole, '')) : null)
  return role ?? null
}

/** "SRE lead", "team lead": whoever leads people at work leads no meeting. */
const mayHaveMore = (words: string): boolean =>
  words.includes(' ') &&
  (!/ lead(?:er)?$/u.test(words) || /^(?:wg|sig|tf|the|our|acting|interim|current|today's) /u.test(words))

/** Nearly all words are as they are looked up; the rest is made so. */
const untidy =
  /^[\s*]|[\s:.*]$|\s\s|[^\S ]|[’`]|(?:today|tonight|week|volunteers?|tem|tempore|meeting|call|session| (?:was|were|is|are))$/u

const tidy = (words: string): string =>
  words
    .replace(/(?<![\s:.*])[\s:.*]+$/u, '')
    .replace(/^[\s*]+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(
      / (?:(?:for )?(?:today|tonight|this week)|(?:for|at) (?:the|this|today['’]s|tonight['’]s) (?:meeting|call|session)|volunteers?|pro[- ]tem(?:pore)?|was|were|is|are)$/u,
      '',
    )
    .replace(/[’`]/gu, "'")

/** "Note-takers", "minute takers", "scribe(s)": one writing for all. */
const asListed = (words: string): string =>
  /takers?\b|keepers?\b|taking|\(s\)$/u.test(words)
    ? words.replace(/-(?=(?:tak|keep)(?:er|ing))/u, ' ').replace(/(?:(?<=er)s|\(s\))$/u, '')
    : words

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
export function headerRoles(label: string): string[] {
  const words = label.replace(filling, '')
  const roles = meetingRoles(words)
  return roles.length === 0 && /^(?:(?:meeting|acting) )?secretary$/iu.test(words.trim().replace(/:$/u, ''))
    ? ['scribe']
    : roles
}

/** "Appoint a scribe", "Selection of the chair": the words for filling an office say which one whoever stands below holds. */
const filling =
  /^\W*(?:(?:appoint|select|choose|pick|designate|assign|nominate|identify|find) |(?:appointment|selection|designation|nomination|choice) of )(?:(?:a|an|the|today['’]s) )?/iu

/** "HarbourWG co-chair", "Roof Committee Chair": whoever leads a body, in whatever words it is called. */
const chairOfBody = onlyWhere(
  /chair/iu,
  () =>
    /^(?!(?:next|last|past|prior|former|new|old|no|not|vice|incoming|outgoing|elect|empty)\b)(?:\p{Lu}[\p{L}\d.&/-]* ){1,5}(?:co-?)?chair(?:s|person|man|woman)?$/iu,
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
