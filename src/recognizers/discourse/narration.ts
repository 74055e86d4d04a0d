import { nameAt } from '../../grammar/names.js'
import type { Sentence } from '../../grammar/sentence.js'
import { tokensOf } from '../../grammar/tokens.js'
import { isNarrating } from '../../lexicon/deeds.js'
import { oncePerWord } from '../../lexicon/once-per-word.js'
import type { Item } from '../../outline/outline.js'
import type { People } from '../../people/people.js'

/** So many sentences that tell what people say are enough. */
const fewNarrating = 2

/** Whether the notes tell in the present tense what people say: "Ann explains the offer. Bo asks about it." */
export function isNarrated(
  items: readonly Item[],
  people: People,
  sentencesOf: (item: Item) => readonly Sentence[],
): boolean {
  let told = 0
  for (const item of items) {
    if (item.form === 'code') continue
    if (!tokensOf(item.text).some(({ known }) => narrates(known))) continue
    for (const { tokens } of sentencesOf(item)) {
      const name = tokens.some(({ known }) => narrates(known)) ? nameAt(tokens, 0, people) : null
      const verb = name ? tokens[name.to] : undefined
      if (name && verb && narrates(verb.known) && people.knows(name.name)) told++
      if (told >= fewNarrating) return true
    }
  }
  return false
}

const narrates = oncePerWord(({ lower }) => isNarrating(lower))
