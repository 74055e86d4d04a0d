import { spellings } from './spelling.js'

/** Names are shorter; what is longer is near nothing. */
const longest = 30

/** More words than these are not looked through. */
const mostNear = 30

/**
 * Words that can be found by a word that is one slip of the pen away: a letter too many, too few, another or two
 * swapped ("Micheal", "Michael"). Case and accents do not count.
 */
export class NearWords {
  /** The words, by each form that they have with at most one letter left out. */
  readonly #bySlip = new Map<string, Set<string>>()

  add(word: string): void {
    for (const spelling of spellings(word))
      for (const slip of slipsOf(spelling)) {
        const words = this.#bySlip.get(slip)
        if (words && words.size < mostNear) words.add(spelling)
        else if (!words) this.#bySlip.set(slip, new Set([spelling]))
      }
  }

  /** The added words that are one slip away from a word, in small letters and without accents; itself is none. */
  near(word: string): Set<string> {
    const near = new Set<string>()
    for (const spelling of spellings(word))
      for (const slip of slipsOf(spelling))
        for (const other of this.#bySlip.get(slip) ?? [])
          if (other !== spelling && isSlip(spelling, other)) near.add(other)
    return near
  }
}

/** A word and all that are left of it with one letter less: two words that are a slip apart share one. */
function slipsOf(word: string): string[] {
  if (word.length > longest) return []
  const slips = [word]
  for (let at = 0; at < word.length; at++) slips.push(word.slice(0, at) + word.slice(at + 1))
  return slips
}

/** Whether two words differ in one letter at most, or in two neighbours that are swapped. */
export function isSlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] && restB.length === 2
}
