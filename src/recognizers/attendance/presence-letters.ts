import { presenceLetters } from '../../lexicon/presence-words.js'
import type { AttendeeFound } from '../candidate.js'

/** Fewer may be somebody's initial. */
const fewest = 3

/**
 * Reads single letters behind the names of a list as what a roll call says: present, absent, excused, regrets, late. They
 * stand behind nearly every name, and some are a P or an A.
 *
 * @example
 * // - Ann Lee (P)
 * // - Bo Ray (A)
 * // - Cy Mo (P)
 */
export function readPresenceLetters(people: readonly AttendeeFound[]): void {
  const marked = people.filter((person) => letterOf(person) !== undefined)
  if (marked.length < fewest || marked.length < people.length * nearlyAll) return
  if (!marked.some((person) => /^[PA]$/u.test(letterOf(person) ?? ''))) return
  for (const person of marked) {
    const letter = letterOf(person) ?? ''
    if (person.presence === 'present') person.presence = presenceLetters[letter] ?? 'present'
    person.aliases = person.aliases.filter((alias) => alias !== letter)
  }
}

const nearlyAll = 0.75
const letterOf = ({ aliases }: AttendeeFound): string | undefined => aliases.find((alias) => alias in presenceLetters)
