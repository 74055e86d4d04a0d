import { isSlip } from '../people/near-words.js'
import { wordsApart } from './joined-words.js'
import { oncePerPhrase } from './once-per-phrase.js'
import { overLines } from './over-lines.js'
import { inAnyCase, onlyWhere } from './pattern.js'
import { hasPhrase, joinPhrases } from './section-phrases.js'
import { dayWords, isOfPeople, type Role, roleFillers, roleWords } from './section-words.js'

export type { Role }

/** Roles in the order in which they win where words of several stand together ("Agenda and minutes"). */
const order: ReadonlyArray<Exclude<Role, 'review'>> = [
  'absence',
  'actions',
  'decisions',
  'attendance',
  'logistics',
  'agenda',
  'wrapper',
]

const roleByWord = new Map<string, Exclude<Role, 'review'>>()
for (const role of [...order].reverse()) for (const word of roleWords[role]) roleByWord.set(word, role)

/**
 * What a heading, a lead or a label holds by its words: all of them must belong to one role or be fillers, so that
 * "New action items" is `actions` and "Action item tracker redesign" is a subject of its own (null).
 *
 * @example
 * roleOf('✅ Action Items:') // 'actions'
 * roleOf('2. Apologies for absence') // 'absence'
 * roleOf('Budget') // null
 */
export const roleOf = oncePerPhrase((phrase): Role | null => {
  // "🎯 Purpose"
  const heading = withoutColon(wordsApart(phrase)).replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s?){1,4}/u, '')
  if (namesAttendees(heading)) return 'attendance'
  const presence = presentBehind(heading)
  if (presence !== null) return presence
  if (aimsAndAgenda.test(heading)) return 'agenda'
  if (!mayHaveRole(heading)) return null
  const words = wordsOf(heading)
  if (words.length === 0 || words.length > 8) return null
  const found = new Set<Exclude<Role, 'review'>>()
  for (const word of words) {
    const role = roleByWord.get(word)
    if (role) found.add(role)
    else if (!roleFillers.has(word)) return null
  }
  const role = order.find((candidate) => found.has(candidate)) ?? null
  const told = { heading, words, found, role }
  const otherwise = readOtherwise.find(({ of, where }) => (of === undefined || of === role) && where(told))
  return otherwise ? otherwise.as : role
})

/** A colon at the end says no more than that something follows; that of ":memo:" belongs to its name. */
function withoutColon(phrase: string): string {
  const at = phrase.indexOf(':')
  return at > 0 && phrase.slice(at + 1).trim() === '' ? phrase.slice(0, at).trimEnd() : phrase
}

/** A heading of which every word belongs to a role or is a filler. */
interface Told {
  heading: string
  words: readonly string[]
  /** The roles of its words. */
  found: ReadonlySet<Role>
  /** The one of these that wins. */
  role: Role | null
}

/** Where a heading holds something else than its words say; of several that fit the first counts. */
const readOtherwise: ReadonlyArray<{ of?: Role; where: (told: Told) => boolean; as: Role | null }> = [
  // "Attendees & apologies": of each, its entry or label tells.
  { where: joinsAbsence, as: 'attendance' },
  // "What are people working on?", "What to do with the hall?" are subjects.
  { where: ({ words, role }) => words.includes('what') && role !== 'wrapper' && role !== 'decisions', as: null },
  // "Sunday opening", "Are there guests in June?"
  { where: ({ words, role }) => (role === 'logistics' || isOfPeople(role)) && hasAny(words, dayWords), as: null },
  // "This week's highlights", "Visitors this week"
  { where: ({ words, role }) => words.includes('week') && (role === 'logistics' || isOfPeople(role)), as: null },
  // "Opening and agenda", "Open discussion, closing": more than a formality.
  { of: 'logistics', where: opensMore, as: null },
  // "Participation and code of conduct" tells how to behave, not who was there.
  {
    of: 'attendance',
    where: ({ words, found }) => found.has('logistics') && words.includes('participation'),
    as: 'logistics',
  },
  // "Members meeting minutes" holds minutes, not members.
  { of: 'attendance', where: ({ found }) => found.has('wrapper'), as: 'wrapper' },
  // "Member presentations" are what members do.
  { of: 'attendance', where: ({ heading }) => doneByPeople.test(heading), as: null },
  // "New members" are a subject.
  { of: 'attendance', where: ({ words }) => hasAny(words, yetToCome), as: null },
  // "Not present"
  { of: 'attendance', where: ({ words }) => words.includes('not'), as: 'absence' },
  // "Previous attendees"
  { of: 'attendance', where: ({ words }) => isPast(words), as: 'logistics' },
  // "Proposed resolutions"
  { of: 'decisions', where: ({ words }) => hasAny(words, yetToSettle), as: null },
  // "Agenda points & actions" holds the minutes, and tasks among them.
  {
    of: 'actions',
    where: ({ heading, words, found }) => found.size > 1 && !isPast(words) && joinsNotes(heading),
    as: 'wrapper',
  },
  // "Discussion & decisions" likewise
  { of: 'decisions', where: ({ heading, found }) => found.size > 1 && joinsNotes(heading), as: 'wrapper' },
  // "Review of action items", "Previous actions"
  { of: 'actions', where: ({ words }) => isPast(words) || words.includes('review'), as: 'review' },
  // "GUI follow-up" goes on with a subject.
  { of: 'actions', where: ({ heading }) => acronymFollowedUp.test(heading), as: null },
  // "Assigned to 2.8": issues, and in which version they are due.
  { of: 'actions', where: ({ heading }) => /^assigned to\b/iu.test(heading), as: null },
  // "Task force meeting" is who meets.
  { of: 'actions', where: ({ heading }) => /\btask[- ]?(?:force|group|team)s?\b/iu.test(heading), as: null },
  // "AI policy", "AI working group": no action items.
  { of: 'actions', where: ({ words }) => isOfMachines(words), as: null },
  // "Motion to adjourn" ends the meeting.
  { of: 'decisions', where: ({ words }) => words.some((word) => word.startsWith('adjourn')), as: 'logistics' },
  // "Vote on #43" is a subject.
  { of: 'decisions', where: ({ heading }) => /#\d/u.test(heading), as: null },
  // "Agenda item 3", "Topic 2: the roof"
  {
    where: ({ heading, role }) => (role === 'wrapper' || role === 'agenda') && numberedSubject.test(heading),
    as: null,
  },
  // "LAMP discussion", "Previous minutes", "Other topics", "Open discussion" are subjects of their own.
  {
    of: 'wrapper',
    where: ({ heading, words }) => hasAcronym(heading) || isPast(words) || isOfTheRest(words),
    as: null,
  },
]

const hasAny = (words: readonly string[], some: ReadonlySet<string>): boolean => words.some((word) => some.has(word))

const yetToCome = new Set(['new', 'prospective', 'incoming'])
const yetToSettle = new Set(['proposed', 'draft', 'pending', 'tentative'])
const openToAny = new Set(['other', 'further', 'additional', 'emerging', 'open', 'general', 'any'])

/** "Other topics", but not "Other PRs", which are gone through. */
const isOfTheRest = (words: readonly string[]): boolean => hasAny(words, openToAny) && !words.includes('prs')

/** Whether the formal beginning or end of a meeting has something beside it. */
function opensMore({ heading, words, found }: Told): boolean {
  return opensOrCloses(heading) && (found.has('agenda') || found.has('wrapper') || isOfIssues(words))
}

const acronymFollowedUp = /\b(?!AI\b|AP\b)[A-Z]{2,6} [Ff]ollow[- ]?[Uu]p\W*$/u

/** "Decisions and actions": what a list of tasks by its words holds besides. */
export const alsoHoldsDecisions = (heading: string): boolean =>
  besides.test(heading) && wordsOf(heading).some((word) => roleByWord.get(word) === 'decisions')

const besides = /\band\b|[&+/,]/iu

/** Those who were there on one side of an "and", those who were not on the other; "Absent members" are one group. */
function joinsAbsence({ heading, found }: Told): boolean {
  if (!found.has('absence') || !found.has('attendance')) return false
  const parts = heading.split(/\band\b|[&+/,]/u)
  const roles = parts.length > 1 ? parts.map((part) => roleOf(part)) : []
  return roles.includes('attendance') && roles.includes('absence')
}

/** "Agenda item 3", "Agenda items 1 & 2", "Topic #4:": a subject that has its name on the agenda. */
const numberedSubject = /^\W*(?:agenda )?(?:items?|topics?|points?) (?:no\.? ?|nos\.? ?|# ?)?\d/iu

/** "Meeting goals / agenda", "Agenda and purpose" */
const aimsAndAgenda = onlyWhere(
  inAnyCase(/agenda/u),
  () =>
    /^[^\p{L}]{0,8}(?:\p{L}{1,20} ){0,3}(?:objectives?|goals?|purpose|aims?|schedule) ?(?:\/|,|\band\b|&|\+) ?agenda\W*$|^[^\p{L}]{0,8}(?:\p{L}{1,20} )?agenda ?(?:\/|,|\band\b|&|\+) ?(?:objectives?|goals?|purpose|aims?|schedule)\W*$/iu,
)

/** What members and guests do, at the end of a heading. */
const doneByPeople = /\b(?:presentations?|statements?|proposals?|reading)\W*$/iu

/** Words for minutes joined with those for tasks or decisions. */
const joinsNotes = (heading: string): boolean =>
  /\b(?:agenda|topics?|minutes|discussions?|notes|proceedings)(?: (?:items?|points?|topics?))? ?(?:\band\b|&|\+|\/|,)|(?:\band\b|&|\+|\/|,) ?(?:\p{L}+ )?(?:agenda|topics?|minutes|discussions?|notes|proceedings)\W*$/iu.test(
    heading,
  )

/** Whether a heading is the formal beginning or end of a meeting, where the agenda may be approved all the same. */
export const opensOrCloses = (heading: string): boolean => /\b(?:opening|closing|closure|close)\b/iu.test(heading)

/** "Issues proposed for closure": what is closed is not the meeting. */
const isOfIssues = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:issues?|items?|points?|proposed|lists?|actions?)$/u.test(word))

const isPast = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:past|previous|last|prior|former|earlier|outstanding)$/u.test(word))
/** Whether "AI" is the only word for tasks, and what stands beside it is no word for a list. */
const isOfMachines = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:policy|group|team|proposal|committee|wg|sig|work|background|projects?|presentations?)$/u.test(word),
  ) && words.every((word) => roleByWord.get(word) !== 'actions' || /^(?:ai|ap)$/u.test(word))
const hasAcronym = (heading: string): boolean =>
  (heading.match(/\b[A-Z]{2,6}\b(?!['’]s\b)/gu) ?? []).some((word) => !isKnown(word.toLowerCase()))

/** "Committer attendees", "Voting board participants": whoever is in front, people follow; "New attendees" are a subject. */
const namesAttendees = (heading: string): boolean => newFaces.test(heading) || attendeesBehind.test(heading)
/** "New friends:" above those who are there for the first time; "New members" may be who is to be let in. */
const newFaces =
  /^\W*(?:welcome,? )?(?:new (?:friends|faces|participants|attendees|folks)|newcomers|first[- ]timers?):?\s*$/iu
const attendeesBehind = onlyWhere(
  /(?:attendees|participants|observers):?\s*$/iu,
  () =>
    /^[^\p{L}]*(?!(?:new|past|former|previous|last|earlier|expected|invited|missing|absent|for|from|to|of|by|with|about|welcome|thank|more|how|what|who|where|why|when)\b)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2} (?:attendees|participants|observers):?\s*$/iu,
)

/** "Executive Officers Present:", "Harbour delegates not present": whoever they are, it is said that they came, or did not. */
function presentBehind(heading: string): 'attendance' | 'absence' | null {
  const match = bodyPresent.exec(heading)
  if (!match) return null
  return match[1] ? 'absence' : 'attendance'
}

const bodyPresent = onlyWhere(
  inAnyCase(/(?:present|absent|in attendance):?\s*$/u),
  () =>
    new RegExp(
      overLines`
        ^[^\p{L}]{0,8}(?!
          (?:what|which|how|who|where|when|why|no|new|past|former|previous|last|next|to|for|about)\b
        )(?:\p{L}[\p{L}'’-]*[ ]){0,4}(?:
          officers|officials|directors|members|trustees|governors|delegates|representatives|reps|alternates|proxies
          |councill?ors|commissioners|supervisors|nominees|nominations|chairs|leads|maintainers|editors|committers
          |contributors|stewards|managers|advis[eo]rs|staff|people|parents|teachers|students|volunteers|residents
        )[ ](?:also[ ])?(?:(absent|not present|not in attendance)|present|in attendance):?\s*$
      `,
      'iu',
    ),
)

/** What brackets and typographic quotes can hide. */
const changeable = /[([’`]|:[a-z_]+:/u
/** In characters: eight words, which are all that a role may have, take less. */
export const longestHeading = 120
const firstWords = /\p{L}[\p{L}'-]*/gu

/** A cheap test: false where a word has nothing to do with any role; acronyms and single letters may be left out. */
function mayHaveRole(heading: string): boolean {
  if (changeable.test(heading) || (heading.length <= longestHeading && hasPhrase(heading))) return true
  firstWords.lastIndex = 0
  for (let match = firstWords.exec(heading); match; match = firstWords.exec(heading)) {
    const parts = match[0].split('-')
    if (!parts.every((part) => /^[A-Z]{2,6}$|^.?$/u.test(part) || isPossible(part.toLowerCase()))) return false
  }
  return true
}

/** "Attendies", "Appologies": what these are misspelt for, which they often are. */
const oftenMisspelt = ['attendees', 'attendance', 'attendants', 'participants', 'apologies', 'absentees']
const shortestMisspelt = 8

const misspeltFor = oncePerPhrase((word): string | null =>
  word.length < shortestMisspelt || roleByWord.has(word) || roleFillers.has(word)
    ? null
    : (oftenMisspelt.find((right) => right[0] === word[0] && isSlip(word, right)) ?? null),
)

const isPossible = (word: string): boolean => {
  const plain = word.replace(/'s$|'$/u, '')
  if (misspeltFor(plain) !== null) return true
  return roleByWord.has(plain) || possible.has(plain) || possible.has(word) || /^[pm]r's$/u.test(word)
}

const isKnown = (word: string): boolean => roleByWord.has(word) || roleFillers.has(word) || phraseParts.has(word)
const phraseParts = new Set([
  'to',
  'do',
  'next',
  'steps',
  'step',
  'follow',
  'up',
  'ups',
  'roll',
  'call',
  'order',
  'who',
  'here',
  'pull',
])

/** What is joined by hyphens, in pieces. */
const possible = new Set([...roleFillers, ...roleByWord.keys()].flatMap((word) => [word, ...word.split('-')]))

/** "Closing - 5m": how long it may take. */
const lasting = /\s(?:[–—-] ?)?\d{1,3} ?(?:m|mins?|minutes|h)\s*$/iu

/** A heading's words: lower case, phrases joined; numbers, acronyms of bodies, emoji and bracketed remarks left out. */
function wordsOf(heading: string): string[] {
  const plain = heading
    .replace(/\([^()]*\)|\[[^[\]]*\]|:[a-z_]+:/gu, ' ')
    .replace(lasting, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]{1,4}|[A-Za-z])[.):]\s+/u, '')
    .replace(/\b([PM]R)['’](?=s\b)/giu, '$1')
    .replace(/\b[A-Z]{2,6}\b ?/gu, (word) => (isKnown(word.trim().toLowerCase()) ? word : ''))
    .replace(/[’`]/gu, "'")
    .toLowerCase()
    .trim()
    .replace(/ ?:$/u, '')
  return (
    joinPhrases(plain)
      .match(/[\p{L}][\p{L}'-]*/gu)
      ?.map((word) => word.replace(/'s$|'$/u, ''))
      .map((word) => misspeltFor(word) ?? word) ?? []
  )
}
