import type { Sentence } from '../../grammar/sentence.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import type { Range } from '../../lint/rule.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { speakerLabel } from '../../recognizers/attendance/speaker-label.js'
import { ListedSpellings } from './listed-spellings.js'

export const attendeeSpelling = defineRule({
  id: 'attendee-spelling',
  area: 'attendees',
  summary: 'a person has one spelling',
  recommended: 'warn',
  strict: 'warn',
  why: `Under two spellings one person becomes two: for whoever searches the minutes, and for programs that count tasks.

It compares names in the text with those that are listed as present or absent and with the people of the configuration:
full names that differ in one letter, in two swapped ones, in accents or as "Jon" and "John" do; and first names of
speakers and owners that are a slip away from the first name of one listed person. Which of the two is right it cannot
know, so each name is reported once and nothing is changed.

It is silent where two people may be meant: both names are listed, or both are names of their own ("Stefan" and
"Stephen", "Rick" and "Ricky").`,
  mend: 'Write the name in one way; aliases that the configuration gives a person are not reported',
  examples: [
    {
      title: 'first names and names that are alike but two',
      markdown:
        '# Bell ringers, 2025-03-04\n\nPresent: Stephen Lee, Daniel Ray, Rick Mo\n\n- Stefan: Not me.\n- Ricky: Nor me.\n- Daniele Ray rang first.\n',
      messages: [],
    },
    {
      title: 'a slip in a full name',
      markdown:
        '# Bell ringers, 2025-03-04\n\nPresent: Stephen Lee, Clara Mortimer\n\n- Clara Mortimre offered to oil the bells.\n',
      messages: ['5:3-5:17 "Clara Mortimre" is "Clara Mortimer" on the list of attendees'],
    },
    {
      title: 'two spellings of a given name',
      markdown: '# Bell ringers, 2025-03-04\n\nPresent: John Smith, Clara Mo\n\n- Jon Smith oiled the bells.\n',
      messages: ['5:3-5:12 "Jon Smith" is "John Smith" on the list of attendees'],
    },
    {
      title: 'two ways to write an umlaut, in one name',
      markdown: '# Bell ringers, 2025-03-04\n\nPresent: Joerg Maier, Clara Mo\n\n- Jörg Maier oiled the bells.\n',
      messages: ['5:3-5:13 "Jörg Maier" is "Joerg Maier" on the list of attendees'],
    },
    {
      title: 'a slip in the first name of a speaker',
      markdown:
        '# Bell ringers, 2025-03-04\n\nPresent: Michael Lee, Clara Mo\n\n- Micheal: The bells squeak.\n- Clara: Oil them.\n- Micheal: I will.\n',
      messages: ['5:3-5:10 "Micheal" is "Michael" on the list of attendees'],
    },
  ],
  *check(reading) {
    const listed = new ListedSpellings(reading)
    const seen = new Set<string>()
    for (const { name, place } of namesIn(reading)) {
      if (seen.has(name)) continue
      seen.add(name)
      const other = listed.otherSpellingOf(name)
      if (other) yield { message: `"${name}" is "${other}" on the list of attendees`, place, expected: [other] }
    }
  },
})

interface NamePlace {
  name: string
  place: Range
}

/** Names in the text that can only be people's: full ones, and those of speakers and owners. */
function namesIn({ context, minutes, source }: Reading): NamePlace[] {
  const names: NamePlace[] = []
  for (const item of context.items) {
    const role = context.roleAround(item)
    if (item.form === 'code' || isOfPeople(role)) continue
    const label = context.discourse.speakerOf(item) ? speakerLabel(item.text, false) : null
    if (label) names.push({ name: label.name, place: placeOf(item, label) })
    for (const sentence of context.discourse.sentencesOf(item))
      for (const mention of fullNames(sentence)) names.push({ name: mention.name, place: placeOf(item, mention) })
  }
  for (const { owners, basis } of minutes.actionItems) {
    for (const { position } of basis === 'explicit' ? owners : []) {
      const place = { start: position.start.offset, end: position.end.offset }
      names.push({ name: source.slice(place.start, place.end), place })
    }
  }
  return names.sort((a, b) => a.place.start - b.place.start)
}

/** Names of several words; "Clara" that is known and a family name that is not stand side by side as two names. */
function fullNames({ names, plain }: Sentence): Array<Range & { name: string }> {
  return names.flatMap(({ name, start, end, to }, index) => {
    const next = names[index + 1]
    if (name.includes(' ')) return [{ name, start, end }]
    if (next?.from !== to || plain.slice(end, next.start) !== ' ' || next.name.includes(' ')) return []
    return [{ name: `${name} ${next.name}`, start, end: next.end }]
  })
}

function placeOf({ text }: Item, { start, end }: Range): Range {
  const { sourceStart, sourceEnd } = sourceRange(text, start, end)
  return { start: sourceStart, end: sourceEnd }
}
