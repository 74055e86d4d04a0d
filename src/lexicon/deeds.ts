import { monthWords } from './month-names.js'
import { overLines } from './over-lines.js'
import { verbForms } from './verbs.js'
import { weekdaysInFull } from './weekday-names.js'

/** What nobody does in the meeting itself, whatever tense its notes are in. */
const afterwards =
  'write draft prepare tag book order buy fetch hire rent borrow mend repair paint clean bake cook sew photocopy chase arrange'.split(
    ' ',
  )

/**
 * What people do about a matter between meetings. In terse notes the present of these verbs is a task: "Ann orders the
 * seeds". None of them is something that people do in the meeting itself: speaking, showing, asking, joining.
 */
const betweenMeetings = (
  'redraft file print purchase collect ring phone text email mail register ' +
  'enrol commission install plant post circulate distribute ' +
  'deliver send translate proofread typeset organise organize schedule invite renew cancel ' +
  'reserve submit build measure survey triage rebase backport approach'
).split(' ')

/** What people do at any time, in the meeting as well: a task only where it is said when it is to be done. */
const atAnyTime = (
  'update make fix check call ask bring contact review publish open create add remove merge test profile benchmark investigate ' +
  'verify give talk speak look get take do set put upload download convert clear shadow pair help run finish ' +
  'finalise finalize complete close sign pay transfer sort sum announce tell inform notify remind cut record edit follow reply ' +
  'answer revise rewrite communicate coordinate liaise implement deploy roll start replace reach find hand hang drive pick drop meet visit '
).split(' ')

const third = (verbs: readonly string[]): Set<string> => new Set(verbs.map((verb) => verbForms(verb).third))

const surest = third(afterwards)
const tasks = third([...afterwards, ...betweenMeetings])
const datedTasks = third(atAnyTime)

/** Verbs that are tasks with what follows them only: "gets it signed", "kicks off the build", "opens a ticket". */
const withObject = new Map<string, RegExp>(
  Object.entries({
    takes:
      /^(?:care of|on|over)\b|^(?:the|this|that|these|all|both) (?!(?:floor|view|minutes?|notes|chair|point|position|lead|opportunity|time|stance|approach|form|place|first|opposite|same|role)\b)/u,
    gets: /^(?:it|them|this|that|the \p{L}+) \p{L}+(?:ed|nt|en|wn)\b|^(?:some |three |two |more |the )?(?:quotes?|prices|figures|numbers|offers)\b/u,
    reports: /^back\b/u,
    kicks: /^off\b/u,
    sets: /^up (?:a|an|the)\b/u,
    signs: /^us up\b/u,
    opens: /^an? (?:issue|ticket|pull request|pr|mr|merge request)\b/u,
    brings:
      /^(?:the|a|an|some|his|her|their|our|\d+|it|them|snacks|cake)\b(?! (?:issue|point|question|topic|matter|subject|concern|problem)\b)(?! up\b)/u,
    looks: /^(?:into|after)\b/u,
    does: /^the \p{L}+/u,
  }),
)

/**
 * Whether a verb in the third person of the present, with what follows it, is something to do.
 *
 * @param isDated whether the sentence says when it is to be done
 */
export function isPresentTask(verb: string, rest: string, isDated: boolean): boolean {
  return (
    tasks.has(verb) || (isDated && datedTasks.has(verb)) || (withObject.get(verb)?.test(rest.toLowerCase()) ?? false)
  )
}

/** Whether a verb in the third person of the present is something to do even where the notes tell in the present. */
export const isSurelyTask = (verb: string): boolean => surest.has(verb)

/** Days and stretches of time that are still to come. */
export const timeToCome = new RegExp(
  overLines`
    \b(?:
      (?:by|before|until|till?) (?:
        \d
        |the\b
        |next\b
        |end\b
        |tomorrow|tonight|noon
        |then\b
        |${weekdaysInFull}\b
        |easter|christmas
        |${monthWords}\b
      )
      |today|tonight|tomorrow
      |(?:this|next) (?:week|month|afternoon|evening|weekend|term|${weekdaysInFull})
      |(?:on|next|this) ${weekdaysInFull}
      |on (?:\d{1,2}(?:st|nd|rd|th)?\b|the \d)
      |in the morning
      |over the (?:weekend|holidays|break)
      |(?:right )?after(?:wards| (?:the |this )?(?:meeting|call|stand-?up|session|rehearsal|service))
      |in (?:an?|two|three|a few|\d{1,2}) (?:days?|weeks?|hours?)
      |asap
      |straight away
    )
  `,
  'iu',
)

/** What is done again and again is no task: "Ann books the hall every month". */
export const habit =
  /\b(?:every|each|always|usually|often|normally|never|regularly|currently|already|sometimes|typically|generally|daily|weekly|monthly|once a|twice a|per (?:day|week|month|year))\b/iu

/** Whether a verb in the third person of the present can be something to do. */
export const isDeed = (verb: string): boolean => tasks.has(verb) || datedTasks.has(verb) || withObject.has(verb)

const narrating = third(
  (
    'say explain ask present show mention note report describe introduce suggest reply respond clarify add remark comment ' +
    'demonstrate outline propose summarise summarize join leave open welcome share raise point argue observe ' +
    'recommend discuss highlight give inform confirm state announce bring walk read thank continue move second'
  ).split(' '),
)

/** Whether a verb in the present only tells: who says, asks, shows or comes is told of, not tasked. */
export const isNarrating = (verb: string): boolean => narrating.has(verb)
