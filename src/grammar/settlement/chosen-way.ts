import { isGivenName } from '../../lexicon/given-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

const kept = new RegExp(
  overLines`
    ^ (?:the|our|this|that|both|these|those) (?!(?:ball|momentum|pressure|discussion|conversation)\b)(?:
      (?!(?:in|on|at|under|with|from|into|to|by|going|open|up|running)\b)[\p{L}\p{N}’'-]{1,20} ?
    ){1,4}?(?:\W*$|[,;]| ?(?:as (?:it|they)|for now|until|because|since|instead)\b)
  `,
  'iu',
)
const given = /^ (?:the|this|that|our|all|next|support)\b/iu
const onAgenda =
  /^ (?:(?:the|this|that|our|both) )?(?:[\p{L}-]{1,20} ){0,3}(?:issues?|discussions?|topics?|items?|matters?|pull requests?|PRs?|tickets?|#\d+)\b/iu
const later = /^ (?:on )?(?:it|this|that|these|those|the|until|till|to)\b/iu

/** By a word, what must follow it for the group to have chosen. */
const ways = new Map<string, RegExp>([
  [
    'go',
    /^ (?:(?:ahead )?with (?!it\b|that\b|them\b|him\b|her\b|us\b)(?:\S+ ){0,8}?\S|for (?:the|an? (?!while|bit|minute|walk|drink|break)|option|number|\p{Lu}{2,}))/u,
  ],
  ['going', /^ (?:with (?!it\b|them\b|him\b|her\b|us\b)\S|for (?:the|option|number) )/iu],
  ['went', /^ (?:with (?:(?:the|an?|our|this|that|option|number|\p{Lu}|\d)|\([a-h]\))|for (?:the|option|number)\b)/u],
  ['let', /^ (?:it|this|that|them|(?:the|this|that) [\p{L} -]{2,30}?) (?:drop|lapse|lie|rest|expire|go)\b/iu],
  ['picked', /^ (?:(?:the|an?|our|this|that|option|number)\b|\p{Lu})/u],
  ['landed', /^ (?:up)?on\b/iu],
  ['ended', /^ up (?:choosing|going (?:with|for)|picking|deciding|agreeing|selecting|with)\b/iu],
  ['stay', /^ (?:with (?:the|our|this|that)\b|on (?=\p{Lu}))/u],
  ['sticking', /^ (?:to|with)\b/iu],
  ['stick', /^ (?:to|with)\b/iu],
  ['sticks', /^ (?:to|with)\b/iu],
  ['keep', kept],
  ['keeps', kept],
  ['keeping', kept],
  ...['drop', 'drops', 'dropping', 'scrap', 'scraps', 'scrapping', 'abandon', 'abandons'].map(
    (word): [string, RegExp] => [word, given],
  ),
  ...['close', 'closes', 'closing'].map((word): [string, RegExp] => [word, onAgenda]),
  ...['rule', 'rules', 'ruling'].map((word): [string, RegExp] => [word, /^ out\b(?! (?:by|in)\b)/iu]),
  ...['punt', 'punts', 'punting', 'postponing', 'deferring', 'tabling', 'shelving'].map((word): [string, RegExp] => [
    word,
    later,
  ]),
  [
    'dropped',
    /^ (?:the|this|that|our|all) (?:\p{L}+ )?(?:ideas?|plans?|proposals?|requirements?|topics?|support|items?|requests?)\b/iu,
  ],
  ['put', /^ (?:it|this|that|them|(?:the|our|this|that) [^.,;:]{1,40}?) on hold\b/iu],
])

const refuses = /^(?:drop|scrap|abandon|rul|let$)/u
const delays = /^(?:put|punt|postpon|deferr|tabl|shelv)/u

/** "We go with the cheap hose", "The team landed on red", "We dropped the idea of a pond", "We keep the old fence": in minutes that tell of it. */
export const chosenWay: Finder = foundAt({ test: (lower) => ways.has(lower) }, (sentence, at) => {
  const lower = sentence.word(at)
  if (!ways.get(lower)?.test(sentence.textBehind(at)) || isOpenBefore(sentence, at)) return null
  if (lower === 'went' && (at === 0 || inTheEnd.test(sentence.textBefore(at)))) return told(sentence, at, at + 1)
  const running = lower.endsWith('ing')
  const helper = running ? at - 1 : at
  if (running && !/^(?:are|we're)$/u.test(sentence.word(helper))) return null
  const subject = subjectBefore(sentence, helper)
  if (sentence.word(helper) !== "we're" && !isTheGroup(subject)) return null
  // "I propose we go with it", "the point where we picked it"
  const begins =
    subject.from <= 0 ||
    /[,;:(–—→]\s*$/u.test(sentence.tokens[subject.from]?.before ?? '') ||
    /^(?:so|then|therefore|thus|ok|okay)$/u.test(sentence.word(subject.from - 1)) ||
    inTheEnd.test(sentence.textBefore(subject.from))
  if (!begins || (lower === 'went' && isGivenName(sentence.tokens[at + 2]?.word ?? ''))) return null
  const outcome = refuses.test(lower) ? 'rejected' : delays.test(lower) ? 'deferred' : 'accepted'
  return told(sentence, at, at + 1, outcome)
})

const inTheEnd =
  /^\W*(?:in the end|eventually|finally|after (?:some|much|a (?:long|short|brief)) [\p{L} ]{3,30}?),? $/iu

const thatIs = new RegExp(
  overLines`
    ^(?!.*\b(?:what|where|there)\b)\W*(?:(?:ok(?:ay)?|so|then|all right|alright|great),? )?(?!
      (?:
        what|how|as|that|where|who|if|but|yes|no|here|there|because|when|whatever|which
        |why|like|since|so|by|not|nor
      )\b
    )(?:(?!(?:seems?|sure|like|think|how|final)\b)[\p{L}\p{N}"“”#.-]{1,20} ){1,3}it is(?:,? then)?[.!;]?$
  `,
  'iu',
)

/** "Red it is", "Monday it is, then!", "Two are for red, so red it is" */
export const thatItIs: Finder = foundAt(/^is$/u, (sentence, at) =>
  sentence.word(at - 1) === 'it' && at + 2 >= sentence.tokens.length && thatIs.test(lastClause(sentence.text))
    ? told(sentence, at - 1, at)
    : null,
)

/** What stands behind the last "so" or "then" that a comma, dash or arrow divides from what is in front. */
const lastClause = (text: string): string =>
  /[,;:–—→>-] (?:(?:and )?(?:so|then),? )([^,;:–—→>]{3,60})$/iu.exec(text)?.[1] ?? text
