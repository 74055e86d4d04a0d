import { callsByOffice, isOfficeOfOne } from '../lexicon/offices.js'
import type { AttendeeFound } from '../recognizers/candidate.js'
import type { People } from './people.js'

/**
 * Lets an office stand for whoever the attendance list says holds it, so that the Clerk who is to write is Ann Lee. An
 * office that two hold stands for neither.
 *
 * @example
 * // Present: Ann Lee (Clerk), Treasurer – Bo Ray
 * // "Clerk to write": Ann Lee's task
 */
export function nameOffices(attendees: readonly AttendeeFound[], source: string, people: People): void {
  const holders = new Map<string, AttendeeFound | null>()
  for (const attendee of attendees)
    for (const office of officesOf(attendee, source))
      for (const called of callsByOffice(office))
        holders.set(called, holders.has(called) && holders.get(called) !== attendee ? null : attendee)
  for (const [office, holder] of holders) {
    if (holder === null || people.knows(office)) continue
    holder.aliases.push(office)
    people.add(holder)
  }
}

/** Whether words are somebody's name, not the office that stands for whoever holds it: "Treasurer" heads a report. */
export const namesPerson = (words: string, people: People): boolean => people.knows(words) && !isOfficeOfOne(words)

/** The offices that stand beside a name in the source, in front of it or behind. */
function officesOf({ start, end, presence }: AttendeeFound, source: string): string[] {
  if (presence === 'absent') return []
  const front = inFront.exec(source.slice(Math.max(0, start - longest), start))?.[1]
  const behind = behindName.exec(source.slice(end, end + longest))?.[1]
  return [front ?? '', ...(behind ?? '').split(/\s*(?:[,;/&]|\band\b)\s*/u)].filter(isOfficeOfOne)
}

/** In characters. */
const longest = 60

/** "Clerk: ", "**Head** - ", "- Treasurer – " */
const inFront =
  /(?:^|[\n|>.;,(*_-]\s?)((?:(?:Exec|Hon|Asst|Dep)\. )?\p{L}[\p{L} -]{2,40}?)[*_]{0,3}\s?[:–—-][*_]{0,3}\s?[*_@[]{0,4}$/u

/** " (Clerk)", ", Executive Director", " – Head" */
const behindName = /^[*_\]]{0,4}(?:\([^()\n]{1,20}\))?\s?[([,–—-]\s?([\p{L}][^()[\]\n|:]{2,50}?)\s*(?:[)\]|\n]|$)/u
