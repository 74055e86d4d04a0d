import { isGivenName } from '../../lexicon/given-names.js'
import {
  actionLabel,
  actionLabelBeforeOwner,
  bareActionLabel,
  boldActionLabel,
  ownedActionLabel,
  partsOfLabel,
} from '../../lexicon/labels.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { isOrder } from '../../lexicon/orders.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { Label } from './inline-labels.js'
import { partInFront } from './task-fields.js'
import { isOwner } from './task-owner.js'

/**
 * The label of an action item at an offset of a note: "Action:", "AI(Ann):", "Ann's AI:", "**Action** _Ann_ …",
 * "ACTION Ann to …".
 */
export function labelAt(item: Item, start: number, context: Context): Label | null {
  const { text } = item
  const bold = boldLabel(text, start)
  const divided = actionLabel.test(text.plain.slice(start))
  const label = divided
    ? dividedLabel(item, start, context)
    : (ownedLabel(text, start, context) ?? bareLabel(text, start, context))
  // Of "**Action point** Ann: order cups" the label goes on, of "**Action point** Next day: order cups" it does not.
  const goesOn = bold !== null && isNamedBehind(bold, label, text)
  return bold && !goesOn ? ownerSetOff(bold, text, context) : label && ownerSetOff(label, text, context)
}

const isNamedBehind = (bold: Label, label: Label | null, { plain }: Text): boolean =>
  label?.owner != null && plain.startsWith(label.owner.plain, bold.rest)

/** A label that a colon, dash, arrow or bracket divides from its task, with whom it names. */
function dividedLabel(item: Item, start: number, context: Context): Label | null {
  const part = item.text.plain.slice(start)
  const match = actionLabel.exec(part)
  if (!match) return null
  const { inBracket, handles, whom, name } = partsOfLabel(match)
  const named = (inBracket ?? handles ?? whom ?? name)?.trim()
  const isName =
    named !== undefined &&
    (isOwner(named, context) || handles !== undefined || isNick(name, part.slice(match[0].length)))
  const isWhen = named !== undefined && occasion.test(named)
  // "Task force: …", "Action plan: …" and "Action item scribe: …" are labels of other things.
  if (named !== undefined && inBracket === undefined && !isWhen && (!isName || meetingRole(named) === 'scribe'))
    return null
  if (item.items.length > 0 && match[0].length >= part.trimEnd().length && roleOf(part) === 'actions') return null
  const label = labelOver(item.text, start, start + match[0].length)
  const from = item.text.plain.indexOf(named ?? '', start)
  const to = from + (named ?? '').length
  const isOfLabel = named && isName && inBracket === undefined && !isWhen
  return {
    ...label,
    owner: isOfLabel ? sliceText(item.text, from, to) : null,
    bracket: inBracket === undefined ? null : { start: from, end: to },
  }
}

/** "action kitchen: order plates" */
const isNick = (name: string | undefined, task: string): boolean =>
  name !== undefined && /^\p{Ll}[\w-]*$/u.test(name) && isOrder(task.trim())

/** "ACTION for next week: …": when, and not who. */
const occasion =
  /^(?:the |our )?(?:next|coming|this|upcoming) (?:week|month|sprint|meeting|call|session|time|year|release|iteration|rehearsal)$/iu

/** "Ann's action:", "RB TODO:"; "Government action to lower the fees" and "Immediate next step: …" are nobody's. */
function ownedLabel(text: Text, start: number, context: Context): Label | null {
  const match = ownedActionLabel.exec(text.plain.slice(start))
  if (!match?.[1] || !isOwner(match[1], context)) return null
  const [whole, name] = match
  const isKnown = name.startsWith('@') || context.people.knows(name)
  const looksKnown = match[2]?.includes(':') && (isGivenName(name) || /^\p{Lu}{2,4}$/u.test(name))
  if (!isKnown && !looksKnown) return null
  return { ...labelOver(text, start, start + whole.length), owner: sliceText(text, start, start + name.length) }
}

/** "**Action point** Order cups": its looks divide the label from the task. */
function boldLabel(text: Text, start: number): Label | null {
  const bold = text.runs.find((run) => run.kind === 'strong' && run.start === start)
  if (!bold || !/^ \p{L}/u.test(text.plain.slice(bold.end, bold.end + 2))) return null
  return boldActionLabel.test(text.plain.slice(bold.start, bold.end)) ? labelOver(text, start, bold.end + 1) : null
}

/** "**Action** _Ann_ Order cups", "Action: _owned by Ann_ Order cups": what is set off behind a label is whose it is. */
function ownerSetOff(label: Label, text: Text, context: Context): Label {
  if (label.owner || label.bracket) return label
  const begin = label.rest + (/^\s?/u.exec(text.plain.slice(label.rest, label.rest + 1))?.[0].length ?? 0)
  const run = text.runs.find(({ kind, start }) => kind !== 'link' && start === begin)
  const words = run ? text.plain.slice(run.start, run.end) : ''
  const from = (run?.start ?? 0) + (partInFront.exec(words)?.[0].length ?? 0)
  if (!run || run.end >= text.plain.trimEnd().length) return label
  if (!isOwner(text.plain.slice(from, run.end), context)) return label
  return { ...label, rest: run.end, owner: sliceText(text, from, run.end) }
}

function bareLabel(text: Text, start: number, context: Context): Label | null {
  const words = text.plain.slice(start)
  const label = (start > 0 ? itemOfSpeaker.exec(words)?.[0] : undefined) ?? undividedLabel(words, context)
  return label === null
    ? null
    : { ...labelOver(text, start, start + label.length), end: start + label.trimEnd().length }
}

/** "Ann: AI to write to the council": an action item; without a speaker it may be a machine. */
const itemOfSpeaker = /^(?:AI|AP)\s(?=to \p{Ll})/u

/**
 * "ACTION Ann to write": capitals alone, or somebody behind; "ACTION rix to write": a nick that is known, or "to";
 * "Next step [Ann] write": whoever it names.
 */
export function undividedLabel(words: string, context: Context): string | null {
  const nick = labelBeforeNick.exec(words)
  if (nick && (nick[2] !== undefined || context.people.isNick(nick[1] ?? ''))) return nick[0]
  const named = actionLabelBeforeOwner.exec(words)
  const name = named?.[1] ?? named?.[2]
  if (named && name && /^[@\p{Lu}]/u.test(name) && isOwner(name, context)) return named[0]
  return bareActionLabel.exec(words)?.[0] ?? null
}

/** Group 1 is the word in small letters behind the label, group 2 the "to" behind it. */
const labelBeforeNick = /^(?:\W{1,4}\s*)?(?:ACTION(?: ITEM| POINT)?|TO-?DO)\s+(?=(\p{Ll}[\p{L}\d_-]*)( to \p{Ll})?)/u

const labelOver = ({ plain }: Text, start: number, end: number): Label => ({
  start,
  end,
  rest: end,
  until: plain.length,
  owner: null,
  around: null,
})
