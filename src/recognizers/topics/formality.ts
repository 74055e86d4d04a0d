import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase, onlyWhere } from '../../lexicon/pattern.js'
import { timeBox } from '../../lexicon/time-box.js'
import type { Item, Section } from '../../outline/outline.js'
import type { People } from '../../people/people.js'
import { looksLikeName } from '../attendance/name-shape.js'
import { splitNames } from '../attendance/split-names.js'
import { saying } from './subject-item.js'

/**
 * Whether a section, or an entry with notes, is a formality: its words name one, whatever else they say, and little is said
 * below it; or it asks for other business, and there is none.
 *
 * @example
 * // ## 1. Roll call and choice of a note taker
 * // Ann called the names.
 * @example
 * // - Any other business
 * //   - No other business was raised.
 */
export function isFormality(place: Section | Item, people: People): boolean {
  if (place.kind === 'section' && place.sections.length > 0) return false
  const words = withoutTimeAndLeader((place.kind === 'section' ? place.heading : place.text)?.plain ?? '', people)
  // "As quorum was reached:" leads what follows.
  const isTold = place.kind === 'item' && saying.test(words)
  if (!isTold && formal.test(words) && (words.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length <= wordsOfHeading)
    return isSaidInShort(place)
  if (wrapUp.test(words)) return place.items.every(saysWhenNext)
  if (begins.test(words)) return isSaidInShort(place, fewWords)
  return openFloor.test(words) && place.tables.length === 0 && sayNothing(place.items)
}

/** "Welcome" of "Welcome - 5 min", "Welcome (Ann)", "Welcome - Ann": what an entry of the agenda says about itself. */
export function withoutTimeAndLeader(words: string, people: People): string {
  const timed = words.replace(timeAtEnd, '').trimEnd()
  const behind = leaderAtEnd.exec(timed)
  return behind && people.knows((behind[1] ?? behind[2] ?? '').trim()) ? timed.slice(0, behind.index) : timed
}

/** "(5 min)", "[0:40-0:50]", "- 5m" */
const timeAtEnd = new RegExp(
  String.raw`\s*[[(](?:${timeBox}|\d{1,3}(?::\d{2})?(?: ?[-–] ?\d{1,3}(?::\d{2})?)?)[\])]\s*$|\s[–—-]\s?${timeBox}\s*$`,
  'iu',
)
const leaderAtEnd = /\s*[[(]@?([^()[\]]{2,40})[\])]\s*$|\s[–—-]\s@?([^()[\]–—-]{2,40})$/u

/** "Wrap-up" over "Next call in two weeks" and no more. */
const wrapUp =
  /^\W{0,9}(?:\d{1,2}[.)] )?(?:wrap[- ]?up|conclusion|closing(?: remarks)?|end of (?:the )?meeting)\W{0,9}$/iu

const saysWhenNext = ({ text: { plain }, items }: Item): boolean =>
  items.length === 0 && plain.length <= shortNotes && (nextMeeting.test(plain) || closing.test(plain))

const nextMeeting = /^\W{0,9}(?:the |our )?next (?:\p{L}+[- ]){0,2}(?:meeting|call|session|sync|rehearsal)\b/iu

/** An entry of the agenda that has no notes and that every meeting has: "Select a scribe", "Welcome of guests", "AOB". */
export const isPartOfEveryMeeting = (words: string): boolean =>
  (words.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length <= wordsOfFormality &&
  (formal.test(words) || openFloor.test(words) || greeting.test(words))

/** "Welcome. The president welcomed everybody.": an entry that begins with a formality and says little of it. */
export const isFormalLead = (plain: string, lead: number | null): boolean => {
  const words = plain.slice(0, lead ?? 0)
  return (formal.test(words) || greeting.test(words)) && plain.length - words.length <= shortNotes
}

/** In words: "Other business if we have time left over". */
const wordsOfFormality = 8
const greeting = onlyWhere(
  inAnyCase(/greet|welcome|introduc|check|wrap|agenda|items|topics|points|opens/u),
  () =>
    /^\W{0,9}(?:(?:greet|welcome|introduce)\b.{0,60}\b(?:members?|people|participants|attendees|guests|newcomers|friends|folks|faces|joiners|contributors|everyone|everybody|all)|(?:collect|gather|solicit|call for|ask for|add) (?:\p{L}+ ){0,3}(?:agenda )?(?:items|topics|points|opens)|introductions?|welcome|check[- ]?in|wrap[- ]?up|agenda (?:review|bash\p{L}*)|(?:review|approv\p{L}+|accept\p{L}*|adopt\p{L}*) (?:of )?(?:the )?agenda)\W{0,9}$/iu,
)

/** "Welcome and introductions", "Announcements": how a meeting begins, whatever is said of it. */
export const opensMeeting = (words: string): boolean =>
  (words.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length <= wordsOfFormality && opening.test(words)

const opening =
  /^\W{0,9}(?:\d{1,2}[.)] )?(?:(?:welcome|opening|greetings?|introductions?|announcements?|housekeeping|check[- ]?in|preliminaries|agenda (?:review|bash\p{L}*))\b)/iu

/** "Introductions" over sentences about who introduced themselves, and how; a list of names is one of people. */
export const tellsIntroductions = ({ heading, items, sections, tables }: Section): boolean =>
  /^\W{0,9}(?:\d{1,2}[.)] )?introductions?\W{0,9}$/iu.test(heading?.plain ?? '') &&
  sections.length === 0 &&
  tables.length === 0 &&
  items.length > 0 &&
  items.every(
    ({ form, items: inner, text: { plain } }) => form === 'paragraph' && inner.length === 0 && told.test(plain),
  )

/** A sentence of some words. */
const told = /^(?:\S+\s+){7,}\S+[.!]\s*$/u

/** "Opening" over "Ann opened the meeting at seven.", "Closing" over thanks: an entry with notes that say no more than it does. */
export const onlyOpensOrCloses = (words: string, { items }: Item): boolean =>
  items.length > 0 &&
  items.length <= 3 &&
  begins.test(words) &&
  items.every(
    ({ text, items: inner }) => inner.length === 0 && text.plain.length <= shortNotes && opensOrEnds.test(text.plain),
  )

const begins = new RegExp(
  overLines`
    ^\W{0,9}(?:
      (?:meeting )?(?:opening|closing|closure|close|adjourne?ment|call(?:ed)? to order)
      |(?:opening|welcome)(?: ?(?:and|&|\/|\+|,) ?(?:welcome|opening|introductions?|intros?|check[- ]?in))?
      |introductions?|intros?|check[- ]?in|housekeeping|code of conduct
      |(?:closing|opening|welcoming|introductory) (?:remarks|words)
    )\W*$
  `,
  'iu',
)

const opensOrEnds = new RegExp(
  overLines`
    \b(?:
      (?:opened|began|started|closed|ended|concluded|adjourned|commenced|finished) (?:the|this|our) (?:
        meeting|session|call
      )
      |(?:meeting|session|call)(?: was| is)? (?:then )?(?:opened|began|started|closed|ended|concluded|adjourned|commenced|called to order)
      |(?:opened|closed|adjourned|ended|started|began|called to order) at
      |thank(?:ed|s)|welcomed|introduced (?:them|him|her)sel(?:f|ves)
      |next meeting
    )\b
  `,
  'iu',
)

/** "1. Call to order", "Opening of the meeting": what everything else can stand in by mistake of depth. */
export const callsToOrder = (words: string): boolean => toOrder.test(words)

const toOrder = /^\W{0,9}(?:\d{1,2}[.)] )?(?:(?:the )?(?:meeting )?call(?:ed)? to order|opening)\b/iu

/** Words that no heading of a subject has, but where a subject is talked about. */
const formal = new RegExp(
  overLines`
    \b(?:
      rol[el][- ]?call
      |anti-?trust|quorum
      |(?:note|minute)s?[- ]?tak(?:ers?|ing)
      |note[- ]well
      |scribes?
      |call(?:ed)? to order
      |apologies
      |(?:conflicts?|declarations?) of (?:\p{L}+ )?interests?
      |introduction of (?:the )?(?:participants|attendees|members)
      |blue ?sheets?
      |land acknowledge?ment|acknowledge?ment of country
      |pledge of allegiance|opening prayer|invocation|moment of silence
      |ice[- ]?breakers?
      |ground rules|(?:meeting|group|community) norms
      |meeting (?:was |is )?(?:closed|ended|adjourned)
    )\b
  `,
  'iu',
)

/** Longer headings say more than that there is a formality. */
const wordsOfHeading = 6

/** In characters: what is said of a formality takes less. */
const shortNotes = 250

/** In characters: behind "Introductions" who writes more tells what was said. */
const fewWords = 120

const isSaidInShort = ({ items, tables }: Section | Item, longest = shortNotes): boolean =>
  tables.length === 0 &&
  items.length <= 3 &&
  items.every((item) => item.items.length === 0) &&
  items.reduce((sum, { text }) => sum + text.plain.length, 0) <= longest

/** Headings that ask what else there is. */
const openFloor =
  /\b(?:(?:any )?other (?:business|topics?|items?|matters?|issues?)|aob|a\.o\.b\.?|open (?:floor|forum|discussion|mic)|announcements?|news|questions|parking lot)\b/iu

/** "None", "N/A", "Nothing was raised.", "No other business" and no more. */
const nothing = new RegExp(
  overLines`
    ^\W*(?:
      none|nil
      |n\/?a
      |nothing
      |not applicable
      |no (?:\p{L}+ ){0,4}(?:
        business|items?|topics?|matters?|issues?|announcements?|questions|news|updates?
        |points?
      )
      |no one
      |nobody
      |there (?:was|were|is|are) (?:no|none|nothing)
      |tbd
    )\b[^.!:;,]{0,60}\W*$
  `,
  'iu',
)

/** The last heading of the minutes may have their end below it: "The meeting ended at nine." */
const sayNothing = (items: readonly Item[]): boolean =>
  items
    .filter(({ text: { plain } }) => /[\p{L}\p{N}]/u.test(plain) && !closing.test(plain))
    .every((item) => item.items.length === 0 && nothing.test(item.text.plain))

const closing =
  /^\W*(?:the )?(?:meeting|session|call) (?:was )?(?:then )?(?:closed|ended|adjourned|concluded)\b|^\W*(?:meeting )?adjourned\b/iu

/** A heading that was meant to be a line of people: "Ann Lee, Bo Day, Cy Fox (Garden Club)". */
export const isRowOfNames = ({ heading }: Section): boolean => {
  if (!heading?.plain.includes(', ')) return false
  const names = splitNames(heading)
  return (
    names.length >= 3 &&
    names.every(({ plain }) => plain.trim().includes(' ') && looksLikeName(plain.replace(/\([^()]*\)/gu, '').trim()))
  )
}
