import type { Finding, Range } from '../lint/rule.js'

/** One label of the text, such as the "ACTION" of "**ACTION** (Ann):". */
export interface LabelUse {
  /** As it is written. */
  word: string
  place: Range
  /** Labels that mean the same have one. */
  meaning: string
  /** Whether the label would still be read with another word in its place. */
  takes(word: string): boolean
}

/**
 * Labels that are not written as most that mean the same: each with the word that it should have.
 *
 * @param wanted the word that all should have; where it is empty, the one that the document uses most, and of two that
 *   it uses as often the first
 */
export function* unusualLabels(uses: readonly LabelUse[], wanted: string): Generator<Finding> {
  const byMeaning = new Map<string, LabelUse[]>()
  for (const use of uses) {
    const alike = byMeaning.get(use.meaning)
    if (alike) alike.push(use)
    else byMeaning.set(use.meaning, [use])
  }
  for (const alike of byMeaning.values()) {
    const usual = wanted || mostUsed(alike)
    for (const { word, place, takes } of alike) {
      if (word === usual) continue
      const message = wanted
        ? `The label is "${word}", not "${wanted}"`
        : `Here the label is "${word}", elsewhere "${usual}"`
      yield { message, place, ...(takes(usual) ? { expected: [usual] } : {}) }
    }
  }
}

function mostUsed(uses: readonly LabelUse[]): string {
  const counts = new Map<string, number>()
  for (const { word } of uses) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
  return [...counts].find(([, count]) => count === most)?.[0] ?? ''
}
