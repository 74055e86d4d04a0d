import { columnAt } from '../../lexicon/columns.js'
import { actionLabel } from '../../lexicon/labels.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Range } from '../../lint/rule.js'
import { emptyText, sourceRange, type Text } from '../../outline/text.js'
import { isCalledAction, type PlacedAction, placedActions } from './placed-action.js'

export const actionOwnerPerson = defineRule({
  id: 'action-owner-person',
  area: 'action-items',
  summary: 'the owner of an action item is somebody in particular',
  recommended: 'warn',
  strict: 'error',
  why: `"Someone" will not feel meant, "we" is whoever reads it, and "TBD" is forgotten until the next meeting.

It looks at the owner's place of labelled and listed action items and of tables: in front of the task, in brackets, behind
"owner:", in the owner's column. It is silent about tasks that are done and about teams, offices and everybody, of which
\`action-owner-single\` speaks.`,
  mend: 'Name one person, if need be one who finds somebody: "Ann: find a second driver"',
  examples: [
    {
      title: 'owners who are somebody, and tasks that speak of others',
      markdown:
        '# Youth orchestra, 2025-03-04\n\n- ACTION: Ann to tune the harp\n- ACTION (Cy): we should insure the drums\n- ACTION: Bo: find someone to drive the bus\n- ACTION: the librarian to sort the scores\n',
      messages: [],
    },
    {
      title: '"someone" and "we" in front of a task',
      markdown:
        '# Youth orchestra, 2025-03-04\n\n- ACTION: someone to tune the harp\n- ACTION: We should insure the drums\n',
      messages: [
        '3:11-3:18 "someone" names nobody in particular for "someone to tune the harp"',
        '4:11-4:13 "We" names nobody in particular for "We should insure the drums"',
      ],
    },
    {
      title: '"TBD" behind a task and in a column',
      markdown:
        '# Youth orchestra, 2025-03-04\n\n## Action items\n\n- Tune the harp (TBD)\n\n| Task | Owner | Due |\n| --- | --- | --- |\n| Insure the drums | tbd | 1 May |\n',
      messages: [
        '5:18-5:21 "TBD" names nobody in particular for "Tune the harp (TBD)"',
        '9:22-9:25 "tbd" names nobody in particular for "Insure the drums"',
      ],
    },
  ],
  *check(reading) {
    for (const placed of placedActions(reading)) {
      if (placed.action.status !== 'open' || !isCalledAction(placed, reading)) continue
      const place = vagueOwner(placed)
      if (!place) continue
      const words = reading.source.slice(place.start, place.end)
      yield { message: `${quote(words)} names nobody in particular for ${quote(placed.action.task)}`, place }
    }
  },
})

const vague = String.raw`someone(?: else)?|somebody|anyone|anybody|whoever|nobody|no[- ]one|unassigned|unowned|tbd|tba|tbc|n\/a|volunteers? (?:needed|wanted)|\?{1,3}`
const whole = new RegExp(String.raw`^\W{0,2}(${vague})\W{0,2}$`, 'iu')
const inFront = new RegExp(
  String.raw`^[\s([@]{0,3}((?:${vague})|we(?= (?:should|will|need|must|have to|shall)\b))[\])]?(?=\s?(?::|→|[–—-]\s)|\s(?:to|will|should|needs?|must|shall|has|have|can)\b)`,
  'iu',
)
const behind = new RegExp(
  String.raw`(?:[([]|@|\b(?:owners?|assignees?|who|responsible)\s?:|\bassigned to:?)\s?(${vague})\s?[)\]]?[\s.]{0,3}$`,
  'iu',
)
const inLabel = new RegExp(String.raw`[([]\s?(${vague})\s?[)\]]`, 'iu')

/** The place of an owner who is nobody in particular. */
function vagueOwner({ action, item, cell }: PlacedAction): Range | null {
  // "[ACTION - Ann] We should …" has an owner.
  if (action.owners.some(({ name }) => !whole.test(name))) return null
  if (cell) {
    const headers = cell.table.header.cells.map(({ plain }) => plain)
    const text = cell.row.cells[columnAt('owner', headers)] ?? emptyText
    return place(text, 0, whole.exec(text.plain))
  }
  if (!item) return null
  const { plain } = item.text
  const label = actionLabel.exec(plain)?.[0] ?? ''
  return (
    place(item.text, label.length, inFront.exec(plain.slice(label.length))) ??
    place(item.text, label.length, behind.exec(plain.slice(label.length))) ??
    place(item.text, 0, inLabel.exec(label))
  )
}

/** The source of a pattern's first group, found behind an offset. */
function place(text: Text, from: number, match: RegExpExecArray | null): Range | null {
  if (!match?.[1]) return null
  const start = from + match.index + match[0].indexOf(match[1])
  const { sourceStart, sourceEnd } = sourceRange(text, start, start + match[1].length)
  return { start: sourceStart, end: sourceEnd }
}
