import { isGivenName } from '../../lexicon/given-names.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { nameWords } from '../../people/spelling.js'
import { isListComplete, ListedNames } from '../attendees/listed-names.js'
import { isCalledAction, placedActions } from './placed-action.js'

export const actionOwnerListed = defineRule({
  id: 'action-owner-listed',
  area: 'action-items',
  summary: 'the owner of an action item is listed, as present or as absent',
  recommended: 'off',
  strict: 'warn',
  why: `Who is given a task without having been there must be told of it; and a name that stands on no list is often
misspelt, or somebody is missing on the list.

It looks at open action items behind a label, below a heading such as "Action items" and in tables, where at least three people are listed as present. Whoever sent
apologies may own a task, as may people of the configuration. It is silent where the name could be a listed person's in
another form, be it a first name, initials, a handle or a slip of the pen; about groups and offices; and where the list
ends in "and others".`,
  mend: 'Add the owner to the list of attendees or of apologies, or to "people" in the configuration',
  examples: [
    {
      title: 'owners who were there or sent apologies',
      markdown:
        '# Cycling club, 2025-03-04\n\nPresent: Ann Lee, Ben Ray, Clara Mo\n\nApologies: Dan Oz\n\n- ACTION: Ann to book the bus\n- ACTION: Dan to mend the pump\n- ACTION: the treasurer to pay the fee\n',
      messages: [],
    },
    {
      title: 'an owner who is on no list',
      markdown:
        '# Cycling club, 2025-03-04\n\nPresent: Ann Lee, Ben Ray, Clara Mo\n\n- ACTION: Peter to book the bus\n- ACTION: mend the pump (Petra Holm)\n',
      messages: [
        '5:11-5:16 "Peter" owns "book the bus" and is not on the list of attendees',
        '6:26-6:36 "Petra Holm" owns "mend the pump" and is not on the list of attendees',
      ],
    },
  ],
  *check(reading) {
    if (!isListComplete(reading)) return
    const listed = new ListedNames(reading)
    const seen = new Set<string>()
    for (const placed of placedActions(reading)) {
      const { owners, task, status } = placed.action
      for (const { position } of status === 'open' && isCalledAction(placed, reading) ? owners : []) {
        const words = reading.source.slice(position.start.offset, position.end.offset)
        if (seen.has(words) || !isPerson(words) || listed.mayInclude(words)) continue
        seen.add(words)
        const message = `${quote(words)} owns ${quote(task)} and is not on the list of attendees`
        yield { message, place: position }
      }
    }
  },
})

/** A handle, or one to four words of which the first is a given name. */
function isPerson(words: string): boolean {
  const names = nameWords(words)
  if (/^@[\w-]+$/u.test(words)) return !/^@(?:everyone|all|here|channel)$/iu.test(words)
  return names.length <= 4 && isGivenName(names[0] ?? '') && names.every((word) => /^\p{Lu}/u.test(word))
}
