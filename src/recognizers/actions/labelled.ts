import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { actionLabel, bareActionLabel, inlineActionLabel, ownedActionLabel } from '../../lexicon/labels.js'
import { isOrder } from '../../lexicon/orders.js'
import { meetingRole } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sourceRange } from '../../outline/text.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speakers.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { actionFrom, cueIn } from './action.js'
import { endOfTask, readAssignedTask } from './assigned-task.js'
import { isOwner } from './task-owner.js'

/**
 * Action items behind a label: `**Action**: Ann to …`, `AI(Ann): …`, `TODO(ann): …`, `[ACTION] @ann …`, `ACTION ann to …`,
 * and labels inside a paragraph: "… in time. ACTION: Clerk to write to the owner."
 */
export function labelledActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  for (const item of context.items) {
    if (item.form === 'code') continue
    const label = labelAt(item, startOf(item, context), context)
    if (label && label.rest < item.text.plain.trimEnd().length) add(item, label, context, found)
    else if (!label) for (const inline of inlineLabels(item)) add(item, inline, context, found)
  }
  return found
}

/** Where a label can stand: in front, or behind who speaks, though nothing else shows that somebody of the name does. */
function startOf(item: Item, context: Context): number {
  const speaker = context.discourse.speakerOf(item)
  if (speaker) return speaker.rest
  const name = speakerLabel(item.text, false)
  return name && canBeSpeaker(name.name) && actionLabel.test(item.text.plain.slice(name.rest)) ? name.rest : 0
}

const takesOn = /\bI(?:['’]ll| will| can take|['’]m going to)\b/u

interface Label {
  start: number
  end: number
  /** Where the text behind the label begins and ends. */
  rest: number
  until: number
  owner: OwnerFound | null
}

function labelAt(item: Item, start: number, context: Context): Label | null {
  const plain = item.text.plain
  const part = plain.slice(start)
  const labelled = actionLabel.exec(part)
  if (labelled) {
    const named = [labelled[2], labelled[5], labelled[6], labelled[7], labelled[8]]
      .find((words) => words !== undefined)
      ?.trim()
    const isName =
      named !== undefined &&
      (isOwner(named, context) ||
        // "action kitchen: order plates"
        (labelled[8] !== undefined &&
          /^\p{Ll}[\w-]*$/u.test(named) &&
          isOrder(part.slice(labelled[0].length).trim())) ||
        labelled[6] !== undefined ||
        labelled[5] !== undefined ||
        labelled[2] !== undefined)
    const word = labelled[1] ?? labelled[3] ?? labelled[4] ?? ''
    // "Task force: …", "Action plan: …" and "Action item scribe: …" are labels of other things.
    if (named !== undefined && (!isName || meetingRole(named) === 'scribe')) return null
    if (item.items.length > 0 && labelled[0].length >= part.trimEnd().length && roleOf(part) === 'actions') return null
    const at = start + labelled[0].length
    const [from, to] = rangeOf(plain, named ?? '', start)
    return {
      start,
      end: start + labelled[0].length,
      rest: at,
      until: plain.length,
      owner: named && isName && word ? ownerAt(item, named, from, to) : null,
    }
  }
  const owned = ownedActionLabel.exec(part)
  if (owned?.[1] && isOwner(owned[1], context)) {
    const end = start + owned[0].length
    return {
      start,
      end,
      rest: end,
      until: plain.length,
      owner: ownerAt(item, owned[1], start, start + owned[1].length),
    }
  }
  const bare = bareActionLabel.exec(part)
  return bare
    ? { start, end: start + bare[0].trimEnd().length, rest: start + bare[0].length, until: plain.length, owner: null }
    : null
}

const rangeOf = (plain: string, words: string, from: number): [number, number] => {
  const at = plain.indexOf(words, from)
  return [at, at + words.length]
}

function ownerAt(item: Item, name: string, from: number, to: number): OwnerFound {
  const { sourceStart, sourceEnd } = sourceRange(item.text, from, to)
  return { name: name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }
}

/** Labels behind a sentence's end; each reaches to the next. */
function inlineLabels(item: Item): Label[] {
  const plain = item.text.plain
  const labels: Label[] = []
  if (!hasCue(item.text, cue.actionLabel) && !plain.includes('👉')) return labels
  for (const match of matchesIn(plain, inlineActionLabel)) {
    const start = match.index
    const rest = start + match[0].length
    const last = labels.at(-1)
    if (last) last.until = Math.min(last.until, start)
    const [nameStart, nameEnd] = match[1] ? rangeOf(plain, match[1], start) : [0, 0]
    const owner = match[1] ? ownerAt(item, match[1], nameStart, nameEnd) : null
    labels.push({ start, end: rest, rest, until: endOfSentence(plain, rest), owner })
  }
  return labels
}

/** A label inside a paragraph marks the sentence behind it. */
function endOfSentence(plain: string, from: number): number {
  const first = sentencesIn(plain.slice(from, from + 2_000))[0]
  return first ? from + first[1] : plain.length
}

function add(item: Item, label: Label, context: Context, found: ActionFound[]): void {
  const until = endOfTask(item.text.plain, label.rest, label.until)
  const task = readAssignedTask(item.text, label.rest, until, context)
  if (label.owner && !task.owners.some((owner) => owner.name === label.owner?.name))
    task.owners = [...splitOwner(label.owner), ...task.owners]
  if (task.owners.length === 0) task.owners = speakersOwn(item, label, context)
  const action = actionFrom(
    item,
    { from: label.rest, to: until },
    task,
    cueIn(item.text, 'label', label.start, label.end),
    'explicit',
  )
  if (action) found.push(action)
}

/** "Ann: action item: write the guide", "I'll take that": the speaker's own task. */
function speakersOwn(item: Item, label: Label, context: Context): OwnerFound[] {
  const speaker = context.discourse.speakerOf(item)
  // Who speaks elsewhere too can say what is to be done by others.
  if (speaker) return takesOn.test(item.text.plain.slice(label.rest)) ? [speaker] : []
  const name = speakerLabel(item.text, false)
  return name?.rest === label.start && label.start > 0 ? [ownerAt(item, name.name, name.start, name.end)] : []
}

/** "Ann, Bo" in a label is two owners. */
const splitOwner = (owner: OwnerFound): OwnerFound[] =>
  owner.name
    .split(/\s*(?:,|\/|&|\+|\band\b)\s*/u)
    .filter((name) => name !== '')
    .map((name) => ({ ...owner, name: name.replace(/^@/u, '') }))
