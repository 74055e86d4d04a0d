import type { Decision } from '../record/types.js'
import { overLines } from './over-lines.js'
import { inAnyCase } from './pattern.js'
import { neitherWay, votesAgainst, votesFor } from './votes.js'

/** How the whole of those present says yes in a sentence of its own. */
const assent = inAnyCase(
  new RegExp(
    overLines`
      ^\W*(?:
        (?:(?:we |they )?all|everyone|everybody|both|those)(?: (?:who (?:are|were) )?(?:
            present|here|there
            |in attendance
            |(?:in|on|at) (?:the |this )?(?:call|meeting|room)
            |members|participants|attendees
          )
        ){0,2}\s?:?\s(?:
          agree[ds]?
          |approve[ds]?
          |concur(?:red|s)?
          |(?:is |are |was |were |seems? |seemed )?(?:
            in (?:favou?r|agreement)
            |on board
            |supportive
            |ok(?:ay)?
            |yes|fine|happy|content|comfortable|pleased
          )
        )(?: (?:with|about|by|to|on) (?:
            it|this|that
            |the (?:idea|proposal|plan|change|date|list|name|text|wording)s?
          )
        )?
        |(?:the |this |our )?(?:meeting|group|board|committee|council|team|panel|club|members|congregation|assembly) (?:agree[ds]|approve[ds]|accepted|concur(?:red|s)|assented|consented)(?: (?:unanimously|with (?:this|that|it)|to (?:this|that|it)))?
        |unanimous(?:ly)?(?: (?:consent|approval|agreement|agreed|approved|accepted|in favou?r|vote))?
        |consensus
        |(?:agreed by|(?:fine|ok(?:ay)?|good) (?:by|for|with)) (?:all|everyone|everybody)
      )[^\p{L}\p{N}?]*$
    `,
    'u',
  ),
)
/** How it says that nobody is against it. */
const noDissent = inAnyCase(
  new RegExp(
    overLines`
      ^\W*(?:
        (?:there (?:was|were) )?no(?:ne|body)?(?: further)? ?(?:
          objections?(?: (?:or|nor|and) (?:discussions?|comments?|questions?|concerns))?
          |abst(?:entions?|ains?)
          |opposition|dissent|disagreements?|blocks?|nays?|concerns|against|opposed
          |objected
          |one (?:objected|opposed|against|minded|spoke (?:up |out )?against)
          |body (?:minded|spoke (?:up |out )?against)
        )?(?: (?:was |were )?(?:
            raised|heard|voiced|received|noted|made|given|expressed
            |from (?:the )?\p{L}+(?: \p{L}+){0,4}
            |to (?:that|this|it)
          )
        )?(?: (?:during|in|on|at) (?:(?:the|this|our|today['’]s) )?(?:meeting|call|session))?
      )[^\p{L}\p{N}?]*$
    `,
    'u',
  ),
)
const no = inAnyCase(
  /^\W*(?:no|none|nope|nobody|no[- ]one|nil|silence|crickets)(?: (?:was |were )?(?:heard|raised|voiced|did|at all|objected))?[^\p{L}\p{N}?]*$/u,
)

/** Whether all present say yes: "All in favour.", "Everyone present agreed." */
export const assentsAll = (plain: string): boolean => assent.test(plain)
/** Whether a sentence is nothing but the verdict of all: "No abstentions.", "All agreed." */
export const isVerdict = (plain: string): boolean => assent.test(plain) || (noDissent.test(plain) && !no.test(plain))
/** Whether a verdict says that nobody was against it, in words that cannot be about anything else. */
export const namesDissent = (plain: string): boolean =>
  /\b(?:objections?|objected|opposition|opposed|dissent|disagreements?|minded|spoke (?:up |out )?against)\b/iu.test(
    plain,
  ) && noDissent.test(plain)
/** "(agreement)", "[all agree]", "(no objections)": a note in brackets of what the others said to it. */
const inBrackets = inAnyCase(
  new RegExp(
    overLines`
      ^[([](?:(?:general|broad|full|unanimous|all in|everyone in|group) )?(?:
        agreement|consensus|agreed|agrees?|assent|approval
        |all agreed?
        |everyone agree[ds]
        |no objections?
        |nobody objects
        |nods(?: all around)?
        |nodding
        |thumbs[- ]up
      )(?: (?:from|by) (?:all|everyone|everybody|the \p{L}+))?[.!]?[)\]]$
    `,
    'u',
  ),
)
export const agreedInBrackets = (plain: string): boolean => plain.length <= 60 && inBrackets.test(plain.trim())
/** Whether it is a bare no: "None.", "Nobody." */
export const answersNo = (plain: string): boolean => no.test(plain)

const dissent = new RegExp(
  overLines`
    \b(?:any(?:one|body)?|does any(?:one|body)|is any(?:one|body)|all|who)\b.*\b(?:
      objections?|objects?|objecting|objected
      |oppos(?:ed?|es|ition|ing)
      |against|unhappy|disagrees?|dissent|mind
      |not ok(?:ay)?
    )\b
    |^\W*(?:objections?|opposed|against)\?
  `,
  'iu',
)
/** Whether a sentence asks who is against something. Who asks for comments or questions puts nothing to the vote. */
export const asksForDissent = (plain: string): boolean =>
  (plain.trimEnd().endsWith('?') && dissent.test(plain)) || tellsOfAsking.test(plain)
/** "Asked if anyone objects to it", "Ann called for objections." */
const tellsOfAsking = new RegExp(
  overLines`
    \b(?:ask(?:s|ed|ing)?|check(?:s|ed|ing)?|call(?:s|ed|ing)?)\b(?: \p{L}+){0,3}? (?:if|whether|for)\b.{0,60}?\b(?:
      objections?|objects?|objecting|objected
      |oppos(?:ed?|es|ition|ing)
      |against|unhappy|disagrees?|dissent
    )\b
  `,
  'iu',
)

/** "Please write to Ann by Friday": what is said between a question and its answers, and answers nothing. */
export const invitesAnswers = (plain: string): boolean =>
  /^\W*(?:please|kindly|speak up|let (?:me|us) know|send|write|e-?mail|reply|comment|raise|shout)\b/iu.test(plain)

/** What is said of a proposal that is taken up: "this was a good idea", "that it would be reasonable to do". */
const wellFound = new RegExp(
  overLines`
    ^(?: that)? (?:it|this|that)(?: (?:all|also|both))? (?:is|was|would be|['’]s|sounds|sounded|seems|seemed|looks|looked)(?: like)? (?:
      (?:an? |the )?(?:[\p{L}]{2,12}ly |very |really |most )?(?:
        good|great|nice|fine|excellent|sensible|reasonable|worthwhile|useful|sound|right|best|better
      ) (?:idea|plan|proposal|suggestion|approach|solution|option|choice|compromise|way(?: forward)?|thing(?: to do)?|to (?:do|have|try|adopt|add))\b
      |(?:\p{L}{2,12}ly |very )?(?:sensible|reasonable|worthwhile|acceptable|ok(?:ay)?)(?=\W*$|,? and\b|[.,;])
    )
    |^(?: that)? (?:it|this|that)(?: would)? (?:makes?|made) sense(?=\W*$|,? and\b|[.,;])
  `,
  'iu',
)
/** Whether words behind "agreed" say that what was proposed is good. */
export const findsWell = (behind: string): boolean => wellFound.test(behind)

const proposal = new RegExp(
  overLines`
    \b(?:
      propos(?:e[ds]?|al|ing)
      |suggest(?:ed|s|ion)?
      |should we
      |shall we
      |can we
      |could we
      |we (?:should|can|could|would)
      |let's
      |let us
      |if we (?:should|can|could)
      |plan(?:s)? (?:is )?to
      |asked (?:to|if|whether|for (?:an? |the )?(?:approval|consent|permission|agreement|support|vote))
      |recommend(?:ed|s|ation)?
      |motion|moved
      |move to
    )\b
  `,
  'iu',
)
/** Whether a sentence puts something that "no objections" then settles. */
export const puts = (plain: string): boolean => proposal.test(plain) && !/\badjourn/iu.test(plain)

/** How somebody says yes to a proposal in a turn: "+1", "👍", "agreed", "works for me". */
export const saysYes =
  /^\W*?(?:\+\s?1\b|:\+1:|👍|\+{1,2}(?=\s|$)|(?:agree[ds]?|yes|yep|aye|ok(?:ay)?|lgtm|sgtm|sounds good|fine (?:with|by) me|works for me|in favou?r|support)\b)[^?]{0,30}$/iu
/** How somebody says no to it. */
export const saysNo = /^\W*?(?:[-−–]\s?1\b|👎|(?:no|nay|veto|disagree[ds]?|against|object)\b)/iu
/** What is done with a proposal that everybody likes: "Updated.", "Done", "Merged". */
export const saysDone =
  /^\W*(?:ok(?:ay)?[,.]? )?(?:done|updated|changed|merged|approved|accepted|adopted|resolved|closed|fixed|renamed|moved|added|removed|committed|settled)\W*$/iu

/** A label in front of what is put to the vote. Group 1 is the label. */
export const pollLabel = /^\W*((?:straw[ -]?|informal )?poll(?:\s?#?\d{1,3})?)\s*(?::|\s[–—-]\s)\s*/iu

const forIt = new RegExp(`^(?:sf|f|strongly (?:for|in favou?r)|${votesFor})$`, 'iu')
const againstIt = new RegExp(`^(?:sa|strongly against|${votesAgainst})$`, 'iu')
const neither = new RegExp(`^(?:n|a|${neitherWay})$`, 'iu')

/** What a row of votes below the words for them comes to; null where they are not votes. */
export function tallyOf(headers: readonly string[], votes: readonly string[]): Decision['outcome'] | null {
  const words = headers.map((header) => header.trim())
  if (!words.every((word) => forIt.test(word) || againstIt.test(word) || neither.test(word))) return null
  const sum = (kind: RegExp) =>
    votes.reduce((all, vote, at) => all + (kind.test(words[at] ?? '') ? Number(vote.trim()) || 0 : 0), 0)
  // Beside "SA" an "A" is against as well.
  const against = sum(againstIt) + (words.some((word) => /^sa$/iu.test(word)) ? sum(/^a$/iu) : 0)
  return sum(forIt) > against ? 'accepted' : 'rejected'
}

/** Whether the group asks itself for a yes: "Should we move?", "Are we OK with Tuesday?" */
export const putsToAll = new RegExp(
  overLines`
    (?:^|[.:;?!–—-]\s*|\b(?:so|but|and|then|ok),? |[*_(]\s*)(?:
      (?:should|shall) we\b(?! (?:say|mention|know|expect|worry))
      |are we (?:all )?(?:ok(?:ay)?|fine|happy|good|agreed|in agreement)\b
      |(?:is there|do we have|have we(?: got)?) (?:a )?(?:consensus|agreement) (?:to|on|for|that|about)\b
      |do we (?:all )?(?:agree|want to|approve|accept)\b
      |can we (?:agree|approve|accept|merge|close|adopt)\b
    )[^?]{4,300}(?:\?|:\s)
  `,
  'iu',
)
/** A yes to it that leaves nothing open. */
export const saysYesToAll = new RegExp(
  overLines`
    ^\W*(?:
      (?:there (?:is|was|seems to be|appears to be)|we (?:do|have)|seems so|looks like it)(?=\W*$)
      |(?:yes|yep|agreed|passed|approved|accepted|adopted|carried)(?:
        $
        |[^\p{L}\p{N}? ]+$
        |[.!]
        |,? (?:
          we(?:['’]ll| will)
          |will
          |let['’]s
          |this (?:would|will)
          |that (?:would|will)
          |from|every|starting|until
          |in \p{Lu}
          |on \p{Lu}
          |by all
          |unanimously
          |good idea
          |all agree
          |everyone
        )\b
      )
      |(?:all|everyone|everybody|group|the group)(?: (?:say|said|agree))?s?:? (?:yes|agreed|ok)\b
    )
  `,
  'iu',
)

/** A no to it that leaves nothing open. */
export const saysNoToAll =
  /^\W*(?:no|nope|rejected|declined|voted down)(?:$|[^\p{L}\p{N}? ]+$|[.!]|, (?:we(?:['’]ll| will| won['’]t)|will|let['’]s|leave|keep|not)\b)/iu

/** "Is the water clean?", "Did the key come back?": how things are, not what to do. */
export const asksForFact = /^\W*(?:is|are|was|were|did|does|has|have|will|who|why|how|what|when|where)\b/iu
/** Group 1 is the yes or no in front, group 2 what is said behind it. */
export const yesOrNo = /^\W*(yes|yep|no|nope)\b(?:\s?[,;:–—-])? (.+)/iu
/** "yes but as a copy", "no, not this year", "no, leave it to Bo" */
export const saysHow = new RegExp(
  overLines`
    ^(?:
      (?:leave|keep|skip|drop|close|use|let|stick|stay|go) (?!on\b|ahead and\b|me\b)\p{L}
      |but (?:only|as|not|with|without|from|in|on|until)\b
      |only\b
      |(?:as|because)[ ]
      |not (?:this|in|on|at|for|until|before|now)\b
    )
  `,
  'iu',
)

/** "So let's go with the red one for now": what stands around the one that is chosen. */
export const fillsChoice = new Set(
  "so then ok okay yes we go with let's the it is one option for now please definitely".split(' '),
)

/** "None from me", "no objections here", "not from my side" */
export const hasNone = (said: string): boolean => {
  const words = said.replace(
    /(?:,? (?:from|for|on|by) (?:me|us|my (?:side|end|part)|our (?:side|end|part))|,? here|,? (?:in the room|from any(?:one|body)|it seems|heard|raised))\W*$/iu,
    '',
  )
  return (
    answersNo(words) ||
    /^\W*(?:not|no (?:objections?|concerns?|problems?)|i (?:don['’]t|do not)|fine|all good)\W*$/iu.test(words)
  )
}
