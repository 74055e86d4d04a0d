import { datesIn } from '../../calendar/calendar-date.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase } from '../../lexicon/pattern.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { withoutDocumentWords } from './document-words.js'
import { withoutMoment } from './moment.js'

const longestTitle = 300

/** ": Google Hangout", "– online": where a meeting is held is no part of its name. */
const somewhere = overLines`
  (?:google )?(?:
    hangouts?|meet|zoom|jitsi|skype|slack|discord|matrix|irc|webex
    |(?:ms |microsoft )?teams
    |gotomeeting|online|virtual
    |in[- ]person
    |hybrid|remote
    |(?:video ?|tele)(?:call|conference)
    |f2f
    |face[- ]to[- ]face
  )
`
const place = new RegExp(
  String.raw`(?:\s*[:–—|@,-]|\s+(?:on|via|over|in|at|by))\s*${somewhere}$|\s*[([](?:on |via |in )?${somewhere}[)\]]$`,
  'iu',
)
/** A cheap test: the pattern takes long to compile. */
const anyPlace = inAnyCase(new RegExp(somewhere, 'u'))
const withoutPlace = (title: string): string => tidy(anyPlace.test(title) ? title.replace(place, '') : title)

const ordinal = String.raw`(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)`
const meetingKind = `(?:(?:regular|ordinary|plenary) )?`
const meeting = '(?:meeting|session|call|assembly)'
/** "5th meeting of the Choir" counts a meeting of the choir; "Choir, 5th session" counts the choir's. */
const countedInFront = new RegExp(
  String.raw`^(?:the )?${ordinal} (?=${meetingKind}${meeting} of\b)|(?<=\b(?:of|from|for) )(?:the )?${ordinal} (?=${meetingKind}${meeting} of\b)`,
  'iu',
)
const countedMeeting = new RegExp(
  String.raw`(?<![\s,–—-])[\s,–—-]*\b(?:the )?${ordinal} ${meetingKind}${meeting}\b(?! of\b)`,
  'iu',
)
/** A cheap test: each ordinal ends so. */
const mayBeCounted = inAnyCase(/(?:st|nd|rd|th) /u)
const number = /(?:\bno\.?|\bnumber|\bvol\.?|\bday|\bpart|\bedition|#|№)\s?\d+\b/giu
/** "All Cooks: Meeting 13" is the thirteenth of the All Cooks Meeting. */
const numberBehind =
  /(?:\s*[:–—,-]\s*(?=(?:meeting|call|session)\s)([a-z]+)|(?<=\p{L})(?:\s*[:–—,-])?)\s+\d{1,4}(?:\.\d+)?$/iu
/** "Harbour Group - OECD 124": at which of the events of others a meeting was. */
const atEvent = /(?<=[\p{L})])\s+[–—-]\s+\p{Lu}{2,8}[ -]\d{1,4}$/u
const leadingOrdinal = /^(?:the )?\d+(?:st|nd|rd|th)\s+/iu
const loosePreposition = /\s(?:on|at|of|for|from|held|@)$/iu

/** The number of a heading in a list of subjects: "1. Opening", "2.3) Roof", "Item 4: Gate". */
const listNumber = /^(?:(?:agenda )?item |agenda |topic |point )?\d+(?:\.\d+)*(?:[.):]\s|\s?[–—-]\s)/iu

/** "3. Juni 2024" begins with a day. */
export const isNumbered = (words: string): boolean => listNumber.test(words) && datesIn(words)[0]?.start !== 0

/** Words that tell of any meeting, and none. */
const nameless = new Set(
  `the a our and of meeting meetings minutes notes agenda calls date time day when where location place venue info item items point points results
  information details data header summary log template untitled index quarter week month year monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/u),
)
const bracketed = /^[([{][^()[\]{}]*[)\]}]$/u
const edges = /^[\s:;,.–—|/#@%_-]+|(?<![\s:;,–—|/#@%_-])[\s:;,–—|/#@%_-]+$/gu
const pictures = /:[a-z]+(?:_[a-z0-9]+)*:(?=\s|$)|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}/gu

/**
 * The series that a title belongs to: what is left of the meeting's name without day, time, place, number and the words
 * for the document itself. Null where nothing is left that names a group or its meeting.
 *
 * @example
 * seriesOf('Meeting Minutes: Harbour Board (July 30th, 2025)') // 'Harbour Board'
 * seriesOf('Core Call 29 Notes') // 'Core Call'
 * seriesOf('Harbour Board: Minutes of the Spring Meeting') // 'Harbour Board'
 * seriesOf('Meeting details') // null
 */
export function seriesOf(title: string): string | null {
  // A paragraph that was made a heading names no series.
  if (title.length > longestTitle || isListOfPeople(title) || isNumbered(title)) return null
  let series = tidy(
    withoutMoment(
      withoutParts(spaced(title.replace(pictures, ' ').trim()))
        .replace(wordBehindDay, '$1')
        .replace(heldWhere, '')
        .replace(putOff, ''),
    ),
  )
  series = tidy(series.replace(ledBy, ''))
  if (mayBeCounted.test(series)) series = series.replace(countedInFront, '').replace(countedMeeting, ' ')
  series = withoutPlace(tidy(series.replace(number, ' ')))
  series = withoutDocumentWords(series).replace(leadingOrdinal, '')
  if (/\d$/u.test(series)) series = series.replace(atEvent, '')
  if (/\d$/u.test(series)) series = series.replace(numberBehind, (_, word?: string) => (word ? ` ${word}` : ''))
  series = withoutPlace(tidy(withoutDocumentWords(tidy(series))).replace(loosePreposition, ''))
  series = series.replace(anyMeeting, '').replace(meetingOf, '')
  if (!/\s/u.test(series) && /-(?:meeting|call)s?$/iu.test(series))
    series = series.replace(/(?<=\p{L}{2})-(?:meeting|call)s?$/iu, '')
  if (/^(?:meeting|call)\s*[:–—|-]/iu.test(series))
    series = series.replace(/^(?:meeting|call)\s*[:–—|-]\s*(?=\p{L})/iu, '')
  series = series.replace(/^\[([^[\]]+)\]/u, '$1')
  return names(series) && !dangling.test(series) ? series : null
}

/** "Thoughts and notes from the call": what is left of a sentence is no name. */
const dangling = /\s(?:and|or|with|&)$/iu

/** "Harbour Board: Meeting", "Choir - this meeting", "Choir: Meeting title": what is behind names no meeting. */
const anyMeeting = /(?:\s?:|\s[–—|-])\s?(?:(?:current|this|today['’]s) )?(?:meeting|call)(?:s|(?: title| name))?$/iu

/** "Meeting of the Harbour Board" is called by whose meeting it is. */
const meetingOf = /^(?:the )?(?:meeting|session) of (?:the )?(?=\p{L})/iu

/** "Choir Meeting 2024-03-04 Minutes": the day parts the meeting's name from the word for the document. */
const wordBehindDay = /((?:meeting|call|session) \d[\d./-]{3,9})[\s,:–—-]{1,3}(?:minutes|notes|agenda)\b/iu

/** "Minutes of the choir held on 4 March in the hall", "Meeting convened at nine": when and where, to the end. */
const heldWhere = new RegExp(
  overLines`
    (?<=[\p{L})\d]),?\s+(?:(?:that|which) )?(?:
      (?:was |were |is |being )?(?:held|conducted|convened|called|hosted|organi[sz]ed)
      |took place
      |taking place
    ) (?:on|at|in|via|for|during|online|remotely|virtually|(?<=held )by)\b(?:[^:–—|]|(?<=\d):(?=\d))*$
  `,
  'iu',
)

/** "Workshop, led by Ann Lee and Bo Day", "Choir meeting chaired by Ann": who led it once. */
const ledBy =
  /(?<=[\p{L})\d])\s?,?\s(?:led|chaired|hosted|moderated|facilitated|convened|run|presided over) by \p{Lu}[^:–—|]*$/u

/** "(rescheduled from 25 February)", "- cancelled, no quorum": what became of the meeting. */
const putOff = /\s*[([,–—-]\s*(?:cancell?ed|rescheduled|moved|postponed)\b[^:([]*$/iu

/** "2024-03-04/05" is a night, or two days; "Part 1/3" is no day. */
const withoutParts = (title: string): string =>
  title
    .replace(/(\d{4}-\d{2}-\d{2})[/+&]\d{1,2}(?![\d/-])/u, '$1')
    .replace(/\bpart \d{1,2} ?(?:\/|of) ?\d{1,2}\b/iu, ' ')

const names = (left: string): boolean =>
  /\p{L}{2}/u.test(left) &&
  !left
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || nameless.has(word)) &&
  !bracketed.test(left) &&
  !isSectionName(left)

/** "Roll call", "Logistics": what minutes have as a section is not whose they are. */
function isSectionName(left: string): boolean {
  const role = roleOf(left)
  return isOfPeople(role) || role === 'logistics' || role === 'actions' || role === 'decisions'
    ? !(isOfMeeting(left) || namedCall.test(left))
    : false
}

/** "Members' meeting", but not "Meeting attendees", which those are who came to it. */
function isOfMeeting(words: string): boolean {
  const behind = /\b(?:meeting|session|assembly)\b(?:\s(\p{L}+)$)?/iu.exec(words)
  return behind !== null && !isOfPeople(roleOf(behind[1] ?? ''))
}

/** "HBW video call": letters that a body is called by; "Video call" is how people meet. */
const namedCall = /(?:^|\s)\p{Lu}{2}\S{0,20}\s(?:\p{L}{1,20}\s)?call$/u

/** A file's name as a title: "Choir_Minutes_2025-03-04". */
const spaced = (title: string): string => (/\s/u.test(title) ? title : title.replace(/_/gu, ' '))

/** "Attendees" in front of minutes that have no title. */
export const isListOfPeople = (title: string): boolean => {
  const role = roleOf(title)
  return isOfPeople(role) && !isOfMeeting(title) && !/\bcall\b/iu.test(title)
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[([] ?[)\]]/gu, '')
    .replace(edges, '')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+([):])/gu, '$1')
    .trim()
