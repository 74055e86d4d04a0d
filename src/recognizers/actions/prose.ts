import { dueIn } from '../../calendar/due.js'
import { commitmentsIn, mayHoldCommitment } from '../../grammar/commitment/commitment.js'
import type { Commitment } from '../../grammar/commitment/finder.js'
import type { Sentence } from '../../grammar/sentence.js'
import { isWe } from '../../grammar/subject.js'
import { tellsOfGroup } from '../../lexicon/around-minutes.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import { isWrittenSmall } from '../../outline/written-small.js'
import { isToldBehindPeople } from '../attendance/told-behind-people.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { inBaseForm, taskWords } from './action.js'
import { notesInCells } from './notes-in-cells.js'
import { ownersLeftOut } from './owners-left-out.js'
import { onlyAssents } from './requested.js'
import { placeDue } from './task-fields.js'
import { statusInNotes } from './task-status.js'

/**
 * Action items that a sentence makes: "Ann offered to draft the letter", "I'll send it", "Bo was asked to call them".
 * One sentence with tasks of two owners makes two.
 */
export function proseActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  const notes = [...context.items, ...notesInCells(context)]
  for (const [index, item] of notes.entries()) {
    if (item.form === 'code' || !mayHoldCommitment(item.text) || isElsewhere(item, context)) continue
    const turn: Turn = {
      speaker: context.discourse.speakerOf(item) ?? context.discourse.personAbove(item),
      before: notes[index - 1],
      together: [],
    }
    for (const sentence of context.discourse.sentencesOf(item)) {
      turn.speaker = context.discourse.turnIn(item, sentence) ?? turn.speaker
      const commitments = commitmentsIn(sentence, {
        people: context.people,
        speaker: turn.speaker !== null,
        isNarrated: () => context.discourse.isNarrated(),
        isWrittenSmall: (word) => isWrittenSmall(context.outline, word),
      })
      if (commitments.length === 0) continue
      if (onlyAssents(item, turn.before, sentence, context)) continue
      for (const one of actionsIn(item, sentence, commitments, turn, context)) found.push(one)
    }
  }
  return found
}

/** Lists of people, agendas and links hold no commitments; action lists are read by their own recognizer. */
function isElsewhere(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  if (isOfPeople(role)) return !isToldBehindPeople(item)
  return role === 'agenda' && !hasNotes(item) && !isRemark(item) && !tellsOfTheMeeting(item)
}

/** "Help with the roof: Bo volunteered to measure it": what somebody has taken on stands in no plan. */
const tellsOfTheMeeting = ({ text }: Item): boolean =>
  /\b(?:volunteered|offered|agreed|promised) to\b/u.test(text.plain)

/** An item of an agenda with notes below it, or itself such a note. */
const hasNotes = (item: Item): boolean => item.parent !== null || item.items.length > 0

/** A paragraph of whole sentences beside an agenda's list. */
const isRemark = (item: Item): boolean =>
  (item.form === 'paragraph' || item.form === 'line') && /[.!]$/u.test(item.text.plain.trim())

/** Who speaks in an item, and who has spoken of "we". */
interface Turn {
  speaker: OwnerFound | null
  /** The note in front. */
  before: Item | undefined
  /** The owners of "Bo and I will …", for whom a "we" behind it stands. */
  together: OwnerFound[]
}

interface Owned {
  commitment: Commitment
  owners: OwnerFound[]
}

function actionsIn(
  item: Item,
  sentence: Sentence,
  commitments: readonly Commitment[],
  turn: Turn,
  context: Context,
): ActionFound[] {
  const owned: Owned[] = []
  for (const commitment of commitments) {
    const owners = ownersOf(item, sentence, commitment, turn, context)
    if (owners === null) continue
    if (commitment.subject.mentions.some(({ name }) => name === 'i')) turn.together = owners
    const last = owned.at(-1)
    if (last && sameOwners(last.owners, owners)) continue
    owned.push({ commitment, owners })
  }
  const actions = owned.map(({ commitment, owners }, index) => {
    const next = owned[index + 1]?.commitment
    const from = index === 0 ? sentence.start : clauseStart(sentence, commitment)
    const end = next ? clauseEnd(sentence, clauseStart(sentence, next)) : sentence.end
    const to = index === 0 ? end : bracketEnd(sentence.plain, from, end)
    return toAction(item, sentence, commitment, owners, from, to, context)
  })
  // "Ann writes the letter, Bo checks it, both by Friday"
  const shared = /\b(?:both|all|each) (?:of (?:it|them) )?(?:by|before|until|till)\b/u.test(sentence.text)
  const due = shared ? actions.at(-1)?.due : null
  if (due) for (const action of actions) action.due ??= due
  return actions
}

const sameOwners = (a: readonly OwnerFound[], b: readonly OwnerFound[]): boolean =>
  a.map(({ name }) => name).join() === b.map(({ name }) => name).join()

const clauseStart = (sentence: Sentence, commitment: Commitment): number => {
  const { from } = commitment.subject
  // "… and the Clerk will …"
  const first = sentence.tokens[sentence.word(from - 1) === 'the' ? from - 1 : from]
  return first && first.start < commitment.task ? first.start : commitment.cue.start
}

/** "(Bo to ask)": a clause in brackets ends with them. */
function bracketEnd(plain: string, from: number, to: number): number {
  const close = plain[from - 1] === '(' ? plain.indexOf(')', from) : -1
  return close < 0 || close > to ? to : close
}

/** Where a clause ends before the next begins, without ", and". */
function clauseEnd(sentence: Sentence, next: number): number {
  let end = next
  const trim = () => {
    while (end > sentence.start && /[\s,;(–—-]/u.test(sentence.plain[end - 1] ?? '')) end--
  }
  trim()
  const joint = sentence.tokens.find((token) => token.end === end)
  if (joint && /^(?:and|but|while|whereas|then|so)$/u.test(joint.lower)) {
    end = joint.start
    trim()
  }
  return end
}

/** Notes without a list of people, in which nobody has turns, are those of one who writes: "I'll ask them". */
const isOfOneWriter = ({ entries, discourse }: Context): boolean => entries.length === 0 && !discourse.hasSpeakers()

/**
 * "The group shall publish guides" below "Mandate", "Everything we make we will share": what a group does at all times is
 * no task that it took on here.
 */
const isStanding = ({ section: { heading } }: Item, { text }: Sentence): boolean =>
  tellsOfGroup(heading?.plain ?? '') || opensRule.test(text)

const opensRule = /^(?:everything|anything|whatever|wherever|whenever)\b/iu

/** Whose task it is: resolved names; [] where a group says "we"; null where nobody can be meant. */
function ownersOf(
  item: Item,
  sentence: Sentence,
  commitment: Commitment,
  turn: Turn,
  context: Context,
): OwnerFound[] | null {
  const { speaker, together } = turn
  const { subject } = commitment
  if ((subject.kind === 'group' || isWe(subject)) && isStanding(item, sentence)) return null
  if (subject.kind === 'elided')
    return speaker ? [speaker] : ownersLeftOut(item, sentence, commitment, turn.before, context)
  if (subject.kind === 'person' || subject.kind === 'group') {
    return subject.mentions.flatMap((mention) => {
      if (mention.name === 'i') return speaker ?? []
      const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
      return { name: mention.name, start: sourceStart, end: sourceEnd }
    })
  }
  const pronoun = subject.mentions[0]
  if (!pronoun || pronoun.name === 'you') return null
  if (pronoun.name === 'i') return speaker ? [speaker] : subject.from === 0 && isOfOneWriter(context) ? [] : null
  // "Bo and I will …. And we are planning …": both.
  if (pronoun.name === 'we') return together
  const { sourceStart, sourceEnd } = sourceRange(item.text, pronoun.start, pronoun.end)
  // "Ann asked him to call", "He has letters from Bo which he will answer": whom the sentence before speaks of.
  const isSpokenOf = commitment.form === 'assignment' || sentence.word(0) === pronoun.name
  const owners = context.discourse.antecedent(item, isSpokenOf ? sentence.start : pronoun.start, pronoun.name)
  // "Talked with the council, they intend to mend it": others, whom nobody here can name.
  if (owners.length === 0 && pronoun.name === 'they' && subject.from > 0) return null
  return owners.map(({ name }) => ({ name, start: sourceStart, end: sourceEnd }))
}

/** "…, both by Friday": the day is for what stands in front, too. */
const ofAllTasks = /\s*[,;–—-]\s*(?:both|all|each)(?: of (?:it|them))?\s*$/iu

/** "Mend the lamp: assigned to Bo", "The lamp was assigned to Bo": whose it is, behind what it is. */
const givenAway =
  /(?<=[^\s:;,(–—-])(?:\s{0,2}[:;,(–—-])?\s{0,2}(?:(?:is|was|were|are|has been|have been)\s)?assigned to [^.;:,]{1,60}$/u

function toAction(
  item: Item,
  sentence: Sentence,
  commitment: Commitment,
  owners: OwnerFound[],
  from: number,
  to: number,
  context: Context,
): ActionFound {
  const text = item.text
  const due = dueIn(sentence.plain, Math.min(from, commitment.task), to, context.reckoning)
  const { sourceStart, sourceEnd } = sourceRange(text, from, to)
  const stand = statusInNotes(text, sentence, commitment.task, to)
  let task = text.plain.slice(commitment.task, stand.to)
  if (due && due.end >= stand.to - 1 && due.start > commitment.task)
    task = text.plain.slice(commitment.task, due.start).replace(ofAllTasks, '')
  return {
    kind: 'action',
    text: collapse(text.plain.slice(from, to)),
    task:
      inBaseForm(taskWords(task.replace(givenAway, '')).replace(/^to (?=\p{Ll})/u, '')) ||
      collapse(text.plain.slice(from, to)),
    owners,
    due: placeDue(text, due),
    status: stand.status ?? 'open',
    basis: 'implicit',
    cue: cueIn(text, 'phrase', commitment.cue.start, commitment.cue.end),
    place: item,
    start: sourceStart,
    end: sourceEnd,
  }
}
