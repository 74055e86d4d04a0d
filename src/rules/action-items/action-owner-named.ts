import { isActor } from '../../grammar/actor.js'
import { namesIn } from '../../grammar/names.js'
import { tokensIn } from '../../grammar/tokens.js'
import { columnAt } from '../../lexicon/columns.js'
import { isGroupNoun } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { isOrder, opensAsOrder } from '../../lexicon/orders.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { Item } from '../../outline/outline.js'
import { isCalledAction, type PlacedAction, placedActions } from './placed-action.js'

/** Where nobody is named for any of so many tasks, it is the way of the document, and said once. */
const mostMessages = 3

export const actionOwnerNamed = defineRule({
  id: 'action-owner-named',
  area: 'action-items',
  summary: 'every action item that is labelled says who does it',
  recommended: 'warn',
  strict: 'error',
  why: `What everybody is to do is done by nobody. An action item with a name is asked after in the next meeting.

It looks at what a label ("ACTION:", "TODO:"), a heading such as "Action items" or the owner's column of a table marks as
to be done. Behind a label or a heading it must be an order ("order the tiles") in which nobody can be meant: it is
silent as soon as a name, a handle, an "I" or a word in brackets stands in it, around it or below it, or a group that
acts. A task that is done, or that stands twice, is reported no more. Where nobody is named for any of more than
${mostMessages} tasks, one message says so.

That "someone" or "TBD" is no owner is the matter of \`action-owner-person\`.`,
  mend: 'Name who does it, such as "Ann: order the tiles"',
  examples: [
    {
      title: 'action items with names',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n- ACTION: ask the council (Bo)\n- ACTION: the treasurer to pay\n',
      messages: [],
    },
    {
      title: 'a name above the list, and one below a task',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Action items\n\n- Ann Lee\n  - order the tiles\n- ask the council\n  - Owner: Bo\n',
      messages: [],
    },
    {
      title: 'what is done, and what is no task',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Action items\n\n- [x] order the tiles\n- The council was asked.\n- Tiles\n',
      messages: [],
    },
    {
      title: 'what nobody has yet',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Action items\n\n- [ ] ??: order the tiles\n- TBD: call the roofer\n',
      messages: [],
    },
    {
      title: 'an action item without a name',
      markdown: '# Roof committee, 2025-03-04\n\n- ACTION: order the tiles\n',
      messages: ['3:11-3:26 Nobody is named for "order the tiles"'],
    },
    {
      title: 'tasks in short',
      markdown:
        '# Website team, 2025-03-04\n\n- TODO: rotate keys\n- ACTION: ping legal\n- ACTION: Chase to update docs\n',
      messages: ['3:9-3:20 Nobody is named for "rotate keys"', '4:11-4:21 Nobody is named for "ping legal"'],
    },
    {
      title: 'an empty cell in the column of owners',
      markdown:
        '# Roof committee, 2025-03-04\n\n| Action | Owner |\n| --- | --- |\n| Order the tiles | Ann |\n| Scaffolding |  |\n',
      messages: ['6:3-6:14 Nobody is named for "Scaffolding"'],
    },
    {
      title: 'many, and no name for any of them',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Action items\n\n- order the tiles\n- ask the council\n- call the roofer\n- borrow the ladder\n- write to the neighbours\n',
      messages: ['5:3-5:18 Nobody is named for "order the tiles", nor for 4 other action items'],
    },
  ],
  *check(reading) {
    const labelled = placedActions(reading).filter((placed) => isCalledAction(placed, reading))
    const somebody = somebodyIn(reading)
    const isSaid = ({ action }: PlacedAction) => !reading.directives.isOff(this.id, action.position.start.offset)
    const found = withoutRepeats(labelled.filter((placed) => isNobodys(placed, reading, somebody))).filter(isSaid)
    const [first] = found
    if (!first) return
    const isWay = labelled.every(({ action }) => action.owners.length === 0)
    if (isWay && found.length > mostMessages) {
      const { task, position } = first.action
      yield {
        message: `Nobody is named for ${quote(task)}, nor for ${found.length - 1} other action items`,
        place: position,
      }
    } else
      for (const { action } of found)
        yield { message: `Nobody is named for ${quote(action.task)}`, place: action.position }
  },
})

/** Whether a task is to be done and nobody can be meant to do it. */
function isNobodys({ action, item, cell }: PlacedAction, reading: Reading, names: (words: string) => boolean): boolean {
  if (action.owners.length > 0 || action.status !== 'open') return false
  if (cell) {
    const column = columnAt(
      'owner',
      cell.table.header.cells.map(({ plain }) => plain),
    )
    return column >= 0 && (cell.row.cells[column]?.plain ?? '').trim() === '' && !names(action.text)
  }
  // A label or a box leaves no doubt that it is a task; in a list, "release notes" may be what is talked about.
  const isMarked = action.cue.kind === 'label' || action.cue.kind === 'checkbox'
  const isTask = isOrder(action.task) || (isMarked && opensAsOrder(action.task))
  return item !== null && isTask && !textsAround(item, reading).some(names)
}

/** A task's own text, what is nested in it, what it is nested in, and the heading above. */
function textsAround(item: Item, { context }: Reading): string[] {
  const texts = plainTextsIn(item)
  for (let at = item.parent; at; at = at.parent) texts.push(at.text.plain)
  if (item.section !== context.titleSection) texts.push(item.section.heading?.plain ?? '')
  return texts
}

const plainTextsIn = ({ text, items }: Item): string[] => [text.plain, ...items.flatMap(plainTextsIn)]

/** "I", "everybody", "TBD", "??:", a handle. */
const anybody =
  /@|(?:^|\s)\?{1,3}(?=\s?:|\sto\b)|\b(?:I|I['’][a-z]{1,3}|someone|somebody|anyone|anybody|everyone|everybody|whoever|tbd|tba|tbc|volunteers?|nobody)\b/iu
/** "(ann)", "/Ann/", "[Ann, Bo]"; "… – ann" at the end. */
const setApart =
  /[[(/|{<]\s?\p{L}[\p{L}.'’-]{0,20}(?:[ ,&]{1,2}\p{L}[\p{L}.'’-]{0,20})?\s?[\])/|}>?]|\s[–—-]{1,2}\s?\S{1,20}(?: \S{1,20})?$/u
/** "the council will", "a member should". */
const acts = /^(?:to|will|should|shall|can|could|must|agreed|offered|volunteered)$/u

/** Tells whether words name somebody; a text around many tasks is looked at once. */
function somebodyIn({ context }: Reading): (words: string) => boolean {
  const known = new Map<string, boolean>()
  return (words) => {
    const names = known.get(words) ?? namesSomebody(words, context)
    known.set(words, names)
    return names
  }
}

function namesSomebody(words: string, { people }: Reading['context']): boolean {
  const plain = words.replace(/https?:\/\/\S+/gu, ' ')
  if (anybody.test(plain) || setApart.test(plain)) return true
  const tokens = tokensIn(plain)
  return (
    tokens.some(({ lower }, index) => isGroupNoun(lower) && acts.test(tokens[index + 1]?.lower ?? '')) ||
    tokens.some(({ word }) => /^\p{Lu}/u.test(word) && isGivenName(word)) ||
    namesIn(tokens, people).some(({ name }) => people.knows(name) || isActor(name, people))
  )
}

/** A task that stands in the notes and again in a list at the end is one task. */
function withoutRepeats(found: readonly PlacedAction[]): PlacedAction[] {
  const tasks = new Set<string>()
  return found.filter(({ action }) => {
    const words = action.task.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
    return !tasks.has(words) && tasks.add(words)
  })
}
