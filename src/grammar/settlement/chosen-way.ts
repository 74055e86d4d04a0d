import { isOpenBefore } from '../open-before.js'
import { isTheGroup, subjectBefore } from '../subject.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

const kept =
  /^ (?:the|our|this|that|both|these|those) (?!(?:ball|momentum|pressure|discussion|conversation)\b)(?:(?!(?:in|on|at|under|with|from|into|to|by|going|open|up|running)\b)[\p{L}\p{N}’'-]{1,20} ?){1,4}?(?:\W*$|[,;]| ?(?:as (?:it|they)|for now|until|because|since|instead)\b)/iu
const given = /^ (?:the|this|that|our|all|next|support)\b/iu
const onAgenda =
  /^ (?:(?:the|this|that|our|both) )?(?:[\p{L}-]{1,20} ){0,3}(?:issues?|discussions?|topics?|items?|matters?|pull requests?|PRs?|tickets?|#\d+)\b/iu
const later = /^ (?:on )?(?:it|this|that|these|those|the|until|till|to)\b/iu

/** By a word, what must follow it for the group to have chosen. */
const ways = new Map<string, RegExp>([
  ['go', /^ (?:ahead )?with (?!it\b|that\b|them\b|him\b|her\b|us\b)(?:\S+ ){0,8}?\S/iu],
  ['going', /^ with (?!it\b|them\b|him\b|her\b|us\b)\S/iu],
  ['picked', /^ (?:(?:the|an?|our|this|that|option|number)\b|\p{Lu})/u],
  ['landed', /^ (?:up)?on\b/iu],
  ['ended', /^ up (?:choosing|going (?:with|for)|picking|deciding|agreeing|selecting|with)\b/iu],
  ['stay', /^ with (?:the|our|this|that)\b/iu],
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

const refuses = /^(?:drop|scrap|abandon|rul)/u
const delays = /^(?:put|punt|postpon|deferr|tabl|shelv)/u

/** "We go with the cheap hose", "The team landed on red", "We dropped the idea of a pond", "We keep the old fence": in minutes that tell of it. */
export const chosenWay: Finder = foundAt({ test: (lower) => ways.has(lower) }, (sentence, at) => {
  const lower = sentence.word(at)
  if (!ways.get(lower)?.test(sentence.textBehind(at)) || isOpenBefore(sentence, at)) return null
  const running = lower.endsWith('ing')
  const helper = running ? at - 1 : at
  if (running && !/^(?:are|we're)$/u.test(sentence.word(helper))) return null
  const subject = subjectBefore(sentence, helper)
  if (sentence.word(helper) !== "we're" && !isTheGroup(subject)) return null
  // "I propose we go with it", "the point where we picked it"
  const begins =
    subject.from <= 0 ||
    /[,;:(–—→]\s*$/u.test(sentence.tokens[subject.from]?.before ?? '') ||
    /^(?:so|then|therefore|thus|ok|okay)$/u.test(sentence.word(subject.from - 1))
  if (!begins) return null
  const outcome = refuses.test(lower) ? 'rejected' : delays.test(lower) ? 'deferred' : 'accepted'
  return told(sentence, at, at + 1, outcome)
})

const thatIs =
  /^\W*(?:(?:ok(?:ay)?|so|then|all right|alright|great),? )?(?!(?:what|how|as|that|where|who|if|but|yes|no|here|there|because|when|whatever|which|why|like|since|so|by|not|nor)\b)(?:(?!(?:seems?|sure|like|think|how|final)\b)[\p{L}\p{N}"“”#.-]{1,20} ){1,3}it is(?:,? then)?[.!]?$/iu

/** "Red it is", "Monday it is, then!" */
export const thatItIs: Finder = foundAt(/^is$/u, (sentence, at) =>
  sentence.word(at - 1) === 'it' && at + 2 >= sentence.tokens.length && thatIs.test(sentence.text)
    ? told(sentence, at - 1, at)
    : null,
)

/** By a word, what a sentence says of a matter that is settled: "The plan got the green light", "The pond is off the table", "Red won the vote", "The minutes stand approved". */
const saidOfMatter: ReadonlyArray<[word: RegExp, whole: RegExp, outcome: 'accepted' | 'rejected']> = [
  [
    /^(?:light|go-ahead|thumbs-up)$/u,
    /(?:\b(?:got|gets|has|received|was given|were given) the |^\W*)(?:green light|go-ahead|thumbs-up)(?: (?:for|from|to)\b|\W*$)/iu,
    'accepted',
  ],
  [/^table$/u, /\b(?:is|are|was|now) off the table\b/iu, 'rejected'],
  [/^votes?$/u, /\b(?:won the vote|(?:got|received|had) (?:the )?most votes|received the majority)\b/iu, 'accepted'],
  [/^approved$/u, /\bstands? approved\b/iu, 'accepted'],
  [
    /^approval$/u,
    /\b(?:gained|received|won|(?:was|were) given)(?: (?:the|its|full|unanimous|final|formal|general))* approval(?! from)\b|^\W*unanimous approval (?:of|for|to)\b/iu,
    'accepted',
  ],
  [/^signed$/u, /\b(?:was|were|been) signed off(?:\W*$| (?:by|on)\b)/iu, 'accepted'],
  [/^through$/u, /\b(?:was|were|been) (?:waved|nodded|voted) through\b/iu, 'accepted'],
  [/^settled$/u, /\b(?:was|were|is|are|been) settled (?:on|upon)\W*$/iu, 'accepted'],
  [/^called$/u, /\b(?:is|are|was|were|been) called off\b/iu, 'rejected'],
  [/^ruled$/u, /^[^,;:]{2,60} (?:is|are) ruled out(?:\W*$| (?:for|as|because|since)\b)/iu, 'rejected'],
  [
    /^(?:dropped|scrapped|abandoned)$/u,
    /^\W*(?:(?:the|this|that|our|an?|all|\p{L}{1,20}['’]s) )?(?:[\p{L}-]{1,20} ){0,2}(?:plan|proposal|idea|topic|item|suggestion|requirement|request|support|motion)s?(?: (?:of|for|to) [^,;:.]{1,40})? (?:is|are|has been|have been) (?:dropped|scrapped|abandoned)\b/iu,
    'rejected',
  ],
  [/^goes$/u, /^\W*(?:the|this|our) [^,;:]{2,40} goes ahead(?: as planned)?\W*$/iu, 'accepted'],
  [/^won$/u, /\bwon (?:with|by) (?:\d{1,3}|a majority of|the most) (?:of \d{1,3} )?(?:votes?|to \d)/iu, 'accepted'],
  [/^vote$/u, /\bthe vote went (?:for|to|in favou?r of|against)\b/iu, 'accepted'],
  [/^support$/u, /^\W*(?:unanimous|full) support (?:for|of)\b/iu, 'accepted'],
  [
    /^by$/u,
    /^\W*[Bb]y (?:an? |the |unanimous |general |common |lazy )*(?:show of hands|voice vote|vote|majority|acclamation|consensus|consent),? (?:the|we|it|all|\p{Lu}).{1,80}\b(?:is|are|was|were|will|shall)\b/u,
    'accepted',
  ],
  [
    /^(?:ok|okay|good)$/u,
    /^\W*(?:ok(?:ay)?|good) to (?:merge|close|publish|land|ship|adopt|submit|release)\b/iu,
    'accepted',
  ],
]

/** "The plan got the green light" and the like. */
export const saidOfIt: Finder = foundAt(
  { test: (lower) => saidOfMatter.some(([word]) => word.test(lower)) },
  (sentence, at) => {
    const said = saidOfMatter.find(([word, whole]) => word.test(sentence.word(at)) && whole.test(sentence.text))
    return said && !isOpenBefore(sentence, at) ? settlement(sentence, at, at, said[2]) : null
  },
)

const fromThenOn =
  /^\W*(?:from now on,? (?:(?:we|the|all|our|each|every)\b.{1,60}?\b|meetings? |calls? |minutes )(?:are|is)\b|(?:from now on|going forward|effective (?:immediately|today)|starting (?:with|from|in|next|today|on)\b[^,.;:]{0,30}|from \p{L}+ on(?:wards?)?),? (?:(?:we|the|all|our|each|every)\b.{0,60}?|meetings?|calls?|minutes|notes) ?\b(?:will|shall|must)\b)(?! (?:be )?(?:going to )?(?:see|look|discuss|talk|need|have|try))/iu

/** "From now on, meetings are on Mondays", "Going forward, we will first ask the members": what shall hold. */
export const rule: Finder = foundAt(/^(?:from|going|effective|starting)$/u, (sentence, at) =>
  at === 0 && fromThenOn.test(sentence.text) ? told(sentence, 0, 1) : null,
)
