import { commitmentsIn } from '../../grammar/commitment/commitment.js'
import { nameAt } from '../../grammar/names.js'
import { settlementIn } from '../../grammar/settlement/settlement.js'
import { tokensOf } from '../../grammar/tokens.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { actionLabel, decisionLabel } from '../../lexicon/labels.js'
import { overLines } from '../../lexicon/over-lines.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text } from '../../outline/text.js'
import { isWrittenSmall } from '../../outline/written-small.js'
import { namesPerson } from '../../people/offices.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'
import { behindProposer } from './proposer.js'
import { boldLead } from './topic-title.js'

/** Whether an item introduces a subject: short, no speaker's turn, no sentence of its own. */
export function isSubject(item: Item, context: Context): boolean {
  const from = behindProposer(item.text.plain, context.people)
  const text = from > 0 ? sliceText(item.text, from, item.text.plain.length) : item.text
  const label = speakerLabel(text, false)
  if (
    label &&
    (context.people.knows(label.name) || (maySpeak(label.name, context) && !label.bold && !ofSomebody.test(label.name)))
  )
    return isProposal(item, text.plain.slice(label.rest))
  if (isListed(item.text.plain, context)) return false
  if (item.items.length > 0 && endOfName(item, text, context) !== null) return true
  return text.plain.length <= 200 && !isLeadingSentence(item) && !isSentence(item, text, context)
}

/** Where people are listed, whoever is not among them and has no given name is no speaker. */
export const maySpeak = (name: string, context: Context): boolean =>
  context.entries.length > 0 ? beginsWithGivenName(name) || isKnown(name, context) : canBeSpeaker(name)

/** Where people are listed, "Roof: …" makes nobody of the roof. */
export const isKnown = (words: string, { entries, people }: Context): boolean =>
  namesPerson(words, people) && (entries.length === 0 || people.find(words)?.attendee?.basis === 'listed')

/**
 * Where the name of a subject ends in front of what is said of it, which makes it no sentence; null where none does.
 *
 * @example
 * // - Choir robes: Bo will ask for offers
 */
export function endOfName(item: Item, { plain }: Text, context: Context): number | null {
  const bold = plain === item.text.plain ? boldLead(item) : null
  const lead = bold === null ? (nameInFront.exec(plain)?.[1] ?? '') : plain.slice(0, bold)
  const words = lead.split(/\s+/u)
  const isName =
    words.length >= (bold === null ? 2 : 1) &&
    words.length <= wordsOfLead &&
    !saying.test(lead) &&
    !actionLabel.test(plain) &&
    !decisionLabel.test(plain) &&
    roleOf(lead) === null &&
    !maySpeak(lead, context) &&
    !beginsWithGivenName(lead) &&
    !context.people.knows(words[0] ?? '') &&
    !context.people.knows(lead)
  return isName ? lead.length : null
}

/** "Roof repair: …", "Roof repair - …" */
const nameInFront = /^(\p{Lu}[^:.!?–—]{1,60}?)(?::|\s[–—-]{1,2})\s+\S/u

/** "Ann's draft of the rota: …" */
const ofSomebody = /['’]s\s/u

/** Nothing but a handle, or the name of somebody who was there, above what they did since the last meeting. */
export function isListed(words: string, { people }: Context): boolean {
  if (handleAlone.test(words)) return true
  const name = words
    .trimEnd()
    .replace(/:$/u, '')
    .replace(/ \([^()]{1,60}\)$/u, '')
  return nameAlone.test(name) && namesPerson(name, people) && people.find(name)?.attendee?.basis === 'listed'
}

const handleAlone = /^@[\w-]+:?\s*$/u
const nameAlone = /^@?\p{L}\S{0,30}(?: \p{Lu}\S{0,30}){0,3}:?\s*$/u

/** Words that a speaker says and no subject has in its name. */
export const saying = new RegExp(
  overLines`
    (?<![\p{L}\p{N}'’-])(?:
      I|we|you|he|she|they|it|that|this|there|is|are|was|were|am|be|has|have|had|will
      |would|should|could|can|may|might|do|does|did
      |don['’]t
      |think|need|want|said
      |let['’]?s
      |\p{L}+['’](?:m|ll|ve|re|d|s a)
    )(?![\p{L}\p{N}])
  `,
  'iu',
)

/** "There was no agenda, but Ann wanted to talk about these:" */
const isLeadingSentence = ({ form, text: { plain } }: Item): boolean =>
  form === 'paragraph' && /:\s*$/u.test(plain) && plain.split(/\s+/u).length > wordsOfLead && saying.test(plain)

/** In words; a shorter line with a colon names what follows. */
const wordsOfLead = 6

/** "Ann: Summer fair" above notes: who brings up the subject, not who speaks. */
function isProposal(item: Item, rest: string): boolean {
  const words = rest.trim()
  return (
    item.items.length > 0 &&
    words !== '' &&
    words.split(/\s+/u).length <= 8 &&
    !/[.!,;:]/u.test(words) &&
    /^[\p{Lu}\p{N}"“]/u.test(words) &&
    !saying.test(words)
  )
}

/** Whether an item says something rather than naming a subject. */
function isSentence(item: Item, text: Text, context: Context): boolean {
  if (/[?]$/u.test(text.plain)) return false
  const tokens = tokensOf(text)
  const name = nameAt(tokens, 0, context.people)
  // An acronym may be somebody's initials or organisation, and the subject.
  const said = name !== null && !/^\p{Lu}{2,}$/u.test(name.name) && context.people.knows(name.name)
  // "Ann's draft of the rota" is hers; "Ann's car is in the way" says so.
  const isOwner = name?.possessive === true && !saying.test(text.plain)
  if (said && !isOwner && tokens[name.to]?.before === ' ' && !isSetOff(text, name.end)) return true
  return commitsOrSettles(item, context)
}

/** "**Ann showed the lamps**, which hang too low": bold words that go on behind the name are what it is about. */
const isSetOff = ({ runs }: Text, behind: number): boolean =>
  runs.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end > behind + 1)

/** Whether somebody takes something on in an item, or something is settled there. */
export const commitsOrSettles = (item: Item, context: Context): boolean =>
  context.discourse.sentencesOf(item).some(
    (sentence) =>
      settlementIn(sentence) !== null ||
      commitmentsIn(sentence, {
        people: context.people,
        speaker: false,
        isNarrated: () => true,
        isWrittenSmall: (word) => isWrittenSmall(context.outline, word),
      }).length > 0,
  )

/** A few words that name a subject: no sentence, no speaker, no stop at the end. */
export const isNameOfSubject = (item: Item, context: Context): boolean =>
  isSubject(item, context) && item.text.plain.split(/\s+/u).length <= 12 && !/[.!]$/u.test(item.text.plain.trim())
