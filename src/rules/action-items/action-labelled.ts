import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { isOrder } from '../../lexicon/orders.js'
import { overLines } from '../../lexicon/over-lines.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { ActionItem, Minutes } from '../../record/types.js'
import { Recaps } from '../recaps.js'
import { type PlacedAction, placedActions } from './placed-action.js'

/** Where nothing is labelled and there are more, one message is enough. */
const mostMessages = 3

export const actionLabelled = defineRule({
  id: 'action-labelled',
  area: 'action-items',
  summary: 'a task that somebody takes on in the notes is labelled',
  recommended: 'off',
  strict: 'warn',
  suggestion: true,
  why: `A task within a paragraph is overlooked, by its owner first. A label, or a list of action items, makes it stand out.

It looks at sentences that begin with the name of somebody who was there and go on with what the person will do ("Ann will
order the tiles", "Bo offered to ask the council"). It is silent about what is said in a transcript, and where a labelled
or listed action item says the same in about the same words. Where nothing is labelled and there are more than ${mostMessages} such sentences, one message says so.`,
  mend: 'Put a label in front, such as "ACTION:", or list it below a heading "Action items"',
  examples: [
    {
      title: 'a task that a list names again',
      markdown:
        '# Roof committee, 2025-03-04\n\nAnn Lee will order the new tiles tomorrow.\n\n## Action items\n\n- Ann Lee: order new tiles\n',
      messages: [],
    },
    {
      title: 'what nobody takes on',
      markdown: '# Roof committee, 2025-03-04\n\nThe tiles will be red. We will see.\n',
      messages: [],
    },
    {
      title: 'a task within a paragraph',
      markdown:
        '# Roof committee, 2025-03-04\n\nThe roof leaks. Ann Lee will order the new tiles.\n\n- ACTION: Bo to ask the council\n',
      messages: ['3:17-3:50 "Ann Lee will order the new tiles." is an action item without a label'],
    },
    {
      title: 'many, and no label',
      markdown:
        '# Roof committee, 2025-03-04\n\nAnn Lee will order the new tiles.\n\nBo Ray offered to ask the council.\n\nDan Oz will call the roofer.\n\nEva Mo will borrow a ladder.\n',
      messages: ['3:1-3:34 "Ann Lee will order the new tiles." and 3 other sentences are action items without a label'],
    },
  ],
  *check(reading) {
    const actions = placedActions(reading)
    const labelled = actions.filter(({ action }) => action.basis === 'explicit')
    const marked = new Set(labelled.map(({ item }) => item))
    const recaps = new Recaps(labelled.map(({ action }) => action.text))
    const isMarked = ({ item }: PlacedAction): boolean => {
      for (let at = item; at; at = at.parent) if (marked.has(at)) return true
      return false
    }
    const found = actions.filter(
      (placed) =>
        placed.action.basis === 'implicit' &&
        isPlain(placed, reading) &&
        !isMarked(placed) &&
        !recaps.includes(placed.action.task),
    )
    const [first] = found
    if (first && labelled.length === 0 && found.length > mostMessages) {
      const others = `${found.length - 1} other sentences are action items without a label`
      yield { message: `${quote(first.action.text)} and ${others}`, place: first.action.position }
    } else
      for (const { action } of found)
        yield { message: `${quote(action.text)} is an action item without a label`, place: action.position }
  },
})

/** Longer sentences are told, not noted. */
const longest = 240
const commits = new RegExp(
  overLines`
    ^(?!(?:They|He|She|We|You|It)\b)(?:(?:@[\w-]+|\p{Lu}[\p{L}.'’-]*|and|&),? ){1,5}(?:
      will(?! need)
      |to
      |is going to
      |is to
      |(?:has )?(?:offered|volunteered|agreed|promised|undertook|undertaken) to
      |was asked to
      |has been asked to
    )\s
  `,
  'u',
)

/** Whether a sentence begins with its owner and is an order to the owner from there on. */
function isPlain({ action, item }: PlacedAction, { context, minutes }: Reading): boolean {
  const [owner] = action.owners
  if (!owner || !isSurelyPerson(owner, minutes)) return false
  return (
    owner.position.start.offset === action.position.start.offset &&
    action.text.length <= longest &&
    commits.test(action.text) &&
    isOrder(action.task) &&
    item !== null &&
    context.discourse.speakerOf(item) === null
  )
}

/** "Happy to talk" begins with nobody's name. */
const isSurelyPerson = ({ name, attendee }: ActionItem['owners'][number], { attendees }: Minutes): boolean =>
  beginsWithGivenName(name) || attendees.some(({ id, basis }) => id === attendee && basis === 'listed')
