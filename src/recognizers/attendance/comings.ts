import { nameAt } from '../../grammar/names.js'
import { tokensOf } from '../../grammar/tokens.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'

const longestNote = 80
const comings = new RegExp(
  overLines`
    ^(?: (?:has|had|then))? (?:leaves|left|departs|departed|joins|joined|arrives|arrived|enters|entered)(?: (?:the )?(?:meeting|call|room|session)
    )?(?: early| late| (?:about |some |~ ?)?\d{1,2} ?min(?:ute)?s? late)?(?: (?:at|@|around) ?\d{1,2}(?:[:.]?\d{2})?(?: ?[ap]\.?m\.?)?)?[\])*_.\s]*$
  `,
  'iu',
)

/**
 * Notes that somebody came late or left early, which hold nothing else: "[Ann leaves at 19:36]", "Cllr Ray left the
 * meeting." Who is listed as present was there for a part.
 */
export function notedComings(context: Context): void {
  for (const item of context.items) if (comesAndGoes(item)) readComing(item, context)
}

/** A cheap test. */
const comesAndGoes = ({ form, text }: Item): boolean =>
  form !== 'code' &&
  text.plain.length <= longestNote &&
  /\b(?:leaves|left|depart(?:s|ed)|join(?:s|ed)|arrive[sd]|enter(?:s|ed))\b/iu.test(text.plain)

function readComing({ text }: Item, context: Context): void {
  const tokens = tokensOf(text)
  const name = nameAt(tokens, 0, context.people)
  const attendee = name ? context.people.find(name.name)?.attendee : null
  if (!name || attendee?.basis !== 'listed' || attendee.presence !== 'present') return
  // "joined" without a time or "late" may say that somebody joined a club.
  const behind = text.plain.slice(name.end)
  if (
    comings.test(behind) &&
    (/\d|\b(?:meeting|call|room|session|early|late)\b/iu.test(behind) || /^\W*[[(]/u.test(text.plain))
  )
    attendee.presence = 'partial'
}
