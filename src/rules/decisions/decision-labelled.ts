import { overLines } from '../../lexicon/over-lines.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { itemFinder } from '../../outline/item-at.js'
import type { Position } from '../../record/types.js'
import { Recaps } from '../recaps.js'

/** Where nothing is labelled and there are more, one message is enough. */
const mostMessages = 3

export const decisionLabelled = defineRule({
  id: 'decision-labelled',
  area: 'decisions',
  summary: 'a decision that stands in the notes is labelled',
  recommended: 'off',
  strict: 'warn',
  suggestion: true,
  why: `A decision within a paragraph is found by nobody who asks a year later what was agreed. A label, or a list of decisions,
makes it stand out.

It looks at sentences that begin with who settled something and how ("The board agreed to buy the piano", "It was decided
to wait"). It is silent about what is said in a transcript or was settled before, about motions, which are
plain by their form, about the minutes of the last meeting and the agenda being approved, and where a labelled or listed
decision says the same in about the same words. Where nothing is labelled and there are more than ${mostMessages} such
sentences, one message says so.`,
  mend: 'Put a label in front, such as "DECISION:", or list it below a heading "Decisions"',
  examples: [
    {
      title: 'a decision with a label, a motion, and what is always approved',
      markdown:
        '# Library board, 2025-03-04\n\nThe minutes of the last meeting were approved.\n\nDECISION: The reading room opens at 9.\n\nAnn Lee moved to buy the piano. Bo Ray seconded. The motion passed.\n',
      messages: [],
    },
    {
      title: 'a decision within a paragraph',
      markdown:
        '# Library board, 2025-03-04\n\nThe piano is cheap. The board agreed to buy it for the reading room.\n\nDECISION: The doors open at 9.\n',
      messages: ['3:21-3:69 "The board agreed to buy it for the reading room." is a decision without a label'],
    },
  ],
  *check({ minutes, context }) {
    const itemAt = itemFinder(context.items)
    const isSaid = ({ start, end }: Position): boolean => {
      const item = itemAt({ start: start.offset, end: end.offset })
      return item !== null && context.discourse.speakerOf(item) !== null
    }
    const labelled = minutes.decisions.filter(({ basis }) => basis === 'explicit')
    const recaps = new Recaps(labelled.map(({ text }) => text))
    const found = minutes.decisions.filter(
      ({ basis, text, position }) =>
        basis === 'implicit' && isPlain(text) && !isSaid(position) && !recaps.includes(text),
    )
    const [first] = found
    if (first && labelled.length === 0 && found.length > mostMessages) {
      const others = `${found.length - 1} other sentences are decisions without a label`
      yield { message: `${quote(first.text)} and ${others}`, place: first.position }
    } else
      for (const { text, position } of found)
        yield { message: `${quote(text)} is a decision without a label`, place: position }
  },
})

/** Longer sentences are told, not noted. */
const longest = 240
const settles = new RegExp(
  overLines`
    ^(?:
      (?:
        it was
        |we|all|everyone|everybody
        |those present
        |the \p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?
        |\p{Lu}{2,5}
        |board|committee|council|group|team
      )[ ]
    )?(?:have |has )?(?:also |unanimously |all |formally |then ){0,2}(?:agreed|decided|resolved|voted)(?: unanimously
    )? (?:to|that|on|by|not)\s
  `,
  'iu',
)
/** Motions, what every meeting approves, what was settled before, and what is still open. */
const otherwise =
  /\b(?:motions?|moved|seconded|agenda|adjourn\w*|minutes|last|previous\w*|earlier|before|already|if|whether|unless|nobody|discuss\w*|revisit\w*|continue|disagree|ago)\b|\?/iu

const isPlain = (text: string): boolean => text.length <= longest && settles.test(text) && !otherwise.test(text)
