import * as z from 'zod'
import { isGroupNoun } from '../../lexicon/common-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { isCalledAction, placedActions } from './placed-action.js'

const options = z.strictObject({
  allowTeams: z
    .boolean()
    .default(false)
    .describe(
      'Whether a team, a committee or everybody may own an action item; an office that one person holds may anyway.',
    ),
  most: z.int().min(1).default(3).describe('How many people may own one action item.'),
})

export const actionOwnerSingle = defineRule({
  id: 'action-owner-single',
  area: 'action-items',
  summary: 'an action item is not left to a team or a crowd',
  recommended: 'off',
  strict: 'warn',
  options,
  why: `What belongs to many is left to the others. One person who sees to it can still share the work.

It speaks of labelled and listed action items, and tables, whose owner is a group ("the board", "everyone") or more
people than the option \`most\` allows. An office that one person holds ("the treasurer") is a person, and so is whoever
the list of attendees has by such a name. Where your teams know who does their tasks, set \`allowTeams\`.`,
  mend: 'Name one person who sees to it; others can be named in the task',
  examples: [
    {
      title: 'people and offices',
      markdown:
        '# School board, 2025-03-04\n\n- ACTION: Ann and Bo to paint the gym\n- ACTION: the treasurer to pay the painter\n',
      messages: [],
    },
    {
      title: 'somebody on the list of attendees who is called like a group',
      markdown: '# School board, 2025-03-04\n\nPresent: Ann Lee, Board\n\n- ACTION: Board to visit the gym\n',
      messages: [],
    },
    {
      title: 'a team, where teams are allowed',
      markdown: '# School board, 2025-03-04\n\n- ACTION: the board to visit the gym\n',
      options: { allowTeams: true },
      messages: [],
    },
    {
      title: 'a group and everybody',
      markdown:
        '# School board, 2025-03-04\n\n- ACTION: the board to visit the gym\n- ACTION: everyone to read the offer\n',
      messages: [
        '3:11-3:20 Only "the board" is named for "visit the gym"',
        '4:11-4:19 Only "everyone" is named for "read the offer"',
      ],
    },
    {
      title: 'four owners',
      markdown: '# School board, 2025-03-04\n\n- ACTION: paint the gym (Ann, Bo, Cy, Dan)\n',
      messages: ['3:26-3:42 4 people own "paint the gym"'],
    },
    {
      title: 'two owners, where one is allowed',
      markdown: '# School board, 2025-03-04\n\n- ACTION: paint the gym (Ann, Bo)\n',
      options: { most: 1 },
      messages: ['3:26-3:33 2 people own "paint the gym"'],
    },
  ],
  *check(reading, { allowTeams, most }) {
    const listed = new Set(reading.minutes.attendees.filter(({ basis }) => basis === 'listed').map(({ id }) => id))
    for (const placed of placedActions(reading)) {
      const { action } = placed
      const [first] = action.owners
      const last = action.owners.at(-1)
      if (!first || !last || action.status !== 'open' || !isCalledAction(placed, reading)) continue
      const { start, end } = { start: first.position.start.offset, end: last.position.end.offset }
      const words = reading.source.slice(start, end)
      if (action.owners.length > most)
        yield { message: `${action.owners.length} people own ${quote(action.task)}`, place: { start, end } }
      else if (
        !allowTeams &&
        action.owners.length === 1 &&
        !listed.has(first.attendee ?? '') &&
        isTeam(words) &&
        !/^https?:/u.test(action.task)
      )
        yield { message: `Only ${quote(words)} is named for ${quote(action.task)}`, place: { start, end } }
    }
  },
})

const everybody = /^@?(?:all|everyone|everybody)$/iu
const team = /^(?:(?:the|all|each|every|both|our)\s)?(?:[\p{Lu}\d][\p{L}\d.-]*\s){0,3}(\p{L}[\p{L}-]*)$/u
/** Offices that one person holds; the same words in the plural are a group. */
const office = new RegExp(
  overLines`
    ^(?:
      chair|clerk|treasurer|secretary|chairperson|chairman|president|caretaker
      |conductor|librarian|scribe|editor|maintainer|facilitator|host|moderator
      |organi[sz]er
      |coordinator|warden|webmaster|registrar|coach|captain|director|principal
      |executive|office|delegate|partner
    )$
  `,
  'iu',
)

function isTeam(words: string): boolean {
  const noun = team.exec(words.trim())?.[1] ?? ''
  return everybody.test(words.trim()) || (isGroupNoun(noun) && !office.test(noun))
}
