import { determiners, interjections, prepositions, pronouns } from './function-words.js'
import { isGivenName } from './given-names.js'
import { overLines } from './over-lines.js'
import { wordList } from './word-list.js'

/** Verbs by which minutes say what is to be done: "order the tiles", "write to the council". */
const verbs = new Set(
  (
    'add address advertise amend announce apply approach arrange ask assemble assess assign audit bake book ' +
    'borrow brew bring build buy call cancel change chase check choose circulate clarify clean clear close ' +
    'collect combine compare compile complete confirm consult contact convene convert cook coordinate copy ' +
    'correct count create cut decorate define delete deliver deploy describe design determine develop dig ' +
    'distribute document draft drop edit email enable engage ensure establish estimate evaluate examine ' +
    'expand explain explore extend familiarise familiarize fetch figure file fill finalise finalize find finish fix follow format ' +
    'formulate fund gather generate get give grant handle hang help hire hold identify implement improve ' +
    'include inform inspect install integrate introduce investigate invite iron join label launch lay lead ' +
    'lend link list locate lock look make mark measure mention merge migrate monitor move mow negotiate ' +
    'nominate notify obtain offer open order organise organize outline pack paint pass pay perform phone pick ' +
    'ping plan plant polish post prepare present print prioritise prioritize procure produce propose prove ' +
    'provide publish purchase push put raise read rebase recommend record recruit redirect reduce refactor ' +
    'refine register release remind remove rename renew rent repaint repair replace reply report repot ' +
    'request research reserve resolve respond restore return revert review revise rewire rewrite run schedule ' +
    'see seek sell send set setup sew share sign solicit solve sort sow speak specify split start state stop ' +
    'store study submit suggest summarise summarize supply survey sweep switch talk tell test thank tidy ' +
    'train transfer translate trim try tune turn update upgrade upload use vacuum verify visit wait warn wash ' +
    'water weed withdraw write ' +
    'archive backport bump deprecate disable encourage escalate export flag import liaise reach rebuild reconsider ' +
    'rethink revoke ring rotate simplify sync triage wrap ' +
    'adapt adjust align analyse analyze automate brainstorm capture conduct configure connect continue contribute ' +
    'debug enhance execute facilitate incorporate initiate inquire maintain manage meet modify onboard optimise ' +
    'optimize proofread reconcile recreate redesign redo reformat relocate rephrase reproduce reschedule revisit ' +
    'select standardise standardize streamline tackle transcribe validate work ' +
    'canvass collate nudge poke'
  ).split(' '),
)

/** Of these, verbs that are as often nouns: only what follows tells. */
const nouns = new Set(
  (
    'address audit book build call change check clear close complete copy correct count cut deploy design ' +
    'document draft estimate file fix follow format fund grant help hold iron label launch lead link list ' +
    'lock look mark measure merge move offer open order outline paint pass pay phone plan plant post ' +
    'present print produce purchase push read record register release rename rent repair report request ' +
    'research return review run schedule see set share sign start state stop store study supply survey switch ' +
    'talk test train transfer update upgrade use visit wait wash water ' +
    'archive bump export flag import reach sync triage work wrap'
  ).split(' '),
)

const behindVerb = new RegExp(
  overLines`
    ^(?:
      the|a|an|all|any|each|every|some|this|that|these|those|our|their|his|her|its|my
      |your|it|them|him|us|up|out|off|down|over|with|into|on|if|whether|how|what|who
      |why|when|where|about|back|forward|around|through|again|both|another
    )$
  `,
  'iu',
)
/** "Talk to the council", "Move to the hall"; "Mark to remove it" is a man's. */
const directed = new Set(['talk', 'move', 'switch', 'return', 'link'])

/** Verbs with a "to" of their own. */
const toVerbs = new Set(
  'add apply contribute migrate negotiate reply respond send speak subscribe try upgrade write'.split(' '),
)

/** Whether a word is a verb by which minutes say what is to be done. */
export const isOrderVerb = (word: string): boolean => verbs.has(word.toLowerCase())

/** Whether a verb by which minutes say what is to be done is as often a noun: "plan", "test". */
export const isOrderNoun = (word: string): boolean => nouns.has(word.toLowerCase())

const pasts = new Set('cut hit lead let put read run set shut split spread'.split(' '))

/** Whether a verb looks the same in the past, or is written so, and behind a name tells what was done: "Ann put it up". */
export const readsAsPast = (verb: string): boolean => pasts.has(verb)

/**
 * Whether a task's words are an order: a verb in its base form and what it is about.
 *
 * @example
 * isOrder('Order the tiles') // true
 * isOrder('Varnish the deck') // true, by the article alone
 * isOrder('Order of the tiles') // false
 * isOrder('The tiles are ordered') // false
 */
export function isOrder(task: string): boolean {
  const match = /^(?:please |also |then |re-)?(\p{L}+)\s+(\S+)/iu.exec(task)
  const verb = match?.[1]?.toLowerCase() ?? ''
  if (!match?.[2]) return false
  if (!verbs.has(verb)) return opensObject.test(behindParticle.exec(task)?.[1] ?? match[2]) && mayBeVerb(verb)
  if (!nouns.has(verb))
    return !/^(?:to|of|will|is|was|has)$/iu.test(match[2]) || directed.has(verb) || toVerbs.has(verb)
  if (match[2].toLowerCase() === 'to') return directed.has(verb)
  // "Review and send the list"
  if (match[2] === 'and') return verbs.has(/^\s*(\p{L}+)/u.exec(task.slice(match[0].length))?.[1] ?? '')
  return behindVerb.test(match[2]) || /^[#\d]|^https?:/u.test(match[2])
}

/**
 * Whether what is known to be a task begins with its verb, even one that is a noun elsewhere: "update docs", "ping legal".
 * In front of "to" the word is a name: "Chase to order the tiles".
 */
export function opensAsOrder(task: string): boolean {
  const match = /^(?:please |also |then |re-)?(\p{L}+)\s+(\S+)/iu.exec(task)
  return isOrderVerb(match?.[1] ?? '') && !/^(?:to|of|for|from|by|will|is|was|has)$/iu.test(match?.[2] ?? '')
}

/** What opens the object of a verb, and can follow no noun at the beginning of a note. */
const opensObject = /^(?:the|an?|our|your|their|my|each|every|all|both|another|it|them)$/iu

/** "Flesh out the plan", "Spin up a server": group 1 is what stands behind the particle. */
const behindParticle = /^\p{L}+\s(?:out|up|off|down)\s(\S+)/u

/** Whether a word in front of an object is a verb in its base form, known or not: no other word stands there. */
const mayBeVerb = (word: string): boolean =>
  word.length > 2 && !/(?<!e)ed$|ing$|[^fp]ly$|[^su]s$/u.test(word) && !inFrontOfObject.has(word) && !isGivenName(word)

/** Words that stand there and order nothing: they join, describe, ask or tell, or say what is talked about and thought. */
const inFrontOfObject = new Set([
  ...prepositions,
  ...determiners,
  ...pronouns,
  ...interjections,
  ...wordList`
    across after along although among around because been before behind below beside besides beyond but despite
    during either else except following given how however including instead like meanwhile neither nor once only
    onto outside over per rather regarding round since than then though throughout till towards under unless
    unlike until upon versus via what when whenever where whereas whether which while who whom whose why within
    without yet also already always almost even ever just maybe never not often perhaps quite soon still too very
    are can could did does had has have may might must shall should was were will would
    became began bought broke brought built came caught chose drew fell felt found gave got heard held kept knew
    left lost made meant met paid put ran said sat saw sent sold spent spoke stood taught thought told took
    understood went won wore wrote
    agree appreciate believe consider debate discuss enjoy expect feel guess hate hear hope know love mean miss
    need note prefer receive recap remember suppose think understand want welcome wish
  `,
])

/** Words that are no order and often stand before "to" in front of a task: "Remember to …", "Ready to …". */
const beforeTo = new Set(
  wordList`
    able additional agree agreed aim and another attempt attempted attend back be begin brought choose
    close commit comparison consider continue costly decide decided defer difficult down drag due
    easier easiest easy epic eta everyone expect expected fail forget free happy hard have hope
    hopeful how ideal in intend letter limit listen look make need next nice not or plan prefer
    proceed reach ready refer refuse remember respond script seek seem seems set shoutout simple start
    subject tried trivial try up used useful value want what when where whether willing wish worth
    worthwhile
  `,
)

/** Whether a word that stands before "to" is nobody who is to do something. */
export const standsBeforeTo = (word: string): boolean => beforeTo.has(word.toLowerCase())

/** "Cy => suggest green": verbs with which somebody says what he thinks, and no order begins. */
export const opensOpinion =
  /^(?:recommend|suggest|propose|note|mention|say|think|agree|raise|prefer|want|support|share|show|explain|present|report|need|have|can|will|should|see|try|is|are|was)\b/iu
