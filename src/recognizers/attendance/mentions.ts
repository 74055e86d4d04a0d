import { type NameMention, namesOf } from '../../grammar/names.js'
import { type Token, tokensOf } from '../../grammar/tokens.js'
import { humanTasks } from '../../lexicon/commitment.js'
import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { isHumanVerb, isStrongHumanVerb } from '../../lexicon/verbs.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { nameWords, spellings } from '../../people/spelling.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { canBeSpeaker, speakerLabel, speakersIn } from './speakers.js'

interface Evidence {
  name: string
  item: Item
  mention: { start: number; end: number }
  /** Signs that the name is a person's who takes part; two are enough. */
  weight: number
}

/**
 * People whom the text shows taking part: in front of a note as its speaker, or as the subject of a verb that only
 * people do ("Ann Lee offered to …"). Each is given the fullest name that the text has.
 */
export function mentionedPeople(context: Context): AttendeeFound[] {
  const evidence = new Map<string, Evidence>()
  const speakers = speakersIn(context.items, context.people)
  const note = (name: string, item: Item, mention: { start: number; end: number }, weight: number) => {
    const known = evidence.get(name)
    if (known) known.weight += weight
    else evidence.set(name, { name, item, mention, weight })
  }
  for (const item of context.items) {
    if (item.form === 'code' || isListOfPeople(item, context)) continue
    const label = speakerLabel(item.text, false)
    if (label && speakers.has(label.name)) note(label.name, item, label, 2)
    const tokens = tokensOf(item.text)
    const names = namesOf(item.text, context.people)
    for (const name of names) {
      const weight = subjectWeight(tokens, name)
      if (weight === 0 || !couldBePerson(name.name)) continue
      note(name.name, item, name, weight)
      const partner = /^(?:and|&)$/u.test(tokens[name.to]?.lower ?? '')
        ? names.find(({ from }) => from === name.to + 1)
        : undefined
      if (partner && couldBePerson(partner.name)) note(partner.name, item, partner, weight)
    }
  }
  const full = fullNames(context)
  return merge(
    [...evidence.values()].filter(({ weight }) => weight >= 2),
    full,
    context,
  )
}

const isListOfPeople = (item: Item, context: Context): boolean => {
  const role = context.roleAround(item)
  return role === 'attendance' || role === 'absence'
}

const helpers = new Set([
  'has',
  'had',
  'have',
  'also',
  'then',
  'previously',
  'already',
  'just',
  'is',
  'was',
  'briefly',
  'both',
  'further',
  'quickly',
  'kindly',
])

/** How strongly the words behind a name say that it is a person's who takes part. */
function subjectWeight(tokens: readonly Token[], name: NameMention): number {
  if (name.possessive) return 0
  let at = name.to
  while (
    at < tokens.length &&
    at < name.to + 3 &&
    (helpers.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? ''))
  )
    at++
  const verb = tokens[at]
  const initial = tokens[name.to - 1]?.word.length === 1
  if (!verb || /[:;!?]/u.test(verb.before) || (/\./u.test(verb.before) && !initial)) return 0
  if (
    isGivenName(name.name.split(' ')[0] ?? '') &&
    (/^(?:will|would|'ll)$/u.test(verb.lower) || (verb.lower === 'going' && tokens[at - 1]?.lower === 'is'))
  )
    return 2
  const full = name.name.includes(' ')
  if (verb.lower === 'will' && humanTasks.has(tokens[at + 1]?.lower ?? '')) return 2
  if (isStrongHumanVerb(verb.lower)) return 2
  if (isHumanVerb(verb.lower)) return full ? 2 : 1
  // "Ann will …", "Ann and Bo agreed": half a proof for one word, enough for a full name.
  if (/^(?:will|to|'ll)$/u.test(verb.lower) && at === name.to) return full ? 2 : 1
  const joint =
    (verb.lower === 'and' || verb.lower === '&') && tokens[at + 1] && /^\p{Lu}/u.test(tokens[at + 1]?.word ?? '')
  const after = tokens.slice(at + 2, at + 5).find((token) => isStrongHumanVerb(token.lower))
  const other = tokens
    .slice(at + 2, at + 6)
    .find((token) => /^(?:will|to)$/u.test(token.lower) || /.{3}ed$/u.test(token.lower))
  return joint && (after || (full && other)) ? 2 : 0
}

function couldBePerson(name: string): boolean {
  const words = name.split(' ')
  if (words.some((word) => isCommonWord(word) || isGroupNoun(word) || /\d/u.test(word) || /^\p{Lu}{2,}s?$/u.test(word)))
    return false
  if (words.some((word) => /[\p{Ll}]\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/u.test(word))) return false
  return (
    words.length <= 4 &&
    !(words.length === 1 && (isAbstractNoun(name) || name.length < 2)) &&
    (words.length === 1 || canBeSpeaker(words.slice(0, 3).join(' ')))
  )
}

/** Longer names, by their first and last words. */
export type FullNames = Map<string, Set<string>>

/** Longer names in the text, by their first word: "Luigi" is "Luigi Leonardi" where that stands somewhere. */
export function fullNames(context: Context): FullNames {
  const full: FullNames = new Map()
  for (const text of [
    ...context.items.map((item) => item.text),
    ...context.sections.flatMap((s) => (s.heading ? [s.heading] : [])),
  ]) {
    for (const { name } of namesOf(text, context.people)) {
      const words = nameWords(name)
      if (words.length < 2 || words.length > 4 || !couldBePerson(name)) continue
      for (const word of [words[0], words.at(-1)]) {
        const key = spellings(word ?? '')[0] ?? ''
        full.set(key, (full.get(key) ?? new Set()).add(name))
      }
    }
  }
  return full
}

/** One attendee a person: shorter names join the one longer name that they can stand for. */
function merge(evidence: readonly Evidence[], full: FullNames, context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { name, item, mention } of [...evidence].sort(
    (a, b) => nameWords(b.name).length - nameWords(a.name).length,
  )) {
    if (context.people.knows(name)) {
      const known = context.people.find(name)
      const longer = known?.attendee?.basis === 'mentioned' ? known.attendee : null
      if (longer && item.start < longer.start) Object.assign(longer, placeOf(item, mention))
      continue
    }
    const words = nameWords(name)
    const candidates =
      words.length === 1 ? (full.get(spellings(name)[0] ?? '') ?? new Set<string>()) : new Set<string>()
    const longest = candidates.size === 1 ? ([...candidates][0] ?? name) : name
    const person: AttendeeFound = {
      kind: 'attendee',
      name: longest,
      handle: null,
      affiliation: null,
      roles: [],
      presence: 'present',
      basis: 'mentioned',
      aliases: [],
      ...placeOf(item, mention),
    }
    context.people.add(person)
    found.push(person)
  }
  return found.sort((a, b) => a.start - b.start)
}

function placeOf(item: Item, mention: { start: number; end: number }): { start: number; end: number } {
  const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
  return { start: sourceStart, end: sourceEnd }
}
