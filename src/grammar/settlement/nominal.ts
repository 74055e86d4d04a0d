import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement } from './finder.js'

const settlingNouns = /^(?:consensus|agreement|compromise|decision|conclusion|resolution|outcome|result|sense)$/u

/** "An agreement on the fee was reached", "A compromise was found: …": what all came to. */
const isReached = (sentence: Sentence, at: number): boolean =>
  /^(?:an?|the|full|general|broad|final)$/u.test(sentence.word(at - 1)) &&
  !/^(?:how|if|when|once|until)$/u.test(sentence.word(at - 2)) &&
  /^(?: (?:of|on|about|for|regarding) [^.,;:]{2,80}?)? (?:was|were|is|has been|have been) (?:made|reached|found|struck|achieved)\b/iu.test(
    sentence.textBehind(at),
  )

/** "Outcome so far is to wait", "The conclusion of this was that …" */
const linked = new RegExp(
  overLines`
    ^ (?:
      so far
      |for now
      |today|here
      |(?:that was |which was )?(?:made|taken|reached|agreed|arrived at)(?: (?:here|today|by \p{L}+(?: \p{L}+)?)
      )?
      |of (?:this|that|it|the (?:discussion|debate|vote|talk|meeting))
    )(?: is| was|:) (?:to|that|not)\b
  `,
  'iu',
)

/** "Seems like consensus", "Ok, sounds as if we have a rough consensus", "there was general consensus". */
const isThere = (sentence: Sentence, at: number): boolean =>
  /(?:^|[,;:–—] ?)(?:\p{L}{1,6},? )?(?:(?:it |that |this )?(?:seems?|looks?|sounds?)(?: like| as if| to be| that)?|we(?: have|['’]ve| had| reached| got)|there(?: is|['’]s| was)|so)(?: like| as if)?(?: we have| there is| there['’]s)?(?: got)?(?: a| the)?(?: \p{L}+)? $/iu.test(
    sentence.textBefore(at),
  )

/** "No final decision was made" */
const isDenied = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'no')

/** "A decision was made to …", "The decision has been taken to …", "We came to the conclusion that …". */
function isMade(sentence: Sentence, at: number): boolean {
  const behind = sentence.textBehind(at)
  if (/^ (?:was|has been|is) (?:made|taken|reached) (?:to|that|not|:)/iu.test(behind)) return !isDenied(sentence, at)
  const article = /^(?:the|a|an)$/u.test(sentence.word(at - 1))
  const verb = article && sentence.word(at - 2) === 'to' ? at - 3 : at - 2
  if (
    !article ||
    !/^(?:made|took|came|reached|taken)$/u.test(sentence.word(verb)) ||
    !/^ (?:to|that|not)\b/iu.test(behind)
  )
    return false
  const subject = subjectBefore(sentence, verb)
  // "A group of neighbours came to the conclusion": others, whom the minutes tell of.
  if (sentence.tokens.slice(0, verb).some(({ lower }, index) => lower === 'group' && sentence.word(index + 1) === 'of'))
    return false
  return (
    subject.kind === 'group' || (subject.kind === 'pronoun' && /^(?:we|they)$/u.test(subject.mentions[0]?.name ?? ''))
  )
}

/** "The talk led to the conclusion that …", "… resulting in an agreement to …" */
const ledTo = /\b(?:(?:lead(?:s|ing)?|led) to|result(?:s|ed|ing)? in) (?:the |an? )?(?:\p{L}+ )?$/iu

/** "The sense of the meeting was to keep it" */
const ofMeeting =
  /^ of the (?:meeting|room|group|board|committee|team) (?:is|was)(?: clearly)?(?: that\b| to\b| not\b|:)/iu

/** "There is agreement that …", "There seems to be agreement on …", "Discussion and agreement that …", "there was consensus for green" */
const isHad = (sentence: Sentence, at: number): boolean =>
  (/^(?:is|was)$/u.test(sentence.word(at - 1)) && sentence.word(at - 2) === 'there') ||
  (sentence.word(at - 1) === 'be' && /^seem(?:s|ed)$/u.test(sentence.word(at - 3))) ||
  /^(?:\p{L}{2,12} )?discussion and (?:\p{L}{2,12} )?$/iu.test(sentence.textBefore(at)) ||
  (sentence.word(at - 1) === 'reached' && /^(?:we|have|group|board|committee|team|was)$/u.test(sentence.word(at - 2)))

/** "agreement is needed on the paint" */
const stillNeeded = /^(?:needed|required|pending|sought|necessary|important|missing|lacking|essential)$/u
/** "was needed", "was not needed" */
const isMissing = (sentence: Sentence, at: number): boolean =>
  stillNeeded.test(sentence.word(sentence.word(at) === 'not' ? at + 1 : at))
/** "Consensus is good." */
const isValued = (sentence: Sentence, at: number): boolean =>
  at + 1 >= sentence.tokens.length &&
  /^(?:good|great|nice|fine|possible|hard|difficult|easy|growing|forming|close|near|unclear|unlikely|likely)$/u.test(
    sentence.word(at),
  )
const notThere = /^(?:reached|yet|there|found)$/u
const broad = /^(?:general|broad|rough|full|clear|unanimous|overall|vague|strong)$/u
const striving =
  /^(?:driving|building|seeking|reaching|finding|gathering|getting|establishing|achieving|forming|making|forging|gaining|approaching|toward|towards)$/u

const noneOfIt =
  /^(?:no|without|lazy|need|seek|find|reach|of|by|at|to|related|license|participation|contribution|membership|agile)$/u

/** "agreement is needed", "driving consensus", "hard to get the consensus on it": it is not there yet, or talked of. */
function isSought(sentence: Sentence, at: number): boolean {
  const next = sentence.word(at + 1)
  return (
    (/^(?:is|was)$/u.test(next) && (isMissing(sentence, at + 2) || isValued(sentence, at + 2))) ||
    // "there was a consensus that never made it to the call"
    (next === 'that' && /^(?:never|was|has|had|did|came)$/u.test(sentence.word(at + 2))) ||
    noneOfIt.test(sentence.word(at - 1)) ||
    // "has signed an agreement to rent it" is on paper.
    /^(?:sign|signs|signed|signing|under|drafted|drew|into|renew(?:ed)?)$/u.test(sentence.word(at - 2)) ||
    // "driving consensus on hard questions" is work for it.
    striving.test(sentence.word(at - 1)) ||
    (next === 'not' && notThere.test(sentence.word(at + 2))) ||
    /^(?:get|getting|reach|find|build|need|seek|require)$/u.test(sentence.word(at - 2)) ||
    // "consensus is not about votes"
    /^(?:about|what|when|how|why)$/u.test(sentence.word(at + 2)) ||
    sentence.word(at + 3) === 'about'
  )
}

/** "general agreement on the call to …", "agreement among the members that …": whose it is stands in between. */
const among =
  /^ (?:in|on|among|amongst|between|within|from|by|across) (?:(?:the|this|all|those|our) )?[\p{L}-]{2,20}(?: (?:present|here|members|team))?(?: was)? (?:to|that)\b/u

/** "General agreement that …", "There is agreement on …": an agreement that several came to, not the one on paper. */
function linksAgreement(sentence: Sentence, at: number): boolean {
  const [before, next] = [sentence.word(at - 1), sentence.word(at + 1)]
  const had = isHad(sentence, at)
  // "The agreement was to share it"
  if (at === 1 && before === 'the' && next === 'was') return /^(?:to|that)$/u.test(sentence.word(at + 2))
  if (isDenied(sentence, at)) return false
  // "Rota: agreement on …"
  const isOpening = at === 0 || /:\s*$/u.test(sentence.tokens[at]?.before ?? '')
  if (!/^(?:was|in|an|common|some)$/u.test(before) && !broad.test(before) && !had && !isOpening) return false
  if (among.test(sentence.textBehind(at))) return true
  // "General agreement that there are many of them" is what they think.
  if (
    /^ that (?:there (?:is|are|was|were)\b(?! no need)|[^.;:]{1,40}? (?:is|are) (?:a )?(?:hard|difficult|problem|issue|unclear)\b)/u.test(
      sentence.textBehind(at),
    )
  )
    return false
  // "Clear agreement on the problem will help": it is not there yet.
  if (/^ on [^.;:]{1,60}? (?:will|would|is needed|helps)\b/u.test(sentence.textBehind(at))) return false
  return /^(?:to|that|on|was|not|this|it|we|reached|is)$/u.test(next) || (next === 'for' && (broad.test(before) || had))
}

/** "Consensus is to wait", "rough consensus for green", "seems like consensus" */
function linksConsensus(sentence: Sentence, at: number): boolean {
  const next = sentence.word(at + 1)
  if (/^(?:to|that|is|was|on|reached|in|from|around|among|here|not|seems)$/u.test(next)) return true
  const held = broad.test(sentence.word(at - 1)) || (next === 'for' && isHad(sentence, at))
  if (/^(?:this|it|we|for)$/u.test(next) && held && sentence.word(at + 2) !== 'have') return true
  return at + 1 >= sentence.tokens.length && (at <= 1 || isThere(sentence, at))
}

const stillOpen =
  /^(?:no|a|any|next|likely|possible|expected|desired|best|worst|ideal|only|probable|earlier|previous|prior|original|initial|past|last|former|existing)$/u

/** "The decision was to …", "Decision to wait": what the noun links to, where it is this meeting's. */
function linksDecision(sentence: Sentence, at: number): boolean {
  const [before, next] = [sentence.word(at - 1), sentence.word(at + 1)]
  if (stillOpen.test(before) || isDenied(sentence, at)) return false
  // "The reason behind this decision is to …"
  if (/^(?:behind|for|of|about|from)$/u.test(sentence.word(at - 2))) return false
  const link =
    linked.test(sentence.textBehind(at)) ||
    (/^(?:was|is|made)$/u.test(next) && /^(?:to|that|made|not|taken|reached)$/u.test(sentence.word(at + 2)))
  const bare =
    next === 'to' &&
    (at === 0 || (at === 1 && /^(?:the|unanimous|joint|final)$/u.test(before))) &&
    !/^(?:the|be)$/u.test(sentence.word(at + 2)) &&
    sentence.word(at) === 'decision'
  return link || bare
}

/** "The result was that the rules will be revised"; "the result was that it leaked" is what happened. */
const isToBe = /^ (?:is|was) that\b[^.;]* (?:will|should|shall|must|would)\b/u

/** "Our consensus view is that …" */
const viewOfAll = /^ (?:view|position|opinion) (?:is|was) (?:that|to)\b/u

const isSettled = (sentence: Sentence, at: number): boolean => {
  const lower = sentence.word(at)
  if (/^(?:that|to)$/u.test(sentence.word(at + 1)) && ledTo.test(sentence.textBefore(at))) return true
  if (/^(?:agreement|compromise|consensus)$/u.test(lower) && isReached(sentence, at)) return true
  if (lower === 'compromise') return false
  if (lower === 'result') return at <= 1 && isToBe.test(sentence.textBehind(at))
  if (lower === 'agreement') return !isSought(sentence, at) && (linksAgreement(sentence, at) || isMade(sentence, at))
  if (lower === 'consensus' && viewOfAll.test(sentence.textBehind(at))) return true
  if (lower === 'consensus') return !isSought(sentence, at) && linksConsensus(sentence, at)
  return isMade(sentence, at) || linksDecision(sentence, at)
}

/** "Consensus is to wait", "The decision was to …", "General agreement that …", "The sense of the meeting was to …". */
export const nominal: Finder = foundAt(settlingNouns, (sentence, at) => {
  const last = Math.min(at + 1, sentence.tokens.length - 1)
  if (sentence.word(at) === 'sense')
    return ofMeeting.test(sentence.textBehind(at)) ? settlement(sentence, at, last, 'accepted') : null
  return isSettled(sentence, at) ? settlement(sentence, at, last, outcomeOfWhat(sentence.textBehind(at))) : null
})
