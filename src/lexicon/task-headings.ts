import { beginsWithGivenName } from './given-names.js'
import { overLines } from './over-lines.js'
import { inAnyCase, onlyWhere } from './pattern.js'
import { longestHeading, type Role, roleOf } from './section-role.js'

const oneName = "(?:@[\\w-]+|\\p{Lu}[\\p{L}'’-]*)"
const severalNames = String.raw`${oneName}(?:(?:(?:,| and| &)? |\s?\/\s?)${oneName}){0,3}`
/** "Action points for Ann:", "To-dos of Bo Day", "Tasks (Ann/Bo):", "Actions - Ann:", "Action: Ann", "TODO @ann" */
const behindTasks = new RegExp(
  String.raw`(?: (?:for|of|on) (${severalNames})| ?\((${severalNames})\)| [–—-] (${severalNames})(?=:)|(?::| (?=@)) ?(${severalNames})):?$`,
  'u',
)
const forWhom = onlyWhere(/ (?:for|of|on) |[):@]| [–—-] /u, () => behindTasks)
/** "Ann's action items:" */
const whose = onlyWhere(/['’]s? /u, () => /^(@?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)(?:['’]s|(?<=s)['’]) /u)

/** The role of a lead or a label, which may say whose tasks it leads: see {@link namesBehindTasks}. */
export const roleOfLead = (words: string): Role | null =>
  roleOf(words.replace(/:$/u, '')) ?? (namesBehindTasks(words) === null && !comesOfTalk(words) ? null : 'actions')

/** "Next steps from the roof discussion:": tasks that came of a talk; those from an earlier one are only looked at. */
function comesOfTalk(words: string): boolean {
  const talk = words.length > longestHeading ? null : ofTalk.exec(words)
  return talk !== null && !earlier.test(talk[0]) && roleOf(words.slice(0, talk.index)) === 'actions'
}
const ofTalk = onlyWhere(
  / from /u,
  () => / from (?:\p{L}+ ){0,4}(?:conversation|discussion|meeting|call|workshop|session)\s?:?$/iu,
)
const earlier = /\b(?:last|previous|prior|past|earlier|former)\b/iu

/** Whose tasks a lead says that stand below it, as they are written; null where it leads none, or anybody's. */
export function namesBehindTasks(words: string): string | null {
  if (words.length > longestHeading) return null
  const match = forWhom.exec(words)
  const behindColon = match?.[4]
  // "Action: Refactoring" names nobody.
  if (behindColon !== undefined && !/^@/u.test(behindColon) && !beginsWithGivenName(behindColon)) return null
  if (match && roleOf(words.slice(0, match.index)) === 'actions')
    return match[1] ?? match[2] ?? match[3] ?? behindColon ?? null
  const lead = whose.exec(words)
  return lead && roleOf(words.slice(lead[0].length).replace(/:$/u, '')) === 'actions' ? (lead[1] ?? null) : null
}

/**
 * A heading that begins or ends with the words for tasks, whatever else it says ("Action items until the fair", "Garden
 * jobs and tasks", "Check the to-dos of April"): only what stands below tells whether it lists any. `review` where it
 * looks back. Tasks of a task force, and talk about how tasks are kept, are none.
 */
export function wideRoleOf(heading: string): 'actions' | 'review' | null {
  if (heading.length > longestHeading) return null
  const words = heading.replace(/\([^()]*\)/gu, ' ').trim()
  if (!anyTask.test(words) || words.split(/\s+/u).length > longestWide || noTasks.test(words)) return null
  if (looksBack.test(words)) return 'review'
  return tasksInFront.test(words) || tasksBehind.test(words) ? 'actions' : null
}

/** In words. */
const longestWide = 9
const anyTask = /\b(?:actions?|to-?dos?|tasks|next steps)\b/iu
const listOfTasks = '(?:action (?:items?|points?)|actions|to-?dos?|tasks)'
/** "Roof and next steps" is a subject. */
const tasksInFront = new RegExp(String.raw`^[^\p{L}]*(?:${listOfTasks}|next steps)\b`, 'iu')
const tasksBehind = new RegExp(String.raw`^[^.?!]*\b${listOfTasks}[^\p{L}]*$`, 'iu')
const looksBack = new RegExp(
  overLines`
    ^[^\p{L}]*(?:check|review|reviewing|follow(?:ing)?[- ]?up|progress|status)\b.*\b${listOfTasks}\b
    |\b${listOfTasks} (?:\p{L}+ )?(?:of|since|from(?! (?:the |an? |our )?(?:\p{L}+ ){0,2}(?:sheets?|lists?|boards?|documents?|plans?|roadmaps?)\b))\b
    |\b(?:past|previous|last|prior|former|earlier|old)\b.*\b${listOfTasks}\b
    |\b${listOfTasks}\b.*\b(?:previous|last|prior)\b
  `,
  'iu',
)
const noTasks = new RegExp(
  overLines`
    \?
    |\b(?:
      git(?:hub|lab|ea) actions
      |actions? (?:plans?|spec\p{L}*|groups?|trackers?|tracking|process|template|board|log)
      |tasks? (?:forces?|groups?|trackers?|board|assignments?)
      |prioriti[sz]\p{L}*
      |call(?:s|ing)? (?:to|for) action
      |discuss\p{L}*
      |updates?|goals|automation|agenda|no
    )\b
  `,
  'iu',
)

/** "Next week", "Action plan", "Responsibilities": words that many lists have; only what stands below tells whether it is one of tasks. */
export const mayHeadTasks = (heading: string): boolean => generalHeading.test(heading.trim())

const generalHeading = inAnyCase(
  new RegExp(
    overLines`
      ^(?:\d{1,2}[.)] )?(?:the |our )?(?:
        things to do
        |(?:(?:action|work) ?)?plans?
        |upcoming work
        |until next time
        |plan of action
        |(?:(?:to be done|to do|to-?dos?) )?(?:before|until|till|for|by) (?:the |our )?next (?:meeting|call|session|rehearsal|time|week)
        |what(?:['’]s| is| comes| happens)? next
        |responsibilities
        |next (?:week|month|sprint)
        |(?:task|job|work)s? (?:allocations?|assignments?|division|distribution)
        |(?:division|allocation|distribution) of (?:the )?(?:work|labou?r|tasks|jobs)
        |work (?:items|to be done|to do)
        |wrap[- ]?up
        |(?:next |further |open )?(?:actions?|steps|tasks|work|owners|deadlines|due dates)(?:, (?:owners|deadlines|dates))?(?: ?[&+/] ?| and )(?:owners|deadlines|due dates|responsibilities|timelines?)
        |(?:tickets|issues|bugs|requests) to (?:file|create|open|write)
        |(?:still|remaining|left) (?:to do|work|to be done)
        |(?:next|planned|upcoming|follow[- ]?up) (?:activities|work)
        |who does what
        |(?:open|outstanding|remaining) (?:items|points|work)
        |jobs
        |going forward
      )\s?[:?]?$
    `,
    'u',
  ),
)

/**
 * "For next time:", "Action items for the next meeting": of the words that only hint at tasks those that stand above a
 * list as well. "Next week:" there is a part of what somebody tells.
 */
export const mayLeadTasks = (words: string): boolean =>
  (mayHeadTasks(words) && !ofReports.test(words)) || wideRoleOf(words) === 'actions'

const ofReports = /\b(?:week|month|sprint|jobs|responsibilities|wrap[- ]?up|going forward)\b/iu

/** "Action items:", "Actions": words that say nothing else, so that they name no subject in an agenda either. */
export const namesTasks = (words: string): boolean => onlyTasks.test(words.trim())

const onlyTasks = new RegExp(String.raw`^${listOfTasks}\s?:?$`, 'iu')

/** "Takeaways" are tasks or what was learnt: only what stands below tells. */
export const mayHoldLessons = (heading: string): boolean => /\btake[- ]?aways\b/iu.test(heading)

/** "Follow-ups", "Agenda and actions", "Discuss next steps": subjects as often as tasks. */
export const mayHeadSubjects = (heading: string): boolean =>
  /\b(?:agenda|topics?|discuss\p{L}*|notes|minutes|updates?|deliverables?(?! (?:for|before|until|till|by) (?:the )?(?:next|coming|upcoming)\b)|points? (?:and|&))\b/iu.test(
    heading,
  ) ||
  (/\bfollow[- ]?ups?\b/iu.test(heading) && !/\b(?:actions?|ais?|tasks?|to-?dos?|next steps)\b/iu.test(heading))

/** "Next:", "Done:": the parts of what somebody tells in a stand-up. */
export const headsPlans = (words: string): boolean => /^(?:up )?next(?: up| week)?\s?:?$/iu.test(words.trim())
export const headsDeeds = (words: string): boolean =>
  /^(?:done|did|completed|finished|yesterday|last week)\s?:?$/iu.test(words.trim())
