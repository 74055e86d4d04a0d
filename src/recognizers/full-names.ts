import { type NameMention, namesOf } from '../grammar/names.js'
import type { Text } from '../outline/text.js'
import { couldBePerson } from '../people/could-be-person.js'
import { nameWords, spellings } from '../people/spelling.js'
import type { Context } from './context.js'

/** Where a name stands first. */
export interface NamePlace {
  text: Text
  start: number
  end: number
}

/** Longer names in the text that begin or end with a word, each with its first place. */
export type FullNames = (word: string) => ReadonlyMap<string, NamePlace>

/** Longer names in the text: "Ann" is "Ann Lee" where that stands somewhere. Read when one is asked for. */
export function fullNames(context: Context): FullNames {
  let all: Map<string, Map<string, NamePlace>> | null = null
  const persons = new Map<string, ReadonlyMap<string, NamePlace>>()
  return (word) => {
    const key = spellings(word)[0] ?? ''
    const known = persons.get(key)
    if (known) return known
    all ??= longerNames(context)
    const named = new Map([...(all.get(key) ?? [])].filter(([name]) => couldBePerson(name)))
    persons.set(key, named)
    return named
  }
}

/** Names of two to four words, by the first and the last. */
function longerNames(context: Context): Map<string, Map<string, NamePlace>> {
  const longer = new Map<string, Map<string, NamePlace>>()
  const headings = context.sections.flatMap((section) => section.heading ?? [])
  for (const text of [...context.items.map((item) => item.text), ...headings]) {
    for (const mention of namesOf(text, context.people)) {
      const { name } = mention
      if ((!name.includes(' ') && !name.includes('.')) || isPartlySetOff(mention, text)) continue
      const words = nameWords(name)
      if (words.length < 2 || words.length > 4) continue
      for (const word of [words[0], words.at(-1)]) {
        const key = spellings(word ?? '')[0] ?? ''
        const names = longer.get(key) ?? new Map<string, NamePlace>()
        longer.set(key, names)
        if (!names.has(name)) names.set(name, { text, start: mention.start, end: mention.end })
      }
    }
  }
  return longer
}

/** Of "**Action point** _Ann_ …" no name is "point Ann". */
const isPartlySetOff = (mention: NameMention, { runs }: Text): boolean =>
  runs.some(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'emphasis') &&
      ((start > mention.start && start < mention.end) || (end > mention.start && end < mention.end)),
  )
