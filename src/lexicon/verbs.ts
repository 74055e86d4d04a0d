/** Forms of English verbs, made of their base forms. */
const irregular: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  bring: ['brought', 'brought'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  put: ['put', 'put'],
  lead: ['led', 'led'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  send: ['sent', 'sent'],
  choose: ['chose', 'chosen'],
  hold: ['held', 'held'],
  draw: ['drew', 'drawn'],
  run: ['ran', 'run'],
  show: ['showed', 'shown'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  leave: ['left', 'left'],
  get: ['got', 'got'],
  meet: ['met', 'met'],
  keep: ['kept', 'kept'],
  drop: ['dropped', 'dropped'],
  scrap: ['scrapped', 'scrapped'],
  begin: ['began', 'begun'],
  commit: ['committed', 'committed'],
  defer: ['deferred', 'deferred'],
  prefer: ['preferred', 'preferred'],
  refer: ['referred', 'referred'],
  plan: ['planned', 'planned'],
  set: ['set', 'set'],
  let: ['let', 'let'],
  sum: ['summed', 'summed'],
  freeze: ['froze', 'frozen'],
  rebuild: ['rebuilt', 'rebuilt'],
  build: ['built', 'built'],
  forbid: ['forbade', 'forbidden'],
  ban: ['banned', 'banned'],
  admit: ['admitted', 'admitted'],
  submit: ['submitted', 'submitted'],
  concur: ['concurred', 'concurred'],
  recap: ['recapped', 'recapped'],
  know: ['knew', 'known'],
}

export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  gerund: string
}

/** The forms of one verb: `verbForms('agree')` has "agrees", "agreed", "agreeing". */
export function verbForms(base: string): VerbForms {
  const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)]
  return { base, third: regularThird(base), past, participle, gerund: regularGerund(base) }
}

/** The base form of a verb in the third person of the present: "watches", "carries", "writes". */
export function baseOfThird(third: string): string {
  if (third === 'has') return 'have'
  if (third.endsWith('ies') && third.length > 4) return `${third.slice(0, -3)}y`
  return third.slice(0, endsInSound.test(third) ? -2 : -1)
}

/** "Passes", "fixes", "goes" lose two letters, "caches" one. */
const endsInSound = /(?:ss|x|zz|(?<!ca)ch|sh|o)es$/u

function regularThird(base: string): string {
  if (/(?:s|x|z|ch|sh|(?<!dem)o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function regularGerund(base: string): string {
  if (irregular[base]?.[0] === `${base}${base.at(-1)}ed`) return `${base}${base.at(-1)}ing`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** What people do and software does not: speaking, thinking, offering. It shows that the subject is a person. */
const humanVerbs = (
  'say mention note report explain ask suggest propose announce confirm clarify highlight describe present share thank agree ' +
  'disagree acknowledge complain emphasize emphasise inquire enquire recommend reply respond remind think believe feel prefer offer ' +
  'volunteer promise plan hope intend wonder discuss outline argue comment remark state stress express question observe warn ' +
  'apologize apologise speak tell talk raise bring nominate second move object abstain accept summarize summarise review ' +
  'demonstrate demo introduce welcome elaborate indicate reiterate invite encourage congratulate point advise request urge walk ' +
  'investigate experiment complete submit open attend join lead chair know like want appreciate admit concede caution volunteer commit ' +
  'undertake moderate facilitate estimate advocate favor favour doubt guess assume recap inform joke insist concur report propose ' +
  'show muse reckon worry sketch moan circulate speculate contribute answer echo support oppose ponder express pledge find see consider suspect understand'
).split(' ')

/** Verbs above that software or a document can be the subject of as well: not proof by themselves for one bare word. */
const weakHumanVerbs = new Set(
  'show present support open join complete lead find see indicate state note highlight introduce raise bring second move want like know contribute point consider'.split(
    ' ',
  ),
)

const strongForms = new Set<string>()
const participles = new Set<string>()
const allForms = new Set<string>()
for (const base of humanVerbs) {
  const { third, past, participle } = verbForms(base)
  participles.add(participle)
  for (const form of [third, past]) {
    allForms.add(form)
    if (!weakHumanVerbs.has(base)) strongForms.add(form)
  }
}

/** Whether a word is a finite form of a verb that only people do. */
export const isHumanVerb = (word: string): boolean => allForms.has(word.toLowerCase())
/** The same, without verbs that documents and software can do as well. */
export const isStrongHumanVerb = (word: string): boolean => strongForms.has(word.toLowerCase())
/** Whether a word is the participle of a verb that people do: "raised by Ann". */
export const isHumanParticiple = (lower: string): boolean => participles.has(lower)
