import { absence, assigning, commitmentForms, doable, isTask } from '../lexicon/commitment.js'
import type { People } from '../people/people.js'
import { isActor, isAdverb, type Sentence, type Subject, subjectBefore } from './subject.js'

/** Somebody takes on, or is given, something to do: who, the words that say so, and where the task begins. */
export interface Commitment {
  subject: Subject
  cue: { start: number; end: number }
  /** Where the task's first word begins; it ends with the sentence or before the next commitment. */
  task: number
  /** How the commitment is made. */
  form: 'future' | 'undertaking' | 'assignment' | 'infinitive' | 'obligation' | 'ability' | 'acceptance' | 'passive'
}

/** What a commitment's grammar may take for granted. */
export interface Circumstances {
  people: People
  /** Whether somebody speaks in the first person here. */
  speaker: boolean
}

type Finder = (sentence: Sentence, at: number, circumstances: Circumstances) => Commitment | null

/**
 * Commitments in a sentence: who (a person, a pronoun, a group, nobody) + commitment (will, offered to, was asked to,
 * …) + task. What software will do, what somebody did, questions, negations and conditionals are none.
 *
 * @example
 * // "Ann offered to draft the letter and Bo will post it": two
 */
export function commitmentsIn(sentence: Sentence, circumstances: Circumstances): Commitment[] {
  if (sentence.plain.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) return []
  const found: Commitment[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (isConditional(sentence, at)) continue
    for (const finder of finders) {
      const commitment = finder(sentence, at, circumstances)
      if (
        !commitment ||
        !isSomebody(commitment.subject, circumstances.people) ||
        isTemporal(sentence, commitment.subject)
      )
        continue
      found.push(commitment)
      while (at + 1 < sentence.tokens.length && (sentence.tokens[at + 1]?.start ?? 0) < commitment.task) at++
      break
    }
  }
  return found
}

/** "If there are no objections, Ann will …": what depends on a condition is not taken on yet. */
function isConditional(sentence: Sentence, at: number): boolean {
  for (let index = 0; index < at; index++) {
    const word = sentence.tokens[index]?.lower
    if (word !== 'if' && word !== 'unless' && word !== 'assuming' && word !== 'whether') continue
    // "asked if …, and will …": behind a reporting verb the condition is a question that is over.
    const before = sentence.tokens[index - 1]?.lower ?? ''
    const over = sentence.tokens.slice(index, at).some((token) => /^(?:and|but)$/u.test(token.lower))
    if (
      over &&
      index > 0 &&
      /^(?:ask(?:ed|s)?|wonder(?:ed|s)?|check(?:ed|s)?|see|inquired|enquired|even)$/u.test(before)
    )
      continue
    return true
  }
  return false
}

/** "when we'll begin", "until the team will": what only says when. */
const isTemporal = (sentence: Sentence, subject: Subject): boolean =>
  /^(?:when|until|till|while|where|as|before|after|because|that|which|why|how)$/u.test(
    word(sentence, subject.from - 1),
  ) &&
  subject.from > 0 &&
  !reports(sentence, subject.from - 2)

/** Whether a token is a verb of speech, behind which "that" only opens what is said. */
const reports = (sentence: Sentence, index: number): boolean =>
  sentence.tokens
    .slice(0, index + 1)
    .some(({ lower }) =>
      /^(?:said|says|stat(?:es|ed)|agree[sd]?|promise[sd]?|confirm(?:s|ed)?|offer(?:s|ed)?|note[sd]?|volunteer(?:s|ed)?|add(?:s|ed)|repl(?:ies|ied)|announce[sd]?|mention(?:s|ed)?|report(?:s|ed)?|decided|explain(?:s|ed)|indicated|suggested|told|reminded|hopes?|wrote|and)$/u.test(
        lower,
      ),
    )

function isSomebody(subject: Subject, people: People): boolean {
  if (subject.kind === 'thing') return false
  return subject.kind !== 'person' || subject.mentions.every(({ name }) => name === 'i' || isActor(name, people))
}

const word = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? ''

/** The index of the first token behind `at` that is no adverb. */
function overAdverbs(sentence: Sentence, at: number): number {
  let index = at
  while (isAdverb(sentence.tokens[index])) index++
  return index
}

/** What stands behind a token, on the same clause. */
const restBehind = (sentence: Sentence, index: number): string => {
  const token = sentence.tokens[index]
  return token ? sentence.plain.slice(token.end, sentence.end).trimStart() : ''
}

const isBaseVerb = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  return (
    token !== undefined &&
    /^\p{Ll}[\p{L}'-]*$/u.test(token.word) &&
    !notVerbs.has(token.lower) &&
    !/^[.;:!?)]/u.test(token.before.trim())
  )
}

const notVerbs = new Set(
  (
    'the a an this that these those our their his her its my your it them him us me you and or but of for from in on at by with as not no all ' +
    'both each some any more less what which who whom date discuss-ion be been being is are was were'
  ).split(' '),
)

function commitment(
  sentence: Sentence,
  subject: Subject,
  from: number,
  verb: number,
  form: Commitment['form'],
): Commitment | null {
  const start = sentence.tokens[from]
  const task = sentence.tokens[verb]
  const end = sentence.tokens[verb - 1]
  if (!start || !task || !end) return null
  return { subject, cue: { start: start.start, end: Math.max(start.end, end.end) }, task: task.start, form }
}

/** "Ann will send …", "I'll write …", "they are going to …", "is about to upload …". */
const future: Finder = (sentence, at) => {
  const marker = word(sentence, at)
  const joined = /'ll$/u.test(marker)
  const modal = marker === 'will' || marker === 'shall' || joined
  if (marker === 'gonna' || (marker === 'going' && at === 0)) return goingTo(sentence, at, marker === 'gonna' ? 1 : 2)
  const going =
    /^(?:is|are|am|'m|'re)$|'(?:m|re|s)$/u.test(marker) &&
    /^(?:going|about|set|due)$/u.test(word(sentence, at + 1)) &&
    word(sentence, at + 2) === 'to'
  const isTo = /^(?:is|are)$/u.test(marker) && word(sentence, at + 1) === 'to' && word(sentence, at + 2) !== 'be'
  if (!modal && !going && !isTo) return null
  const subject = joined || /'(?:m|re|s)$/u.test(marker) ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  let verb = overAdverbs(sentence, at + (going ? 3 : isTo ? 2 : 1))
  if (word(sentence, verb) === 'not') return null
  verb = overAttempt(sentence, verb)
  if (word(sentence, verb) === 'be') return continuous(sentence, subject, at, verb)
  if (!isBaseVerb(sentence, verb) || !isTask(word(sentence, verb), restBehind(sentence, verb))) return null
  // What "we" will do is mostly what the project's software will; only what people do counts.
  if (isWe(subject) && !doable.has(word(sentence, verb))) return null
  return commitment(sentence, subject, at, verb, 'future')
}

const isWe = (subject: Subject): boolean => subject.kind === 'pronoun' && subject.mentions[0]?.name === 'we'

/** "gonna talk to Bo", "going to ask": the speaker is left out. */
function goingTo(sentence: Sentence, at: number, width: number): Commitment | null {
  if (width === 2 && word(sentence, at + 1) !== 'to') return null
  const verb = overAdverbs(sentence, at + width)
  return isBaseVerb(sentence, verb) && isTask(word(sentence, verb), restBehind(sentence, verb))
    ? commitment(sentence, subjectBefore(sentence, at), at, verb, 'future')
    : null
}

/** "I'll": the subject is in the word itself. */
function joinedSubject(sentence: Sentence, at: number): Subject {
  const token = sentence.tokens[at]
  const name = (token?.word ?? '').replace(/['’](?:ll|m|re|s|d)$/u, '')
  const pronoun = /^(?:i|we|he|she|they|you)$/iu.test(name)
  if (!token || name === '' || /^(?:it|this|that|there)$/iu.test(name)) return { kind: 'thing', mentions: [], from: at }
  return {
    kind: pronoun ? 'pronoun' : 'person',
    mentions: [{ name: pronoun ? name.toLowerCase() : name, start: token.start, end: token.start + name.length }],
    from: at,
  }
}

/** "try to", "aim to", "look to", "be able to", "work to", "need to" carry the task behind them. */
function overAttempt(sentence: Sentence, verb: number): number {
  const lower = word(sentence, verb)
  if (
    /^(?:try|aim|plan|attempt|look|need|have|volunteer|offer|agree|continue|commit|start)$/u.test(lower) &&
    word(sentence, verb + 1) === 'to' &&
    isBaseVerb(sentence, verb + 2)
  ) {
    return /^(?:continue|start)$/u.test(lower) ? verb : verb + 2
  }
  if (lower === 'be' && word(sentence, verb + 1) === 'able' && word(sentence, verb + 2) === 'to') return verb + 3
  return verb
}

/** "will be presenting the plan": a task; "will be away", "will be merged": none. */
function continuous(sentence: Sentence, subject: Subject, from: number, be: number): Commitment | null {
  const next = overAdverbs(sentence, be + 1)
  const gerund = sentence.tokens[next]
  if (!gerund || absence.test(sentence.plain.slice(gerund.start, sentence.end))) return null
  if (/^(?:responsible|in charge)/u.test(sentence.plain.slice(gerund.start)))
    return commitment(sentence, subject, from, next, 'acceptance')
  return /.{3}ing$/u.test(gerund.lower) && !/^(?:happening|missing|ending)$/u.test(gerund.lower)
    ? commitment(sentence, subject, from, next, 'future')
    : null
}

/** "will be led by Ann", "is being reviewed by Bo next week": the passive with its agent. */
const passive: Finder = (sentence, at, { people }) => {
  if (word(sentence, at) !== 'by') return null
  const agent = sentence.names.find((name) => name.from === at + 1)
  const participle = sentence.tokens[at - 1]
  if (
    !agent ||
    !participle ||
    !/(?:ed|en|un|ne|ld|id|nt|ut|ten|led|wn)$/u.test(participle.lower) ||
    !isActor(agent.name, people)
  )
    return null
  const future =
    word(sentence, at - 2) === 'be' &&
    sentence.tokens.slice(0, at).some(({ lower }) => lower === 'will' || lower === 'to')
  if (!future) return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: agent.name, start: agent.start, end: agent.end }],
    from: agent.from,
  }
  return {
    subject,
    cue: { start: sentence.tokens[at - 2]?.start ?? participle.start, end: agent.end },
    task: sentence.start,
    form: 'passive',
  }
}

/** "Ann offered to …", "plans to …", "volunteered for …", "committed to helping …", "is planning to …". */
const undertaking: Finder = (sentence, at) => {
  const base = commitmentForms.get(word(sentence, at))
  if (!base) return null
  const link = word(sentence, at + 1)
  const subject = subjectBefore(sentence, overHelpers(sentence, at))
  if (/^(?:is|are|being)$/u.test(word(sentence, at - 1)) && base === 'commit' && subject.kind !== 'person') return null
  if (word(sentence, at - 1) === 'had') return null
  if (base === 'agree' && isWe(subject)) return null
  if (
    base === 'volunteer' &&
    (link === 'for' ||
      link === 'as' ||
      at + 1 >= sentence.tokens.length ||
      sentence.tokens[at + 1]?.before.includes('.'))
  ) {
    return subject.kind === 'elided'
      ? null
      : commitment(sentence, subject, at, Math.min(at + 2, sentence.tokens.length - 1), 'undertaking')
  }
  if (link !== 'to' && !(base === 'plan' && (link === 'on' || link === 'at'))) return null
  const verb = overAdverbs(sentence, at + 2)
  const gerund = /.{3}ing$/u.test(word(sentence, verb))
  if (subject.kind === 'elided' || /\bnot$/u.test(word(sentence, at - 1))) return null
  if (word(sentence, verb) === 'be' && !/.{3}ing$/u.test(word(sentence, verb + 1))) return null
  if (!gerund && (!isBaseVerb(sentence, verb) || !isTask(word(sentence, verb), restBehind(sentence, verb)))) return null
  return commitment(sentence, subject, at, verb, 'undertaking')
}

/** The index of the first helper ("has", "is", "also") before a verb. */
function overHelpers(sentence: Sentence, at: number): number {
  let index = at
  while (
    index > 0 &&
    (/^(?:has|have|had|is|are|was|were|am|be|been)$/u.test(word(sentence, index - 1)) ||
      isAdverb(sentence.tokens[index - 1]))
  )
    index--
  return index
}

/** "Bo was asked to …", "asked Bo to …", "requested that Bo …", "assigned to Bo". */
const assignment: Finder = (sentence, at, { people }) => {
  const toAssign =
    /^(?:ask|task|assign|direct|request|instruct|authori[sz]e)$/u.test(word(sentence, at)) &&
    /^(?:to|and|let's|lets)$/u.test(word(sentence, at - 1))
  if (!assigning.has(word(sentence, at)) && !toAssign) return null
  const helper = overHelpers(sentence, at)
  if (helper < at && /^(?:is|are|was|were|been|be|has|have|had)$/u.test(word(sentence, at - 1))) {
    const passive = /^(?:is|are|was|were|been|be)$/u.test(word(sentence, at - 1))
    const verb = overAdverbs(sentence, at + 2)
    if (passive && word(sentence, at + 1) === 'to' && isBaseVerb(sentence, verb))
      return commitment(sentence, subjectBefore(sentence, helper), at, verb, 'assignment')
    if (passive && word(sentence, at + 1) === 'with')
      return commitment(sentence, subjectBefore(sentence, helper), at, at + 2, 'assignment')
  }
  const asked = sentence.names.find((name) => name.from === at + 1)
  if (!asked || !isActor(asked.name, people)) return askedGroup(sentence, at)
  const subject = joinedNames(sentence, asked.from)
  const behind = subject.to
  if (word(sentence, behind) !== 'to' || !isBaseVerb(sentence, behind + 1)) return null
  return commitment(
    sentence,
    { kind: 'person', mentions: subject.mentions, from: asked.from },
    at,
    behind + 1,
    'assignment',
  )
}

/** "asked the editors to …". */
function askedGroup(sentence: Sentence, at: number): Commitment | null {
  for (let to = at + 2; to <= at + 5; to++) {
    if (word(sentence, to) !== 'to' || !isBaseVerb(sentence, to + 1)) continue
    const subject = subjectBefore(sentence, to)
    return subject.kind === 'group' && subject.from > at
      ? commitment(sentence, subject, at, to + 1, 'assignment')
      : null
  }
  return null
}

/** Names in a row from a token on, and the index behind them. */
export function joinedNames(
  sentence: Sentence,
  from: number,
): { mentions: Array<{ name: string; start: number; end: number }>; to: number } {
  const mentions: Array<{ name: string; start: number; end: number }> = []
  let to = from
  for (;;) {
    const name = sentence.names.find((mention) => mention.from === to)
    if (!name) break
    mentions.push({ name: name.name, start: name.start, end: name.end })
    to = name.to
    const joint = /^(?:and|&|or)$/u.test(word(sentence, to))
      ? to + 1
      : /^\s?[,/&+]\s?$/u.test(sentence.tokens[to]?.before ?? '')
        ? to
        : -1
    if (joint < 0 || !sentence.names.some((mention) => mention.from === joint)) break
    to = joint
  }
  return { mentions, to }
}

/** "Ann to send the letter", "Ann and Bo to meet": a name, "to" and a verb at the beginning of a clause. */
const infinitive: Finder = (sentence, at, { people }) => {
  if (word(sentence, at) !== 'to' || at === 0) return null
  const subject = subjectBefore(sentence, at)
  if (subject.kind !== 'person' && subject.kind !== 'group') return null
  const behind = sentence.plain.slice(subject.mentions.at(-1)?.end ?? 0, sentence.tokens[at]?.start)
  if (!/^\s*(?:\([^()]{1,40}\)\s*)?(?:also |then |both )?$/u.test(behind)) return null
  // "The Clerk to write": an office that is known as somebody's.
  const from = word(sentence, subject.from - 1) === 'the' ? subject.from - 1 : subject.from
  const before = sentence.tokens[from - 1]
  const opening = sentence.tokens[from]?.before ?? ''
  const clauseBegins =
    from === 0 || /[:;,–—(→>-]\s*$/u.test(opening) || /^(?:and|then|so|but|for|on)$/u.test(before?.lower ?? '')
  const verb = overAdverbs(sentence, at + 1)
  if (!clauseBegins || !isBaseVerb(sentence, verb) || word(sentence, verb) === 'be') return null
  if (subject.kind === 'group' && subject.from !== 0) return null
  if (subject.kind === 'person' && !subject.mentions.some(({ name }) => people.knows(name)) && subject.from !== 0)
    return null
  if (
    /^(?:and|but)$/u.test(before?.lower ?? '') &&
    sentence.tokens.slice(0, subject.from).some(({ lower }) => /^(?:between|from|by|with|thanks|for)$/u.test(lower))
  )
    return null
  return commitment(sentence, subject, at, verb, 'infinitive')
}

/** "Ann should check …", "Bo needs to sign …", of a person as an assignment. */
const obligation: Finder = (sentence, at, { people }) => {
  const marker = word(sentence, at)
  const modal = marker === 'should' || marker === 'must'
  const need = /^(?:needs?|has|have)$/u.test(marker) && word(sentence, at + 1) === 'to'
  if (!modal && !need) return null
  const subject = subjectBefore(sentence, at)
  const known = subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name))
  const group = subject.kind === 'group' && subject.from === 0 && subject.mentions[0]?.name.includes(' ') && modal
  if (!known && !group) return null
  const verb = overAdverbs(sentence, at + (modal ? 1 : 2))
  if (
    word(sentence, verb) === 'not' ||
    !isBaseVerb(sentence, verb) ||
    !isTask(word(sentence, verb), restBehind(sentence, verb))
  )
    return null
  return commitment(sentence, subject, at, verb, 'obligation')
}

/** "I can write that up": of a speaker about something to do. */
const ability: Finder = (sentence, at, { speaker }) => {
  if (!speaker || word(sentence, at) !== 'can') return null
  const subject = subjectBefore(sentence, at)
  if (subject.kind !== 'pronoun' || subject.mentions[0]?.name !== 'i') return null
  const verb = overAdverbs(sentence, at + 1)
  return doable.has(word(sentence, verb)) ? commitment(sentence, subject, at, verb, 'ability') : null
}

/** "Ann takes the action", "I volunteer", "Bo took on the newsletter", "will own", "takes ownership of". */
const acceptance: Finder = (sentence, at) => {
  const marker = word(sentence, at)
  if (!/^(?:takes?|took|taking|picks?|picked|has|have|gets?|got|owns)$/u.test(marker)) return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const upon = /^\s+it upon (?:him|her|them)sel(?:f|ves) to\b/iu.exec(behind)
  const task =
    upon ??
    /^\s+(?:on |up |over )?(?:(?:the|an|this|that|all|it as an?|this as an?|that as an?) )?(?:action|ai|task|lead|responsibility|ownership|to-?do)(?: items?| points?)?\b/iu.exec(
      behind,
    )
  const on =
    /^\s+(?:on|up)\s+(?:the|drafting|writing|this|that|it|all|organi[sz]ing|running|\w+ing)\b/iu.test(behind) &&
    /^(?:takes?|took|picks?|picked)$/u.test(marker)
  if (!task && !on) return null
  const subject = subjectBefore(sentence, overHelpers(sentence, at))
  if (subject.kind === 'elided') return null
  const start = sentence.tokens[at]
  if (!start) return null
  const taskStart = task ? start.end + task[0].length : start.end
  const first = sentence.tokens.find((token) => token.start >= taskStart)
  return {
    subject,
    cue: { start: start.start, end: taskStart },
    task: first?.start ?? sentence.start,
    form: 'acceptance',
  }
}

/** "Ann said she would write it up": the future as it is reported. */
const reportedFuture: Finder = (sentence, at) => {
  const joined = /^(?:he|she|they|i)'d$/u.test(word(sentence, at))
  if (word(sentence, at) !== 'would' && !joined) return null
  const before = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  const reported = before.some((lower) =>
    /^(?:said|says|agreed|promised|confirmed|offered|noted|volunteered|added|replied|announced)$/u.test(lower),
  )
  if (!reported && (joined || !/\b(?:after|by|before) (?:the|next|\p{Lu})/u.test(restBehind(sentence, at)))) return null
  const subject = joined ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  const verb = overAdverbs(sentence, at + 1)
  if (
    subject.kind === 'elided' ||
    /^(?:like|love|prefer|be|have|rather|not|need|want|welcome|appreciate|help)$/u.test(word(sentence, verb))
  )
    return null
  if (subject.kind === 'pronoun' && !/^(?:he|she|they|i)$/u.test(subject.mentions[0]?.name ?? '')) return null
  return isBaseVerb(sentence, verb) && isTask(word(sentence, verb), restBehind(sentence, verb))
    ? commitment(sentence, subject, at, verb, 'future')
    : null
}

/** "Piotr, please get us a quote", "Ann, could you ask them": a request to somebody by name. */
const request: Finder = (sentence, at, { people }) => {
  const marker = word(sentence, at)
  const please = marker === 'please' && isBaseVerb(sentence, at + 1)
  const could = /^(?:can|could)$/u.test(marker) && word(sentence, at + 1) === 'you' && isBaseVerb(sentence, at + 2)
  const name = sentence.names.find((mention) => mention.to === at)
  if ((!please && !could) || !name || !people.knows(name.name) || !/^\s*,/u.test(sentence.tokens[at]?.before ?? ''))
    return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: name.name, start: name.start, end: name.end }],
    from: name.from,
  }
  return commitment(sentence, subject, at, at + (please ? 1 : 2), 'assignment')
}

/** "Let me ask them for a trace": of a speaker. */
const letMe: Finder = (sentence, at, { speaker }) => {
  if (
    !speaker ||
    word(sentence, at) !== 'let' ||
    word(sentence, at + 1) !== 'me' ||
    !doable.has(word(sentence, at + 2))
  )
    return null
  const me = sentence.tokens[at + 1]
  const subject: Subject = {
    kind: 'pronoun',
    mentions: [{ name: 'i', start: me?.start ?? 0, end: me?.end ?? 0 }],
    from: at,
  }
  return commitment(sentence, subject, at, at + 2, 'future')
}

/** "Odette takes care of the post", "Yusuf updates the calendar by June 6": the present of terse notes. */
const present: Finder = (sentence, at, { people }) => {
  const name = sentence.names.find((mention) => mention.to === at && mention.from === 0)
  if (!name || name.possessive || !people.knows(name.name) || sentence.tokens[at]?.before !== ' ') return null
  const verb = word(sentence, at)
  const rest = restBehind(sentence, at)
  if (/^(?:regrets|apologies|greetings|thanks|word)\b/u.test(rest)) return null
  const cares = verb === 'takes' && /^care of\b/u.test(rest)
  const dated = /\b(?:by|before|until|today|tomorrow|this week|next week)\b/iu.test(rest)
  if (!cares && !(dated ? datedTask : plainTask).has(verb)) return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: name.name, start: name.start, end: name.end }],
    from: 0,
  }
  const start = sentence.tokens[at]
  return start ? { subject, cue: { start: start.start, end: start.end }, task: start.start, form: 'future' } : null
}

/** Verbs whose present is a task by itself, and those where only a date tells the task from the report. */
const plainTask = new Set('writes drafts prepares tags files books orders'.split(' '))
const datedTask = new Set([
  ...plainTask,
  ...'sends updates makes fixes collects buys calls asks checks brings organises organizes contacts reviews publishes schedules'.split(
    ' ',
  ),
])

const finders: readonly Finder[] = [
  future,
  passive,
  undertaking,
  assignment,
  infinitive,
  obligation,
  ability,
  acceptance,
  reportedFuture,
  request,
  letMe,
  present,
]
