import { isActor } from '../../grammar/actor.js'
import { groupEndingAt } from '../../grammar/group.js'
import type { Sentence } from '../../grammar/sentence.js'
import type { Subject } from '../../grammar/subject.js'
import type { Token } from '../../grammar/tokens.js'
import { isGroupNoun } from '../../lexicon/common-words.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import type { People } from '../../people/people.js'
import type { OwnerFound } from '../candidate.js'

/** "asked", "has asked": between who asks and who is asked. */
const askedBy = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= 3 &&
  sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:ask(?:ed|s)|request(?:ed|s)|told|tells|remind(?:ed|s)|invite[ds]|urge[ds])$/u.test(lower))

/** "The research team"; "everyone" is all there is of it. */
function groupAt(sentence: Sentence, at: number): Subject['mentions'] {
  const { lower, word, start, end } = sentence.tokens[at] as Token
  return /^(?:all|every(?:one|body))$/u.test(lower)
    ? [{ name: word, start, end }]
    : groupEndingAt(sentence, at).mentions
}

/** The persons or the group in a sentence, before an offset, for whom a pronoun can stand. */
export function antecedentsIn(
  item: Item,
  sentence: Sentence,
  until: number,
  pronoun: string,
  people: People,
): OwnerFound[] {
  const owner = (mention: { name: string; start: number; end: number }): OwnerFound => {
    const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
    return { name: mention.name, start: sourceStart, end: sourceEnd }
  }
  const persons = sentence.names.filter((name) => name.end <= until && !name.possessive && isActor(name.name, people))
  if (pronoun === 'both') return persons.length === 2 ? persons.map(owner) : []
  if (pronoun !== 'they') {
    const [first, second] = persons
    // "Ann asked Bo to bring it. He …": the one who was asked.
    const asked = first && second && askedBy(sentence, first.to, second.from)
    return first ? [owner(asked ? second : first)] : []
  }
  const at = sentence.tokens.findIndex((token) => token.end <= until && isGroupNoun(token.lower))
  const [group] = at < 0 ? [] : groupAt(sentence, at)
  if (group && (persons.length === 0 || group.start < (persons[0]?.start ?? 0))) return [owner(group)]
  const known = sentence.names.filter((name) => name.end <= until && people.knows(name.name))
  const joined = persons.filter((person) => person.name.includes(' '))
  return (known.length > 1 ? known : joined.length > 1 ? joined : persons.slice(0, 1)).map(owner)
}
