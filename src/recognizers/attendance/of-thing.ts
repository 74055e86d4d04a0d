import type { NameMention } from '../../grammar/names.js'
import type { Token } from '../../grammar/tokens.js'
import { determiners } from '../../lexicon/function-words.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { Text } from '../../outline/text.js'
import type { People } from '../../people/people.js'

/** Whether what reads like a name in a note is that of a thing, or a part of it, by the words and signs around it. */
export const isOfThing = (text: Text, tokens: readonly Token[], name: NameMention, people: People): boolean =>
  street.test(name.name) ||
  isThing(tokens, name) ||
  isHalfOfThing(tokens, name, people) ||
  isTailOfTitle(tokens, name) ||
  isInQuotes(text, name)

/** "12 High Street": where somebody lives. */
const street = /(?:^| )(?:Street|Road|Avenue|Lane|Drive|Boulevard|Terrace)$/u

/** "The Harvest Helpers will …": nobody has an article. */
const isThing = (tokens: readonly Token[], { name, from }: NameMention): boolean =>
  tokens[from]?.before === ' ' && determiners.has(tokens[from - 1]?.lower ?? '') && !beginsWithGivenName(name)

/** "Rope & Pulley passed the test": a sign that joins words of which neither is known as a name makes one thing of them. */
const isHalfOfThing = (tokens: readonly Token[], { name, from }: NameMention, people: People): boolean =>
  tokens[from]?.before === ' & ' &&
  /^\p{Lu}/u.test(tokens[from - 1]?.word ?? '') &&
  ![name, tokens[from - 1]?.word ?? ''].some((word) => beginsWithGivenName(word) || people.knows(word))

/** "the Ropes & Paint Manual to the board": an everyday word with a capital inside a sentence is part of a title. */
const isTailOfTitle = (tokens: readonly Token[], { name, from }: NameMention): boolean => {
  const inFront = tokens[from - 1]
  return (
    from > 1 &&
    tokens[from]?.before === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(inFront?.word ?? '') &&
    inFront?.known.isCommon === true &&
    !/[.:;!?]/u.test(inFront.before) &&
    !name.includes(' ') &&
    !beginsWithGivenName(name)
  )
}

/** "Names such as “Rudder House” were discussed": words that are talked of. */
const isInQuotes = ({ plain }: Text, { name, start, end }: NameMention): boolean =>
  !beginsWithGivenName(name) && /["“„«]/u.test(plain[start - 1] ?? '') && /["”“»]/u.test(plain[end] ?? '')
