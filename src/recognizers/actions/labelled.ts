import { dueIn } from '../../calendar/due.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { actionLabel } from '../../lexicon/labels.js'
import { noTask } from '../../lexicon/placeholders.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text } from '../../outline/text.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speaker-label.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { actionFrom } from './action.js'
import type { AssignedTask } from './assigned-task.js'
import { inlineLabels, isNamed, type Label } from './inline-labels.js'
import { tasksBehindLabel } from './joint-tasks.js'
import { isKindOfBusiness } from './kinds-of-business.js'
import { labelAt } from './label-in-front.js'
import { notesInCells } from './notes-in-cells.js'
import { readUnknownSubject } from './owner-as-subject.js'
import { readOwnerInClause } from './owner-in-clause.js'
import { ownerNamesIn } from './owner-names.js'
import { endOfTask, readAssignedTask } from './read-assigned-task.js'
import { readLabelBracket } from './task-brackets.js'
import { placeDue, readFieldItem } from './task-fields.js'
import { isOwner } from './task-owner.js'
import { statusAlone } from './task-status.js'

/**
 * Action items behind a label: `**Action**: Ann to …`, `AI(Ann): …`, `TODO(ann): …`, `[ACTION] @ann …`, `ACTION ann to …`,
 * and labels inside a paragraph: "… in time. ACTION: Clerk to write to the owner."
 */
export function labelledActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  let before: Item | null = null
  const notes = [...context.items, ...notesInCells(context)]
  for (const [at, item] of notes.entries()) {
    const inFront = item.parent ?? before
    before = item
    if (item.form === 'code') continue
    const label = labelAt(item, startOf(item, context), context)
    const inline = inlineLabels(item, context).filter(
      ({ start, around }) => !label || (around?.from ?? start) >= label.rest,
    )
    if ((label || inline.length > 0) && isKindOfBusiness(item, context)) continue
    if (label && label.rest < item.text.plain.trimEnd().length) {
      const named = item.text.plain.slice(label.rest).trim().replace(/\.$/u, '')
      // "Next action: 344" says how the next one is counted.
      if (noTask.test(named) || /^\d+$/u.test(named)) continue
      // "Action: Ann" above tasks of its own names whose those are.
      if (isNamed(named, context)) {
        const action = item.items.length > 0 ? null : ofNoteInFront(item, inFront, label, named, context)
        if (action) found.push(action)
        continue
      }
      label.until = Math.min(label.until, inline[0]?.around?.from ?? inline[0]?.start ?? label.until)
      const count = found.length
      if (label.until > label.rest) add(item, label, context, found)
      const [action, other] = found.slice(count)
      if (action && !other) readFieldsBehind(action, item, notes, at, context)
    }
    for (const one of inline) add(item, one, context, found)
  }
  return found
}

/** "Owner: Ann", "Due: Friday" in the lines, entries or notes behind a labelled task. */
function readFieldsBehind(action: ActionFound, item: Item, notes: readonly Item[], at: number, context: Context): void {
  for (let index = at + 1; index < notes.length; index++) {
    const next = notes[index] as Item
    if (next.section !== item.section || (next.parent !== item && next.parent !== item.parent)) return
    if (next.form === 'code' || next.items.length > 0) return
    const status = statusAlone(next.text.plain)
    if (status) {
      action.status = status
      return
    }
    const field: AssignedTask = { owners: [], due: null, status: null, from: 0, to: 0 }
    if (!readFieldItem(next.text, field, context)) return
    if (field.owners.length > 0) {
      // A second owner is another task's.
      if (action.owners.length > 0 || !field.owners.every(({ name }) => isOwner(name, context))) return
      action.owners = field.owners
    }
    action.due ??= field.due
    action.status = field.status ?? action.status
  }
}

/** Where a label can stand: in front, or behind who speaks, though nothing else shows that somebody of the name does. */
function startOf(item: Item, context: Context): number {
  const speaker = context.discourse.speakerOf(item)
  if (speaker) return speaker.rest
  const name = speakerLabel(item.text, false)
  return name && canBeSpeaker(name.name) && actionLabel.test(item.text.plain.slice(name.rest)) ? name.rest : 0
}

/** "Ann: AI to write to them", "Ann: ACTION: I will write to them" */
const takesOn = /^to \p{Ll}|\bI(?:['’]ll| will| can take|['’]m going to)\b/u

function add(item: Item, label: Label, context: Context, found: ActionFound[]): void {
  if (label.around) {
    const action = behindTask(item, label, label.around, context)
    if (action) found.push(action)
    return
  }
  const { plain } = item.text
  const joint = tasksBehindLabel(
    plain,
    label.rest,
    label.until,
    ofSeveral.test(plain.slice(label.start, label.end)),
    context,
  )
  if (joint.length > 1) {
    // Whoever the label names has the first.
    for (const [index, [from, to]] of joint.entries())
      addTask(item, index === 0 ? label : { ...label, owner: null }, from, to, context, found)
    return
  }
  addTask(item, label, label.rest, endOfTask(item.text.plain, label.rest, label.until), context, found)
}

/** "Actions:", "Next steps:" */
const ofSeveral = /(?:actions|items|points|steps|to-?dos|tasks|follow-?ups|AIs|APs)\b/iu

function addTask(item: Item, label: Label, from: number, until: number, context: Context, found: ActionFound[]): void {
  const task = readAssignedTask(item.text, from, until, context)
  if (label.owner && !task.owners.some(({ name }) => name === label.owner?.plain.replace(/^@/u, '')))
    task.owners = [...ownerNamesIn(label.owner), ...task.owners]
  if (label.bracket) addFromBracket(item, label.bracket, task, context)
  readUnknownSubject(item.text, task)
  readOwnerInClause(item.text, task, context)
  if (task.owners.length === 0) task.owners = speakersOwn(item, label, context)
  const action = actionFrom(
    item,
    { from: wholeFrom(item.text, from, task), to: until },
    task,
    cueIn(item.text, 'label', label.start, label.end),
    'explicit',
  )
  if (action) found.push(action)
}

/** "**Action - Ann**: order plates": a quote does not begin in the middle of what is bold, but behind it. */
function wholeFrom({ runs }: Text, from: number, task: AssignedTask): number {
  const bold = runs.find(({ kind, start, end }) => kind === 'strong' && start < from && from < end)
  return bold && task.from >= bold.end ? task.from : from
}

/** Whoever a label's bracket names comes before those whom the task does. */
function addFromBracket(
  item: Item,
  bracket: { start: number; end: number },
  task: AssignedTask,
  context: Context,
): void {
  const said: AssignedTask = { ...task, owners: [] }
  readLabelBracket(item.text, bracket, said, context)
  const others = task.owners.filter(({ name }) => !said.owners.some((owner) => owner.name === name))
  task.owners = [...said.owners, ...others]
  task.due = said.due
  task.status = said.status
}

/** "Ann mends the roof. ACTION: Ann": the task stands in front of its label. */
function behindTask(
  item: Item,
  label: Label,
  around: NonNullable<Label['around']>,
  context: Context,
): ActionFound | null {
  const front = item.text.plain.slice(around.from, label.start).replace(/(?<![\s([*•→⇒>|=-])[\s([*•→⇒>|=-]+$/u, '')
  const task = readAssignedTask(item.text, around.from, around.from + front.length, context)
  if (label.owner) task.owners = ownerNamesIn(label.owner)
  if (task.owners.length === 0) {
    const speaker = context.discourse.speakerOf(item)
    if (speaker && around.from <= speaker.rest) task.owners = [speaker]
  }
  task.status ??= around.status
  task.due ??= placeDue(item.text, dueIn(item.text.plain, label.end, around.to, context.reckoning))
  const cue = cueIn(item.text, 'label', label.start, label.end)
  return actionFrom(item, { from: around.from, to: around.to }, task, cue, 'explicit')
}

/** "Action: Ann" below or behind a note: the note is the task. */
function ofNoteInFront(
  item: Item,
  before: Item | null,
  label: Label,
  name: string,
  context: Context,
): ActionFound | null {
  const sentence = before && context.discourse.sentencesOf(before).at(-1)
  if (!before || !sentence || before.section !== item.section || before.text.plain.trimEnd().endsWith(':')) return null
  const { start, end } = sentence
  const task = readAssignedTask(before.text, start, end, context)
  const at = item.text.plain.indexOf(name, label.rest)
  task.owners = ownerNamesIn(sliceText(item.text, at, at + name.length))
  return actionFrom(
    before,
    { from: start, to: end },
    task,
    cueIn(item.text, 'label', label.start, label.end),
    'explicit',
  )
}

/** "Ann — ACTION: warn the packers", "[Ann][ACTION] warn the packers": nothing divides a speaker from the label. */
const isSetOff = (plain: string, label: number): boolean =>
  /^(?:@?[^:,]{1,40}?\s[–—-]\s*|[([][^()[\]]{1,40}[)\]])$/u.test(plain.slice(0, label))

/** "Ann: action item: write the guide", "I'll take that": the speaker's own task. */
function speakersOwn(item: Item, label: Label, context: Context): OwnerFound[] {
  const speaker = context.discourse.speakerOf(item)
  // Who speaks elsewhere too can say what is to be done by others.
  if (speaker && isSetOff(item.text.plain, label.start)) return [speaker]
  if (speaker) return takesOn.test(item.text.plain.slice(label.rest)) ? [speaker] : []
  const name = speakerLabel(item.text, false)
  // "Buoys: todo: count them"
  const isSomebody =
    name && (context.people.knows(name.name) || isGivenName(name.name) || /^\p{Lu}{2,4}$/u.test(name.name))
  return isSomebody && name.rest === label.start && label.start > 0
    ? ownerNamesIn(sliceText(item.text, name.start, name.end))
    : []
}
