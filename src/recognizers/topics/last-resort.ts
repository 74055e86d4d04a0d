import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { TopicFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { isBareAgenda, lengthOf } from './bare-agenda.js'
import { candidatesIn } from './candidate-items.js'
import { callsToOrder } from './formality.js'
import { kindOf } from './section-kind.js'
import { isListed, isSubject } from './subject-item.js'

/**
 * The subjects of minutes in which nothing is known to be one: of all lists whose entries have notes of their own the one
 * in which most is said.
 *
 * @example
 * // ### Misc
 * // * Summer fair
 * //     * Bo found a band.
 * // * Roof
 * //     * Ann has two offers.
 */
export function lastResort(context: Context): Item[] {
  let best: readonly Item[] = []
  for (const section of context.sections) {
    if (!mayHoldSubjects(section, context) || isBareAgenda(section, context)) continue
    for (const entries of [entriesWithNotes(section, context), entriesBelowOpening(section, context)])
      if (lengthOf(entries) > lengthOf(best)) best = entries
  }
  return [...best]
}

/** Where the minutes have one heading that is a subject and no other, entries below it that have notes are the subjects. */
export function partsOfOnly([only, ...others]: readonly TopicFound[], context: Context): Item[] {
  if (!only || others.length > 0 || only.source.kind !== 'section') return []
  if (context.roleOf(only.source) !== null) return []
  const noted = entriesWithNotes(only.source, context)
  // A few notes with replies are what is told of the one subject.
  return noted.length >= only.source.items.length * leastShare ? noted : []
}

/** Whether subjects could stand in a section that is none itself; below "Call to order" the whole meeting can. */
export const mayHoldSubjects = (section: Section, context: Context): boolean => {
  const role = context.roleOf(section)
  const mayHold = role === null || role === 'wrapper' || role === 'agenda' || callsToOrder(section.heading?.plain ?? '')
  return mayHold && kindOf(section, context) !== 'topic'
}

/** What is nested in "1. Call to order" where that is the first entry of a list and all others stand in it. */
function entriesBelowOpening({ items }: Section, context: Context): Item[] {
  const [opening] = items.filter(isBullet)
  if (!opening || !callsToOrder(opening.text.plain)) return []
  return opening.items.filter(
    (item) => isBullet(item) && item.items.length > 0 && !isOfPeople(context.roleOf(item)) && isSubject(item, context),
  )
}

/** Of the entries of a subject, how many at least have notes where they are the subjects. */
const leastShare = 0.25

/** A single one is no list. */
const fewestEntries = 2

function entriesWithNotes(section: Section, context: Context): Item[] {
  const noted = candidatesIn(section, context).filter(
    (item) => isBullet(item) && item.items.length > 0 && !namesNoSubject(item.text, context),
  )
  return noted.length >= fewestEntries ? noted : []
}

/** An address, somebody whose turn it is, or what somebody says. */
export function namesNoSubject(text: Text, context: Context): boolean {
  const { people } = context
  const words = text.plain.trim()
  const speaker = speakerLabel(text, false)
  return (
    /^https?:/u.test(words) ||
    isListed(words, context) ||
    people.knows(words) ||
    speaker?.name.split(/, | and |\//u).every((name) => people.knows(name)) === true
  )
}
