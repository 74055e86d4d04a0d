import { type NameMention, namesOf } from '../grammar/names.js'
import type { Text } from '../outline/text.js'
import { couldBePerson } from '../people/could-be-person.js'
import { nameWords, spellings } from '../people/spelling.js'
import type { Context } from './context.js'

/** Longer names in the text that begin or end with a word. */
export type FullNames = (word: string) => ReadonlySet<string>

/** Longer names in the text: "Ann" is "Ann Lee" where that stands somewhere. Read when one is asked for. */
export function fullNames(context: Context): FullNames {
  let all: Map<string, Set<string>> | null = null
  const persons = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const key = spellings(word)[0] ?? ''
    const known = persons.get(key)
    if (known) return known
    all ??= longerNames(context)
    const named = new Set([...(all.get(key) ?? [])].filter((name) => couldBePerson(name)))
    persons.set(key, named)
    return named
  }
}

/** Names of two to four words, by the first and the last. */
function longerNames(context: Context): Map<string, Set<string>> {
  const longer = new Map<string, Set<string>>()
  const headings = context.sections.flatMap((section) => section.heading ?? [])
  for (const text of [...context.items.map((item) => item.text), ...headings]) {
    for (const mention of namesOf(text, context.people)) {
      const { name } = mention
      if ((!name.includes(' ') && !name.includes('.')) || isPartlySetOff(mention, text)) continue
      const words = nameWords(name)
      if (words.length < 2 || words.length > 4) continue
      for (const word of [words[0], words.at(-1)]) {
        const key = spellings(word ?? '')[0] ?? ''
        const names = longer.get(key)
        if (names) names.add(name)
        else longer.set(key, new Set([name]))
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
