import { timeBox } from '../../lexicon/time-box.js'
import type { People } from '../../people/people.js'
import { canBeSpeaker } from '../attendance/speaker-label.js'

/** One mark in front of a subject: who brings it up, or how long it may take. */
const mark = /^[[(](?:name=)?@?([^()[\]]{1,40})[\])]\s*(?::|[–—-]\s)?\s*/u
const duration = new RegExp(`^${timeBox}$`, 'iu')

/** Two or three words that could be somebody's name. */
const isFullName = (words: string): boolean => words.includes(' ') && canBeSpeaker(words)

/**
 * Where a subject begins behind the marks in front of it: "[Ann] Budget", "(AL) Budget", "[name=Ann] (5m): Budget". Words
 * in brackets that name nobody and no length of time belong to the subject.
 */
export function behindProposer(plain: string, people: People): number {
  let from = 0
  for (;;) {
    const match = mark.exec(plain.slice(from))
    const words = match?.[1]?.trim() ?? ''
    if (!match || match[0].length === plain.length - from) return from
    if (!duration.test(words) && !match[0].includes('[name=') && !people.knows(words) && !isFullName(words)) return from
    from += match[0].length
  }
}
