import { dueIn } from '../../calendar/due.js'
import type { Sentence } from '../../grammar/sentence.js'
import { doable, handsOn } from '../../lexicon/commitment.js'
import { isOrder, isOrderVerb } from '../../lexicon/orders.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { actionFrom } from './action.js'
import { placeDue } from './task-fields.js'

/** "Could you book the hall, Bo?": group 1 is who is asked in front, group 2 the verb, group 3 who is asked behind. */
const asking = new RegExp(
  overLines`
    (?:^|[\s,.])(?:@?(\p{Lu}[\p{L}\p{N}_-]*(?: \p{Lu}[\p{L}'’-]*)?|@[\w.-]+), )?(?:
      (?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) you(?:, @?[\p{L}\p{N}_-]+,)? (?:
        please[ ]
        |maybe[ ]
        |also[ ]
        |perhaps[ ]
        |be (?:ok(?:ay)?|happy|willing|able|fine) (?:with|to)[ ]
      )?
      |(?:[Pp]erhaps|[Mm]aybe),? you (?:could|can)[ ]
      |(?:(?:[Ii]t )?[Ww]ould )?(?:be )?(?:[Gg]ood|[Gg]reat|[Nn]ice|[Hh]elpful|[Uu]seful) if you (?:could|can)[ ]
    )(\p{Ll}+)\b[^?]*?(?:, @?(\p{Lu}[\p{L}\p{N}_-]*))?[?.]?$
  `,
  'du',
)
/** "It would be good if you could list them." asks without a question mark. */
const ifYouCould = /\bif you (?:could|can) [^.]*\.?$/u
/** Verbs of what is done on the spot: said, shown, joined. */
const onTheSpot = new RegExp(
  overLines`
    ^(?:
      hear|see|tell|explain|say|repeat|elaborate|clarify|imagine|confirm|describe|give
      |believe|remind|think|comment|speak|talk|share|show|point|let|like|join|discuss
      |shed|help|consider|commit|go|wait|start|begin|continue|hold|use|do|be|have
      |remember|understand|agree|live|walk|scroll|mute|unmute|look|read
    )$
  `,
  'u',
)
/** A promise, not a yes alone, which answers questions too. */
const assent = new RegExp(
  overLines`
    ^(?:(?:yes|yep|yeah|yup|sure|ok(?:ay)?|of course|certainly|gladly|absolutely)\b[\s,.!]*)?(?:
      (?:I )?(?:will|can) do\b
      |(?:I )?will\b
      |I can\b
      |I['’]ll\b
      |no problem\b
      |happy to\b
      |consider it done\b
      |on it\b
    )
    |^(?:sure|of course|certainly|gladly|ok(?:ay)?)[.!]?$
  `,
  'iu',
)
/** A promise only where it answers to something to do. */
const yesAlone = /^(?:(?:yes|yep|yeah|yup|ok(?:ay)?|sure)\b[\s,.!]*){1,2}$/iu
const longestAnswer = 80
const bareAssent =
  /^(?:(?:yes|yep|yeah|yup|sure|ok(?:ay)?|of course|no problem)\b[\s,.!]{0,4}){0,2}(?:(?:I )?(?:will|can) do(?: (?:it|that))?\b|I['’]ll do (?:it|that)\b)?\W{0,4}$/iu

/**
 * Tasks that one turn asks for and the next takes on: the request says what, the answer that it will be done.
 *
 * @example
 * // Ann: Bo, could you book the hall by Friday?
 * // Bo: Yes, will do.
 */
export function requestedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  for (const [index, item] of context.items.entries()) {
    const answer = context.items[index + 1]
    const request = requestByName(item, answer, context) ?? (answer ? requestAnsweredBy(item, answer, context) : null)
    if (!request) continue
    const { sentence, owner, verb, end } = request
    const due = dueIn(sentence.plain, sentence.start, end, context.reckoning)
    const task = {
      owners: owner ? [owner] : [],
      due: placeDue(item.text, due),
      status: null,
      from: verb,
      to: end,
    }
    const [word] = sentence.tokens.filter(({ start }) => start >= verb)
    const cue = cueIn(item.text, 'phrase', sentence.start, verb > sentence.start ? verb : (word?.end ?? sentence.end))
    const action = actionFrom(item, { from: sentence.start, to: sentence.end }, task, cue, 'implicit')
    if (action) found.push(action)
  }
  return found
}

/**
 * "Bo, could you ask the council?" of somebody who is known, whatever comes next but a no: what was asked of one by name
 * is for that one to do.
 */
function requestByName(item: Item, answer: Item | undefined, context: Context): Request | null {
  const { plain } = item.text
  if (item.form === 'code' || !plain.includes(' you ') || !plain.trimEnd().endsWith('?')) return null
  const sentence = context.discourse.sentencesOf(item).at(-1)
  const match = sentence ? asking.exec(sentence.text) : null
  const [name, verb] = [match?.[1] ?? match?.[3], match?.[2] ?? '']
  if (!sentence || !match || !name || onTheSpot.test(verb) || !(doable.has(verb) || handsOn.has(verb))) return null
  const speaker = context.discourse.speakerOf(item)?.name
  if (context.people.find(name) === null || context.people.find(name) === context.people.find(speaker ?? ''))
    return null
  return answer && isAnswered(answer, name, context) ? null : asked(sentence, match, item)
}

/** "Bo: No, I am away", "Bo: here it is": whoever is asked says something else than that it will be done. */
function isAnswered(answer: Item, name: string, context: Context): boolean {
  const speaker = context.discourse.speakerOf(answer)
  if (!speaker || context.people.find(speaker.name) !== context.people.find(name)) return false
  const words = answer.text.plain.slice(speaker.rest).trim()
  // What asks in its turn is no answer.
  return !words.endsWith('?') && !assent.test(words) && !yesAlone.test(words)
}

/** The request that a pattern has found, of whom it names. */
function asked(sentence: Sentence, match: RegExpExecArray, item: Item): Request {
  const offset = (group: number): number | null => {
    const range = match.indices?.[group]
    return range ? sentence.start + range[0] : null
  }
  const [before, verb, behind] = [offset(1), offset(2) ?? sentence.start, offset(3)]
  const end = behind === null ? sentence.end - 1 : sentence.plain.lastIndexOf(',', behind)
  const from = before ?? behind ?? sentence.start
  const name = match[1] ?? match[3] ?? ''
  const { sourceStart, sourceEnd } = sourceRange(item.text, from, from + name.length)
  return { sentence, owner: { name: name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }, verb, end }
}

/** Whether a turn says yes to the request of the turn before and names no task of its own. */
export function onlyAssents(item: Item, before: Item | undefined, sentence: Sentence, context: Context): boolean {
  const words = sentence.text
  return bareAssent.test(words) && before !== undefined && requestAnsweredBy(before, item, context) !== null
}

interface Request {
  sentence: Sentence
  /** Null where nobody says who answers. */
  owner: OwnerFound | null
  /** Offsets in the item's text: of the verb, and of the end of what is asked. */
  verb: number
  end: number
}

function requestAnsweredBy(item: Item, answer: Item, context: Context): Request | null {
  if (item.form === 'code' || item.section !== answer.section) return null
  if (!item.text.plain.trimEnd().endsWith('?') && !ifYouCould.test(item.text.plain))
    return demandAnsweredBy(item, answer, context)
  const speaker = context.discourse.speakerOf(answer)
  if (!speaker || speaker.name === context.discourse.speakerOf(item)?.name) return null
  const words = answer.text.plain.slice(speaker.rest).trim()
  if (words.length > longestAnswer || !(assent.test(words) || yesAlone.test(words))) return null
  const sentence = context.discourse.sentencesOf(item).at(-1)
  const match = sentence ? asking.exec(sentence.text) : null
  if (!sentence || !match || onTheSpot.test(match[2] ?? '')) return null
  if (!assent.test(words) && !isOrderVerb(match[2] ?? '')) return null
  const found = asked(sentence, match, item)
  if (match[1] ?? match[3]) return found
  return { ...found, owner: { name: speaker.name, start: speaker.start, end: speaker.end } }
}

/** "Will do" to a note that asks for something: the note is the task, of whoever answers. */
function demandAnsweredBy(item: Item, answer: Item, context: Context): Request | null {
  const { plain } = answer.text
  if (plain.length > longestAnswer || !plain.includes(' do')) return null
  const speaker = context.discourse.speakerOf(answer)
  const label = speaker ?? speakerLabel(answer.text, false)
  if (!promise.test(plain.slice(label?.rest ?? 0).trim())) return null
  const sentence = context.discourse.sentencesOf(item).at(-1)
  if (!sentence) return null
  const words = sentence.text
  const turn = /^[^:]{1,40}:\s+/u.exec(words)?.[0].length ?? 0
  const demand = words.slice(turn)
  if (!isOrder(demand) && !demanding.test(demand)) return null
  const lead = demanding.exec(demand)?.[0].length ?? 0
  const owner = speaker ? { name: speaker.name, start: speaker.start, end: speaker.end } : null
  return { sentence, owner, verb: sentence.start + turn + lead, end: sentence.end }
}

const promise =
  /^(?:(?:yes|yep|yeah|ok(?:ay)?|sure|thanks)\b[\s,.!]{0,4})?(?:I )?(?:will|can) do(?: (?:it|that|so))?[\s.!]{0,4}$/iu
const demanding = /^(?:(?:please|pls|kindly) |(?:can|could) you (?:please )?|let['’]s (?=(?:see|have) ))/iu
