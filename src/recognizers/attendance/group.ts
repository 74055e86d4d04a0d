import { isAbstractNoun, isCommonWord, isGroupNoun, isKindOfPeople } from '../../lexicon/common-words.js'
import { wordsApart } from '../../lexicon/joined-words.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { bodies } from '../../lexicon/office-words.js'
import { oncePerPhrase } from '../../lexicon/once-per-phrase.js'
import { inAnyCase } from '../../lexicon/pattern.js'
import { saysAbsence } from '../../lexicon/presence-words.js'
import { isOfPeople, type Role } from '../../lexicon/section-words.js'
import type { Attendee } from '../../record/types.js'
import type { Legend } from './legend.js'

/** What a heading or label says of everybody below it. */
export interface Group {
  /** The organisation that leads a list of its people. */
  affiliation?: string | undefined
  roles: string[]
  presence: Attendee['presence']
  /** What marks beside the names say. */
  legend?: Legend | null
  /** Whether boxes are ticked off: who has an empty one was not there. */
  boxes?: boolean
}

/** Whether a heading or label lists people, whoever they are and however they took part. */
export const isAttendance = (role: Role | null, words: string): boolean =>
  isOfPeople(role) || partOf(words) === 'partial' || listRole(words) !== null

/** The role that a heading such as "Guests:" or "Voting members" gives those below it. */
export const listRole = oncePerPhrase((words): string | null => {
  const role = meetingRole((mayHaveMore.test(words) ? words.replace(besidesRole, '') : words).trim())
  // "Notes" and "Minutes" above a list hold notes, not scribes; a host or a lead is one person on a line.
  return role === 'scribe' || role === 'host' || role === 'presenter' || role === 'facilitator' ? null : role
})

/** A cheap test: {@link besidesRole} takes long to compile. */
const mayHaveMore = inAnyCase(/[(:]|present|absent|attend|regret|apologies|excused|voting|s of the /u)
/** "Voting member attendees", "Board members present", "Regrets of members" */
const besidesRole =
  /\([^()]*\)|\b(?:present|absent|in attendance|attendees?|attendance|attending|regrets?|apologies|excused)(?: (?:from|of))?\b|\bnon-?voting\b|(?<=s) of the [\p{L} ]{2,40}$|:/giu

/** "Roll call of voting members", "Voting representative attendees" */
const ofVoters =
  /(?<!non-?|non |prospective |new )\bvoting (?:\p{L}+ ){0,2}(?:members|representatives|reps|attendees|participants|delegates)\b/iu
/** "Non-voting representatives": whatever those around them are, they are not. */
export const isOfNonVoters = (words: string): boolean => /\bnon[- ]?voting\b/iu.test(words)

/** "(Voting Members)", "(HSC Voting Members)" */
const votersAlone = /^(?:(?!non)\p{L}{2,6} )?voting members$/iu
/** "Notable guests", "External observers:" */
const ofGuests = /^(?:\p{L}+ ){1,2}(guest|observer)s\W*$/iu

/** The role that a heading or label gives everybody below it. */
export function roleOfGroup(words: string): string | null {
  const role = listRole(words)
  const inBrackets = /\(([^()]*)\)\W*$/u.exec(words)?.[1] ?? ''
  if (role === 'member' && /^voting$/iu.test(inBrackets)) return 'voting member'
  if (role !== null) return role
  if (votersAlone.test(inBrackets) || ofVoters.test(words.replace(/\([^()]*\)/gu, ''))) return 'voting member'
  if (ofMembers.test(words) && ofPresence.test(words)) return 'member'
  return ofGuests.exec(wordsApart(words))?.[1]?.toLowerCase() ?? null
}

/** "Board members in attendance were:", "Steering Committee members not attending" */
const ofMembers =
  /(?<!non-?|non |staff |community |audience |prospective |new )\bmembers\b(?! of the (?:public|audience|community|press))/iu
const ofPresence = new RegExp(String.raw`\b(?:present|attend(?:ance|ing|ed|ees))\b|${saysAbsence.source}`, 'iu')

/** Reads what a heading or label says of everybody below it. */
export function groupOf(words: string, role: Role | null): Group {
  const own = roleOfGroup(words)
  return { roles: own ? [own] : [], presence: role === 'absence' ? 'absent' : partOf(words) }
}

/** "Late:", "Left early:", "Partially present:" name those who were there for a part. */
export const partOf = (words: string): Attendee['presence'] =>
  /^(?:(?:arrived |joined |came |joining |arriving )?late(?:r|comers?| arrivals?)?|left(?: early)?|early departures?|partial(?:ly)?(?: present| attendance)?|present (?:in part|for part|partly))\s*:?$/iu.test(
    words.trim(),
  )
    ? 'partial'
    : 'present'

/** "Harbour members", "Remote": what somebody is or where, not whom somebody works for. */
export const isGroupHeading = (heading: string): boolean =>
  /\b(?:(?:non-?)?members?|guests?|others?|remote|online|in[- ](?:person|building|house)|on-?site|public|staff|observers?|local|virtual|present|europe|asia|africa|oceania|americas?|emea|apac|amer|latam)\b/iu.test(
    heading,
  )

/** "Legend of initials", "Key to names:": what explains how people are called. */
const keyToNames = /\b(?:legend|initials|abbreviations|acronyms|key to|nick(?:name)?s)\b/iu

/** "BBC team", "Sea Museum staff": what is left names the organisation. */
const itsPeople = /^(.{2,50}?)(?:['’]s?)? (?:team|staff|employees|delegation|folks|people|representatives|reps)$/iu

/**
 * The organisation that a heading or label above its people names; none where it says what they are ("Developers"), what
 * the writer is to do ("Use chat names"), or where they are ("Remote").
 */
export function organisationIn(heading: string): string | undefined {
  const words = heading.trim().replace(/\s*:$/u, '')
  const named = itsPeople.exec(words)?.[1]
  if (named !== undefined && isNameOfOrganisation(named)) return named
  if (isGroupHeading(words) || named !== undefined || keyToNames.test(words) || !isNameOfOrganisation(words))
    return undefined
  return words
}

/** "Approvers", "SDK DRIs", "Regional representatives": what people are, many of them. */
const agents =
  /(?:[^\W\d_]{3}(?:er|or|ant|ist|ee|ive|ian|yst|head)|\b(?:lead|DRI|PM|SME|TL|deput(?:y|ie)|proxy|proxie|alternate|delegate|advocate|associate|volunteer|student|fellow|intern|regular|absentee))s$/iu

/** "Rowing Club": what is called so stands for itself, whatever words are in front. */
const bodyOfPeople =
  /^(?:Club|Society|University|College|School|Institute|Foundation|Museum|Library|Bank|Trust|Ministry)$/u

function isNameOfOrganisation(words: string): boolean {
  if (agents.test(words) || isKindOfPeople(words) || /[:@\d]/u.test(words)) return false
  const all = words.split(/\s+/u)
  const last = all.at(-1) ?? ''
  if (bodies.has(last)) return false
  if (
    isGroupNoun(last) &&
    !(all.length > 1 && bodyOfPeople.test(last)) &&
    all.slice(0, -1).every((word) => isCommonWord(word) || isAbstractNoun(word) || /^\p{Ll}/u.test(word))
  )
    return false
  return !(all.length > 2 && all.filter((word) => /^\p{Ll}/u.test(word)).length >= all.length / 2)
}
