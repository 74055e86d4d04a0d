import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { groupOf } from './group.js'
import { readNames, splitNames } from './name-row.js'
import { likenessOf } from './people-list.js'

/** In items: who was there is said before what was talked about. */
const reach = 30
/** In characters: a longer paragraph tells a story. */
const longest = 900
/** Two names and more may be the subject of anything; one alone is listed only where it was missed. */
const least = 2

const group = '(?: (?:members|directors|trustees|people|persons|board members))?'
const verb = '(?:were|was|are|is|included?)'
const where = String.raw`(?: (?:the )?(?:meeting|call|session|workshop)| remotely| online| in person| virtually| (?:via|by) \p{L}+){0,4}`

/** "In attendance were Ann, Bo and Cy", "The call was attended by Ann and Bo", "Absent were Di and Ed" */
const inFront = new RegExp(
  String.raw`^(?:(?:also |those |the following${group} (?:were )?)?(?:in attendance|present|attending|participating|absent|excused|on the call|not (?:present|attending|in attendance))${where}(?: from [\p{L} ]{2,30})?:? ${verb}:? |(?:(?:the )?(?:meeting|call|session) (?:was|is) |also )?attended by:? |(?:we were |also )joined by )`,
  'iu',
)
/** "Ann, Bo and Cy were present", "Di was absent", "Ann, Bo and Cy attended the call remotely" */
const behind = new RegExp(
  String.raw` (?:(?:was|were|is|are)(?: all| also| both)? (?:in attendance|present|attending|on the call|absent|excused|not (?:present|attending|in attendance)|unable to attend)|attended)${where}\.?$`,
  'iu',
)
const cue = /\b(?:present|attend\p{L}*|absent|excused|participating|joined by|on the call)\b/iu
const missing = /\b(?:absent|excused|not|unable)\b/iu

/**
 * Sentences that name those who were there or were not, and say nothing else: "In attendance were Ann, Bo and Cy.", "Di
 * Fox was absent."
 *
 * @param listed what lists have named already
 */
export function attendanceSentences(context: Context, listed: readonly AttendeeFound[]): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { form, text } of context.items.slice(0, reach)) {
    if (form === 'code' || text.plain.length > longest || !cue.test(text.plain)) continue
    for (const [start, end] of sentencesIn(text.plain)) readSentence(sliceText(text, start, end), found)
  }
  return found.filter((one) => !listed.some((other) => other.start === one.start))
}

function readSentence(text: Text, found: AttendeeFound[]): void {
  const front = inFront.exec(text.plain)
  const back = front ? null : behind.exec(text.plain)
  const said = front ?? back
  if (!said) return
  const names = trimText(
    front ? sliceText(text, front[0].length, text.plain.length) : sliceText(text, 0, back?.index ?? 0),
  )
  const parts = splitNames(names)
  const presence = missing.test(said[0]) ? 'absent' : 'present'
  const sure = parts.filter(({ plain }) => likenessOf(plain) === 2).length
  if (parts.length < (presence === 'absent' || front ? 1 : least) || sure < parts.length / 2) return
  if (!parts.every(({ plain }) => likenessOf(plain) > 0)) return
  readNames(names, { ...groupOf('', null), presence }, found)
}
