import { datesIn } from '../../calendar/calendar-date.js'
import { roleOf } from '../../lexicon/section-role.js'

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const monthAndYear =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?\b/giu
const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/giu
const longestTitle = 300

const zone = String.raw`(?:UTC?|GMT|Z|[CEW]ES?T|CES?T|MES?Z|BST|IST|JST|[ECMPA][SD]?T|A[EC][SD]T)`

/** What a day and an hour leave behind once the days that can be read are gone. */
const dayAndTime: readonly RegExp[] = [
  new RegExp(String.raw`@?\s?\bT?\d{1,2}:\d{2}(?::\d{2})?Z?(?:\s?[ap]\.?m\b\.?)?(?:\s?${zone}\b)?`, 'giu'),
  new RegExp(String.raw`@?\s?\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?(?:\s?${zone}\b)?`, 'giu'),
  /\b\d{4}-\d{1,2}(?:-\d+)?\b/gu,
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?=(?:${months})\p{L}*\b)`, 'giu'),
  monthAndYear,
  weekdays,
  /\b(?:19|20)\d{2}\b(?:[ /-]?(?:Q[1-4]|W(?:eek )?\d{1,2}))?/giu,
  /\b(?:calendar )?week \d{1,2}\b|\bKW ?\d{1,2}\b/giu,
  /(?<=\S)[\s,]+Q[1-4]$/gu,
  /^\d{1,2}\/\d{1,2}(?=\s)|(?<=[\s,])\d{1,2}\/\d{1,2}$/gu,
  /(?<=\b(?:minutes|notes|agenda)\s?[:–—|-]+\s?)meeting$/giu,
  /[([{][\s,;:–—-]*[)\]}]/gu,
  /\bheld (?:on|at|in|via|by)\b.*$/giu,
  /\b(?:on|at|of|from|for|held)\s*$/giu,
]

const documentWords = `(?:minutes|notes|summary|agenda|protocol|recap)`
const state = `(?:cancell?ed|draft|unapproved|approved|unconfirmed|confirmed|official|unofficial|final)`
/** "Meeting Minutes:", "Agenda and notes:", "Draft minutes no. 12 of the", "Minutes of the meeting of the". */
const inFront = new RegExp(
  String.raw`^(?:${state} )?(?:(?:meeting|call|discussion) )?(?:${documentWords}|mom|transcript(?=:| of)|record(?= of (?:the|a) meeting)|report(?=:| of)|(?:sitzungs)?protokoll|niederschrift)\b(?!\s(?:working|wg\b|group|team|sig\b))` +
    String.raw`(?:\s?(?:and|&|\+|\/)\s?${documentWords}\b)?(?: (?:of|for|from)(?: the| an?)?\b)?(?: meeting (?:of|for|with)(?: the)?\b)?\s*[:–—|-]?\s*`,
  'iu',
)
const behind = new RegExp(
  // "Choir Board Meeting Minutes" leaves "Choir Board", but "Choir Board Meeting Notes" the meeting.
  String.raw`(?<![\s:–—|,-])[\s:–—|,-]*\b(?:meeting (?=minutes|protokoll))?(?:(?:public|private|rough|raw) )?(?:agenda (?:and|&|\+) )?(?:${documentWords}|protokoll)(?:\s?(?:and|&|\+|\/)\s?(?:agenda|${documentWords}))?$|(?<![\s:–—|,-])[\s:–—|,-]*\b(?:meeting )?(?:transcript|log)$|(?<![\s:–—|,-])[\s:–—|,-]*\b(?:(?:meeting|call) )report$`,
  'iu',
)
/** "X: Minutes of the Committee Meeting", "X, notes from the weekly call": what is behind the body's name says what the document is. */
const tail = new RegExp(
  String.raw`(?<=[\p{L}\p{N})])(?:\s*[:–—|,]|\s+-)?\s+(?:${state} )?(?:meeting )?(?:minutes|notes|record|summary|protocol) (?:of|from)(?: (?:the|an?|our))?(?: [\p{L}-]+){0,4} (?:meeting|call|session|sync|gathering|telecon|teleconference|assembly)$`,
  'iu',
)
const stateBehind = new RegExp(String.raw`\s*(?:[([]${state}[)\]]|[–—|,:-]\s*${state})$`, 'iu')
/** ": Google Hangout", "– online": where a meeting is held is no part of its name. */
const place =
  /\s*[:–—|-]\s*(?:google )?(?:hangouts?|meet|zoom|jitsi|skype|webex|(?:ms |microsoft )?teams|online|virtual|in[- ]person|hybrid|remote|video ?(?:call|conference))$/iu
/** Words that say what kind of meeting it is, and alone name none. */
const kind =
  /^(?:(?:annual|general|business|regular|ordinary|special|monthly|weekly|quarterly|board|committee|members?|team|staff|joint|public|planning)(?:['’]s?)?(?: |$))+$/iu
const meetingMinutes = /\bmeeting(?= minutes$)/iu
const ordinal = String.raw`(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)`
const meetingKind = `(?:(?:regular|ordinary|plenary) )?`
const countedMeeting = new RegExp(
  String.raw`(?<![\s,–—-])[\s,–—-]*\b(?:the )?${ordinal} ${meetingKind}(?:meeting|session|call|assembly)\b(?: of(?: the)?\b)?`,
  'iu',
)
const edges = /^[\s:;,.–—|/#@-]+|(?<![\s:;,–—|/#@-])[\s:;,–—|/#@-]+$/gu
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}/gu

/**
 * The series that a title belongs to: the title without dates, times, ordinals and the words for minutes in front or
 * behind. Null where nothing is left.
 *
 * @example
 * seriesOf('Meeting Minutes: Harbour Board (July 30th, 2025)') // 'Harbour Board'
 * seriesOf('Core Call 29 Notes') // 'Core Call'
 * seriesOf('Harbour Board: Minutes of the Spring Meeting') // 'Harbour Board'
 */
export function seriesOf(title: string): string | null {
  // A paragraph that was made a heading names no series.
  if (title.length > longestTitle || isListOfPeople(title) || isPartOfMinutes(title)) return null
  let series = title.replace(pictures, ' ').trim()
  for (const { start, end } of datesIn(series).reverse()) series = `${series.slice(0, start)} ${series.slice(end)}`
  series = tidy(series)
  for (const pattern of dayAndTime) {
    const left = series.replace(pattern, ' ')
    if (left !== series) series = tidy(left)
  }
  series = series.replace(countedMeeting, ' ')
  series = tidy(series).replace(/(?:\bno\.?|\bnumber|#|№)\s?\d+\b/giu, ' ')
  series = tidy(tidy(tidy(series).replace(place, '')).replace(stateBehind, ''))
  const meeting = meetingMinutes.exec(series)?.[0] ?? ''
  series = series
    .replace(inFront, '')
    .replace(tail, '')
    .replace(behind, '')
    .replace(/^\d+(?:st|nd|rd|th)\s+/iu, '')
    .replace(/(?<=\p{L})\s+\d{1,4}(?:\.\d+)?$/u, '')
  series = tidy(series)
    .replace(behind, '')
    .replace(/\s(?:on|at|of|for|from|held)$/iu, '')
    .replace(/^\[([^[\]]+)\]/u, '$1')
  const left = kind.test(tidy(series)) && meeting !== '' ? `${tidy(series)} ${meeting}` : tidy(series)
  return /\p{L}/u.test(left) &&
    !/^(?:the )?(?:(?:meeting|minutes|notes|agenda|week|quarter|month|day|sprint|session|\(\p{L}+\)|(?:meeting )?(?:info|information|details))s?|(?:meeting )?(?:date|time|day|when|location|when and where|date ?\/ ?time|date and time|(?:date|time|day),? (?:and|&) (?:location|place|venue)))$/iu.test(
      left,
    )
    ? left
    : null
}

/** "Attendees" in front of minutes that have no title. */
export const isListOfPeople = (title: string): boolean => {
  const role = roleOf(title)
  return (role === 'attendance' || role === 'absence') && !/\b(?:meeting|call|session|assembly)\b/iu.test(title)
}

/** "1. Opening", "Issues / PRs", "Roll call": the first part of minutes that have no title. */
const isPartOfMinutes = (title: string): boolean =>
  (/^\s*(?:(?:agenda|topic|item) )?(?:item )?#?\d{1,2}(?:\.\d{1,2})*(?:[.)](?!\d)|\s[–—-])\s*\D/iu.test(title) &&
    !/\b(?:meeting|call|session|assembly|board|committee|group)\b|sitzung|versammlung/iu.test(title)) ||
  (roleOf(title) !== null && !/\b(?:meeting|session|assembly|minutes|notes|summary)\b/iu.test(title))

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(edges, '')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+([):])/gu, '$1')
    .trim()
