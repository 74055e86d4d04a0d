import type { Sentence } from '../sentence.js'

/** What gives a reason, and what tells since when, or where, something is so. */
const conjunctions = /^(?:because|since|given|where)$/u
/** "because of the rain", "since May 3", "given no objections": these stand with a noun, and open no clause. */
const withNoun = /^(?:of|to|then|no|last|early|mid|late|about|around|\d.*)$/u
const subjects = /^(?:we|they|it|this|these|everyone|everybody|nobody|he|she|i|there)$/u
/** What begins a clause of its own behind the one that is only told of. */
const joins = /^(?:and|but|so|then|therefore|which)$/u

/** In tokens: from the conjunction to the verb. */
const reach = 12

/**
 * "The club can start now that the rules are approved", "we need paint because red was rejected", "a room where dogs are
 * accepted": a clause that only says why, since when or where tells what is known already.
 */
export function isSubordinate(sentence: Sentence, at: number): boolean {
  // "Since it is late, agreed to stop": the clause ends in front of the verb.
  if (/^,\s*$/u.test(sentence.tokens[at]?.before ?? '') && conjunctions.test(sentence.word(0))) return false
  for (let from = at - 1; from >= 0 && from >= at - reach; from--) {
    const next = sentence.tokens[from + 1]
    if (!next || /[,;:()–—→⇒]|\s-\s|[.!?]\s/u.test(from + 1 < at ? next.before : '')) return false
    const lower = sentence.word(from)
    if (joins.test(lower)) return false
    if (opensClause(sentence, from)) return !hasClauseBetween(sentence, from, at)
  }
  return false
}

function opensClause(sentence: Sentence, at: number): boolean {
  const lower = sentence.word(at)
  if (lower === 'that') return sentence.word(at - 1) === 'now'
  if (!conjunctions.test(lower) || withNoun.test(sentence.word(at + 1))) return false
  // ", where it was decided to wait" tells it as new.
  return lower !== 'where' || !(sentence.tokens[at]?.before ?? '').includes(',')
}

/** "Since the last meeting we agreed to …": behind a noun a pronoun begins the clause that tells it. */
const hasClauseBetween = (sentence: Sentence, from: number, at: number): boolean =>
  sentence.tokens
    .slice(from + 1, at)
    .some(({ lower }, index) => index > 0 && subjects.test(lower) && !/^(?:that|,)$/u.test(sentence.word(from + index)))
