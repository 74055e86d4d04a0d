import { isGroupNoun } from '../../lexicon/common-words.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

/** "Nobody uses the kiln until then (consensus)", "the day moves to May 3 (lazy consensus, no objections)". */
export const inBrackets: Finder = foundAt(
  /^(?:by|lazy|rough|full|general|unanimous|unanimously|consensus|no|nobody|nem|all|agreed|motion|carried|passed)$/u,
  (sentence, at) => {
    if (!/[([]\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
    const behind = sentence.plain.slice(sentence.tokens[at]?.start ?? 0, sentence.end)
    const closing =
      /^(?:(?:by |lazy |rough |full |general |unanimous )?consensus|no objections?|nobody objected|nem\.? con\.?|unanimous(?:ly)?|all agreed|agreed(?: by all| unanimously)?|all in favou?r)\b[^()[\]]{0,40}[)\]]\W*$/iu
    // "The tests ran (passed)" is no motion.
    const carried = /^(?:motion )?(?:carried|passed)(?: unanimously)?[)\]]\W*$/iu.test(behind)
    return (closing.test(behind) || (carried && moves.test(sentence.textBefore(at)))) && at >= 1
      ? settlement(sentence, at, sentence.tokens.length - 1, outcomeOf(sentence.textBefore(at)))
      : null
  },
)

const moves = /\b(?:moved|proposed|nominated|motions?|seconded)\b/iu

/** "No deploys on Friday → all OK with that", "2 p.m. instead, everyone happy": an act and then the assent of all. */
export const assentOfAll: Finder = foundAt(/^(?:all|everyone|everybody|both)$/u, (sentence, at) => {
  if (at < 3) return null
  if (!/(?:→|⇒|=>|->|[,;:–—(-])\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
  const behind = sentence.textBehind(at)
  const assents =
    /^ (?:(?:is|are|was|were) )?(?:ok(?:ay)?|fine|happy|good|content|in favou?r|in agreement)(?: with (?:it|that|this))?\W*$/iu
  return assents.test(behind) ? settlement(sentence, at, at + 1) : null
})

/** "A second rake for the shed; fine by all", "2 p.m. instead, OK for everybody" */
export const fineByAll: Finder = foundAt(/^(?:all|everyone|everybody)$/u, (sentence, at) =>
  at >= 5 &&
  /^\W*$/u.test(sentence.textBehind(at)) &&
  /(?:→|⇒|=>|->|[,;:–—(-])\s*(?:that is |this is |it is |was )?(?:fine|ok(?:ay)?|good|all right) (?:by|for|with) $/iu.test(
    sentence.textBefore(at),
  )
    ? settlement(sentence, at - 2, at)
    : null,
)

const agreeable = /^(?:for|ok|okay|fine|board|favou?r|agreement|supportive|happy|comfortable|content|good|pleased)$/u
/** What somebody can be pleased with that nobody has put to them. */
const moods = /^(?:happy|comfortable|content|good|pleased)$/u
const withMatter = /^(?: (?:with|of|on|about|for|that|to)\b|\W*$|[,;.])/iu
/** What is put to a group. */
const proposal = overLines`
  (?:
    idea|proposal|plan|change|approach|suggestion|date|name|text|wording|draft
    |option|choice|decision|solution|arrangement
  )
`
const withProposal = new RegExp(
  overLines`
    ^(?: (?:with|about) (?:
        it|this|that|these
        |\p{L}+ing
        |(?:the|our) (?:\p{L}+ )?${proposal}
      )\b
      |\W*$
    )
  `,
  'iu',
)

/** "Group is happy with the current approach": what a group is content with where it is put to it. */
const ofPlan = new RegExp(String.raw`^ (?:with|about|to) (?:the |this |that |our )?(?:\p{L}+ )?${proposal}\b`, 'iu')

/** "We're good with waiting", "we are happy with the date": an act or a plan; with less, "we" may be anybody. */
const withActOrPlan = new RegExp(
  String.raw`^ with (?:(?!being|going\b|having\b)\p{L}+ing\b|(?:the|our|this) (?:\p{L}+ )?${proposal}\b)`,
  'iu',
)

/** Where the clause begins that a token stands in. */
const clauseAt = (sentence: Sentence, at: number): number =>
  Math.max(
    0,
    sentence.tokens.slice(0, at + 1).findLastIndex(({ before }) => /[,;:–—]|\s-\s/u.test(before)),
  )

/** "Everyone is on board", "All are OK with a later start", "The board was in agreement": all of them, whatever they say it of. */
export const allAreFor: Finder = foundAt(agreeable, (sentence, at) => {
  const lower = sentence.word(at)
  const from = /^(?:board|favou?r|agreement)$/u.test(lower) ? at - 1 : at
  if (from < at && sentence.word(from) !== (lower === 'board' ? 'on' : 'in')) return null
  let verb = from - 1
  while (verb > 0 && (isAdverb(sentence.tokens[verb]) || sentence.word(verb) === 'all')) verb--
  if (!/^(?:is|are|was|were|seems?|seemed)$/u.test(sentence.word(verb)) || verb - clauseAt(sentence, verb) > 8)
    return null
  const behind = sentence.textBehind(at)
  // "Everyone is for it (10/0)"
  if (lower === 'for') return isForIt.test(behind) && endsWithAll(sentence, verb) ? told(sentence, verb, at) : null
  if (!(moods.test(lower) ? withProposal : withMatter).test(behind) && !ofPlan.test(behind)) return null
  const group =
    isGroupNoun(sentence.word(verb - 1)) &&
    !/^supportive$/u.test(lower) &&
    !moods.test(lower) &&
    /^(?:the|our)$/u.test(sentence.word(verb - 2))
  const terse =
    (isGroupNoun(sentence.word(verb - 1)) || sentence.word(verb - 1) === 'meeting') &&
    (verb === 1 || (verb === 2 && sentence.word(0) === 'the')) &&
    ofPlan.test(behind)
  const ours = sentence.word(verb - 1) === 'we' && withActOrPlan.test(behind)
  return group || terse || ours || endsWithAll(sentence, verb) ? told(sentence, verb, at) : null
})

const isForIt = /^ (?:it|this|that)\b(?: too)?\W*(?:\(\d{1,3}\s?[/:-]\s?\d{1,3}\)\W*)?$/u

/** "We're fine with a later start": "are" is drawn into "we". */
export const weAreFor: Finder = foundAt(/^we're$/u, (sentence, at) => {
  let last = at + 1
  while (isAdverb(sentence.tokens[last]) || sentence.word(last) === 'all') last++
  return agreeable.test(sentence.word(last)) &&
    !/^(?:for|board|favou?r|agreement)$/u.test(sentence.word(last)) &&
    withActOrPlan.test(sentence.textBehind(last))
    ? told(sentence, at, last)
    : null
})
