import { dueIn } from '../../calendar/due.js'
import { namesOf } from '../../grammar/names.js'
import type { Sentence } from '../../grammar/sentence.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { taskWords } from './action.js'
import { ownerNamesIn } from './owner-names.js'
import { placeDue } from './task-fields.js'

/**
 * Tasks that somebody is sought for and found: what is to be done stands in front, who does it behind, in the same note
 * or in the next.
 *
 * @example
 * // - Who can bring the ladder? Ann can do it.
 * // - We need somebody for the tea. Bo offered.
 * // - Would anyone like to sweep?
 * //   - Cy: I will!
 * // - Volunteers for the raffle: Ann, Bo
 */
export function volunteersFound(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  for (const [index, item] of context.items.entries()) {
    if (item.form === 'code' || !soughtAtAll.test(item.text.plain)) continue
    const sentences = context.discourse.sentencesOf(item)
    for (const [at, sentence] of sentences.entries()) {
      const sought = seeks(sentence) ?? endOf(toBeDone, sentence)
      if (!sought) continue
      const next = sentences[at + 1]
      const behind = context.items[index + 1]
      const answer =
        inRow(item, sentence, context) ??
        (next ? inSentence(item, next, context) : null) ??
        (next === undefined && behind && isAnswer(behind, item, sentence) ? inNote(behind, context) : null)
      if (answer) found.push(actionOf(item, sentence, sought, answer, context))
    }
  }
  return found
}

const soughtAtAll = /\b(?:who|any(?:one|body)|some(?:one|body)|volunteers?|helpers?|let['’]s|we)\b/iu

/** Words that seek somebody, and what follows is what for. */
const seeking = new RegExp(
  overLines`
    ^(?:[^:]{1,30}: )?(?:
      who (?:
        can|could|will|would
        |wants? to
        |is going to
        |is able to
        |is willing to
        |volunteers to
        |do we have (?:to|for)
        |has (?:the )?time to
        |else (?:can|could|will|would)
        |should
      )
      |who['’]s going to
      |(?:can|could|would|will|does|is|are|do) (?:there )?(?:any|some)(?:one|body)(?: else)?(?: (?:here|able|willing|interested|happy|free|like|want)
      )*(?: (?:to|in|for))?
      |any(?:one|body)(?: else)?(?: (?:up|willing|interested|able))?(?: (?:for|to|in|who can))
      |(?:any )?(?:volunteers?|helpers?)(?: (?:is|are|was|were))?(?: (?:needed|wanted|sought|required))?(?: (?:for|to)
      )
      |(?:(?:we|still|also|I) )*(?:need(?:s|ed)?|looking for|(?:would|['’]d) like|want(?:ed)?|seek(?:ing)?) (?:
        an?other[ ]
        |an?[ ]
        |some[ ]
      )?(?:volunteers?|helpers?|person|some(?:one|body)|any(?:one|body))(?: else)?(?: (?:to|for|who can|who))?
      |(?:an? )?volunteers? (?:is|are|was|were) (?:needed|wanted|sought|required)(?: (?:for|to))?
    )\s+(?=\S)
  `,
  'iu',
)

/** Where the words that seek somebody end; null where a sentence seeks nobody. */
const seeks = (sentence: Sentence): number | null => endOf(seeking, sentence)

function endOf(words: RegExp, sentence: Sentence): number | null {
  const match = words.exec(sentence.text)
  return match ? match[0].length : null
}

/** Words that say what is to be done, and leave open by whom. */
const toBeDone = new RegExp(
  overLines`
    ^(?:
      let['’]s
      |(?:we|some(?:one|body)) (?:(?:also|still) )?(?:
        should|must
        |needs? to
        |ha(?:ve|s) to
        |ought to
        |will (?:have|need) to
      )
    )\s+(?=\p{Ll})
  `,
  'iu',
)

interface Answer {
  owners: OwnerFound[]
  /** Where it ends: in the text of which note. */
  item: Item
  to: number
}

const takesIt =
  /^\s*(?:[:–—-]\s*)?(?:(?:yes|sure|ok(?:ay)?)\b[\s,.!]*)?(?:(?:I|he|she|they|we)\b\s?)?(?:(?:can|will|could|['’]ll|would)(?: (?:do|take|handle)(?: (?:it|that|this|so))?)?|(?:do|take|handle)s (?:it|that|this)|looks into (?:it|that|this)|(?:has |have )?(?:volunteer(?:s|ed)?|offer(?:s|ed)?|agree[sd]?|step(?:s|ped) (?:up|forward|in))(?: (?:to (?:do|take|help|handle)|for)(?: (?:it|that|this|so|with (?:it|that|this)))?)?|(?:is|am) (?:happy|willing|ok|glad) to(?: do (?:it|that|this|so))?|(?:said|says) (?:yes|ok(?:ay)?|(?:he|she|they) (?:would|will|can|could))|me)[\s.!]*$/iu

/** "Who will call the mayor: Bo", "Volunteers for the raffle: Ann, Bo": names at the end, and nothing else. */
function inRow(item: Item, sentence: Sentence, context: Context): Answer | null {
  const match = /(?:[:?]|\s[–—-])\s*([@\p{Lu}][^:?]{1,60}?)[\s.!]*$/u.exec(sentence.text)
  if (!match?.[1]) return null
  const from = sentence.start + match.index + match[0].indexOf(match[1])
  return namesAlone(item, from, from + match[1].length, context)
}

function namesAlone(item: Item, from: number, to: number, context: Context): Answer | null {
  const owners = ownerNamesIn(item.text, from, to)
  const are = owners.length > 0 && owners.every(({ name }) => context.people.knows(name))
  return are ? { owners, item, to } : null
}

/** "Ann can do it.", "Bo offered.", "Cy." */
function inSentence(item: Item, sentence: Sentence, context: Context): Answer | null {
  if (sentence.end - sentence.start > longestAnswer) return null
  const names = namesOf(item.text, context.people).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  )
  const last = names.at(-1)
  if (!last) return null
  const behind = item.text.plain.slice(last.end, sentence.end)
  const named =
    /^[\s.!]*$/u.test(behind) || takesIt.test(behind) ? namesAlone(item, sentence.start, last.end, context) : null
  return named && { ...named, to: sentence.end }
}

/** In characters. */
const longestAnswer = 80

/** What is only said to be to do is answered below it; beside it stands the next note. */
const isAnswer = (behind: Item, item: Item, sentence: Sentence): boolean =>
  behind.section === item.section &&
  (behind.parent === item || (behind.parent === item.parent && seeks(sentence) !== null))

/** "Cy: I will!", "Ann can", "Bo" as the next note. */
function inNote(note: Item, context: Context): Answer | null {
  if (note.form === 'code' || note.text.plain.length > longestAnswer) return null
  const end = note.text.plain.trimEnd().length
  const speaker = context.discourse.speakerOf(note)
  if (speaker && takesIt.test(note.text.plain.slice(speaker.rest)))
    return { owners: [{ name: speaker.name, start: speaker.start, end: speaker.end }], item: note, to: end }
  const [only, second] = context.discourse.sentencesOf(note)
  return only && !second ? inSentence(note, only, context) : null
}

function actionOf(
  item: Item,
  sentence: Sentence,
  sought: number,
  { owners, item: last, to }: Answer,
  context: Context,
): ActionFound {
  const due = dueIn(sentence.plain, sentence.start, sentence.end, context.reckoning)
  const within = last === item
  const text = within
    ? collapse(item.text.plain.slice(sentence.start, to))
    : `${collapse(sentence.text)} ${collapse(last.text.plain.slice(0, to))}`
  const from = sentence.start + sought
  return {
    kind: 'action',
    text,
    task: taskWords(item.text.plain.slice(from, sentence.end).split(/[?:]/u)[0] ?? '') || text,
    owners,
    due: placeDue(item.text, due),
    status: 'open',
    basis: 'implicit',
    cue: cueIn(item.text, 'phrase', sentence.start, from),
    place: item,
    start: sourceRange(item.text, sentence.start, sentence.end).sourceStart,
    end: sourceRange(last.text, 0, to).sourceEnd,
  }
}
