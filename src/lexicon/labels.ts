import { overLines } from './over-lines.js'
import { inAnyCase, onlyWhere, type Test } from './pattern.js'

/** Behind the few signs that may stand in front of a label, one of its words begins. */
const beginsWith = (words: string): Test => inAnyCase(new RegExp(`^[^]{0,7}?(?<![a-z])(?:${words.toLowerCase()})`, 'u'))

/** "12", "58.3", "TC-2024-3": what counts labels. */
export const labelNumber = String.raw`(?:[A-Z]{1,6}-)?\d{1,4}(?:[./-]\d{1,4}){0,3}`

/** "AI-12", "ACTION 3", "Action #3.", "ACTION TC-2024-3" */
const numbered = String.raw`(?:[ -]?#?${labelNumber}\.?)?`

/** Labels that mark an action item; what may stand between label and task is read by the recognizer. */
const actionWord = overLines`
  (?:
    (?:
      (?:
        new|next|key|future|main|immediate|agreed|resulting|required|further|another
        |other|additional|remaining|first|second|open|possible|proposed|suggested|urgent
        |main|group|board|team
        |(?:short|medium|mid|long)[- ]term
      )[ ]
    )?actions?(?: ?items?| points?| required| needed)?(?:\(s\))?(?:
      \s?\/\s?(?:assignees?|owners?|responsible)(?:\(s\))?
    )?
    |AIs?
    |A[./]I\.?
    |APs?|ARs?
    |TO[- ]?DOs?(?: items?| tasks?)?
    |task(?! force)
    |follow[- ]?ups?
    |fups?
    |f\/u
    |next[- ]?steps?
    |homework
  )(?:[ ]from (?:this|the|our|today's) [a-z]+)?
`

const labelledAction = new RegExp(
  String.raw`^(?:[^\p{L}\p{N}\s[(#]{1,4}\s?)?` +
    `(?:` +
    String.raw`\[(${actionWord})(?:\s?(?:(?::|-|–|for|on|by|to|@)\s?)?([^\]:\s][^\]:]{0,39}))?\](?:\s?:)?` +
    // "(AI) tools" are no label.
    String.raw`|\((?!A[IPR]s?\))(${actionWord})(?:\s?[:@]\s?([^():\s][^():]{0,39}))?\)(?:\s?:)?` +
    String.raw`|#(actions?|action-?items?|todos?|tasks?|follow-?ups?)\b(?!-)(?:\s?:)?` +
    `|(?:${actionWord})${numbered}` +
    String.raw`(?:\s?[([]([^()[\]]{1,40})[)\]]|\s?@\s?([\w-]{1,40}(?:\s?,\s?@?[\w-]{1,40}){0,3})|\s(?:for|on|by|to)\s([^:\s][^:]{0,49}?)|\s([@\p{Lu}][^:]{0,40}?))?` +
    String.raw`\s?(?::|\s[–—-]\s|\s?→|\s?[=-]>)` +
    `)`,
  'iu',
)

/**
 * A label of an action item in front of a text: `Action:`, `**ACTION**`, `AI(Ann):`, `AP@Ann:`, `TODO(ann):`, `[ACTION]`,
 * `(Action)`, `ACTION - Ann:`, `Action item for Ann:`, `Action on Ann to`, `#action ann`, `ACTION-12:`.
 * {@link partsOfLabel} tells what it says.
 */
export const actionLabel = onlyWhere(beginsWith(`${actionWord}|action|todo|task`), () => labelledAction)

/** What {@link actionLabel} found, by what it says. */
export function partsOfLabel(match: RegExpExecArray) {
  const [, squared, inSquare, round, inRound, tag, bracket, handles, whom, name] = match
  return {
    /** What stands in brackets: whom it names, until when. */
    inBracket: inSquare ?? inRound ?? bracket,
    handles,
    whom,
    /** Words behind the label that may be a name. */
    name,
    /** A bracket or a tag is nothing but a label, whatever follows. */
    isSetOff: squared !== undefined || round !== undefined || tag !== undefined,
  }
}

/**
 * A label that nothing divides from whom it names: `AI [Ann] order it`, `Next steps for Ann to order it`. Group 1 or 2 is
 * who that would be; whoever asks must know whether it is somebody.
 */
export const actionLabelBeforeOwner = onlyWhere(
  beginsWith(actionWord),
  () =>
    new RegExp(
      String.raw`^(?:[^\p{L}\p{N}\s[(#]{1,4}\s?)?(?:${actionWord})${numbered}` +
        String.raw`(?:\s?(?=[[(](@?\p{L}[^()[\]]{0,39})[)\]]\s+\p{L})|\s+(?:(?:on|for)\s+)?(?=(@?[\p{L}\d-]+(?: [\p{L}\d-]+)?) to \p{L}))`,
      'iu',
    ),
)

const undividedAction = new RegExp(
  String.raw`^(?:👉|➡️?)\s*(?=[@\p{Lu}][^:]{0,40}:)|^\(A[IP]\)\s*(?=[@\p{Lu}])|^(?:\W{1,4}\s*)?(?:` +
    String.raw`(ACTION(?: ITEM| POINT)?${numbered}|TODO${numbered}|FUP|AI${numbered}(?= @| \p{Lu}\p{L}*,? (?:to|will|and|\p{Lu}\p{L}*) ))(?!\w)(?!\s*[:\p{Ll}])(?!\s+(?:ITEMS|POINTS|LIST|PLAN|LOG)\b)\s+(?=[@\p{L}])` +
    String.raw`|(A(?:ction(?: item)?|CTION(?: ITEM)?))\s+(?:on|for)\s+(?=[@\p{Lu}\p{Ll}])` +
    String.raw`|Assigned to (?=[@\p{Lu}][^:]{0,30}:\s)` +
    String.raw`|([Aa]ction)\s+(?!items?\b|plans?\b|points?\b|lists?\b|groups?\b)(?=@?[\p{L}\d-]+(?: [\p{L}\d-]+)?(?: [([][^()[\]]{1,40}[)\]])? to \p{Ll}))`,
  'u',
)

/**
 * The same without any divider: `ACTION ann to write`, in capitals only; `Action on Ann to write`. "AI" also begins
 * "AI generated logo", so that somebody must follow it.
 */
export const bareActionLabel = onlyWhere(
  /👉|➡|ACTION|TODO|FUP|AI|AP|[Aa]ction|[Tt]ask|[Tt]o-?do|[Ff]ollow|[Nn]ext|Assigned/u,
  () => undividedAction,
)

/** The words of a label that is set off in bold: "**Action point**". */
export const boldActionLabel = /^(?:new )?(?:action(?: ?items?| ?points?)?|AI|AP|TO[- ]?DO|follow[- ]?up|task)$/iu

/** Label words in capitals, which are no words of a sentence, and those that could be. */
const shouted = `ACTIONS?(?: ITEMS?| POINTS?| REQUIRED| NEEDED)?|TO[- ]?DOS?|FOLLOW[- ]?UPS?`
const spoken = `(?:[Nn]ew |[Nn]ext |[Kk]ey )?[Aa]ctions?(?: ?[Ii]tems?| [Pp]oints?| required| needed)?|[Tt][Oo]-?[Dd][Oo]s?|[Ff]ollow-?[Uu]p|[Nn]ext [Ss]teps?`
const short = `AIs?|APs?|ARs?`
const count = `(?:[ -]?#?${labelNumber})?`
const divider = String.raw`\s*(?::(?![/\d])|\s[–—-]\s|\s?[→⇒]|\s?[=-]>)`

/**
 * `Ann action: order plates`, `Ann's AI: …`, `Ann (action): …`, `Ann [ACTION]: …`, `Ann action item to order plates`: group
 * 1 is the owner, group 2 what divides the label from the task.
 */
export const ownedActionLabel = onlyWhere(
  /[Aa]ction|ACTION|A[IPR]|[Tt][Oo]|[Ff]ollow|FOLLOW|[Nn]ext|[Tt]ask|[Jj]ob|[Hh]omework/u,
  () =>
    new RegExp(
      String.raw`^(@[\w-]{1,39}|\p{Lu}[\p{L}.-]{0,20}(?: \p{Lu}[\p{L}.-]{1,20})?)(?:['’]s)?(?: | [–-] | ?[([]| #)` +
        String.raw`(?:${shouted}|${spoken}|${short}|(?:[Tt]asks?|[Jj]obs?|[Hh]omework)(?: items?)?)[)\]]?(\s?:\s*|\sto (?=\p{Ll}))`,
      'u',
    ),
)

/**
 * A label behind the first words of a text: `… ACTION: Clerk to write`, `… Ann to write [ACTION]`, `… (action: Ann)`,
 * `… 👉 Ann: write`. What stands in front, and behind, tells whether it is one. Group 1 is a bracket's label, group 2
 * whom it names; group 3 a label with a divider, groups 4 and 5 whom that names; group 6 a label without one.
 */
export const inlineActionLabel = new RegExp(
  String.raw`👉\s*(?=[@\p{Lu}][^:]{0,40}:)` +
    String.raw`|(?<=[\s.])[[(](${shouted}|${spoken}|${short})${count}(?:\s?[:@–—-]\s?|\s(?:for|on|to|by)\s|\s)?([^()[\]]{1,200})?[\])](?:\s?:)?` +
    String.raw`|(?<=[\s(*•·>→⇒–—-])(${shouted}|${spoken}|${short}|DONE|COMPLETED|CLOSED|CANCELL?ED)${count}(?:\s?[([]([^()[\]]{1,40})[)\]]|\s?(?:@|(?:for|on|to|by)\s)([^:.!?,;→⇒=–—-]{1,40}?))?${divider}\s*` +
    String.raw`|((?<=[\s(→⇒>])(?:ACTION(?: ITEM| POINT)?|TODO|[Aa]ction(?: item| point)?|AI|AP)|(?<=[→⇒>–—(-]\s?)[Tt]o-?do)(?=\s(?:(?:on|for|to)\s)?@?\p{Lu})`,
  'gu',
)

/** Labels that mark a decision. */
const decisionWord = overLines`
  (?:
    (?:key |final |group |board |team |committee |council |tsc |our |joint )?decisions?(?: made
      | taken
      | is
      | was
    )?
    |resolutions?
    |(?:be it (?:further )?)?resolved
    |(?:it(?: is|['’]s| was) )?(?:agreed|decided)
    |(?:(?:general|rough|broad|unanimous) )?agreement
    |unanimous(?:ly)?
    |verdict
    |(?:(?:the|general|main|our|overall) )?conclusions?
    |outcomes?
    |(?:(?:rough|general|lazy|broad|group) )?consensus(?: reached)?
    |motions?(?: carried| passed| approved)?
    |vote(?:d| results?)?
    |approved|accepted|adopted|rejected|deferred|postponed|carried
    |(?:moved,? )?seconded(?:,| and|, and) (?:carried|approved|passed)
    |result of (?:the )?vote
    |ruling|determination
  )
`

const labelledDecision = new RegExp(
  overLines`
    ^(?:[^\p{L}\p{N}\s[(#]{1,4}\s*)?(?:
      \[(${decisionWord})\](?:\s*:)?
      |#(agreed|decision|resolved|accepted|rejected)\b
      |(${decisionWord})(?:[ -]?#?\s?${labelNumber})?(?:\s*\([^()]{1,40}\))?\s*(?:
        :
        |\s[–—=-]\s
        |→
        |=>
        |->
        |(?<=\d)\.\s
      )
    )
  `,
  'iu',
)

/** A label of a decision: `Decision:`, `RESOLVED:`, `Resolution #1:`, `#agreed`, `AGREED:`, `Verdict:`. */
export const decisionLabel = onlyWhere(beginsWith(decisionWord), () => labelledDecision)

/**
 * A label around the noun that marks it: `Decision taken without objection:`, `The board's decision:`, `Decision on the
 * hall:`, `Consensus for https://example.org/12 - `. What is still to be decided, and what only has to do with deciding, is
 * none, and an address holds no label's colon.
 */
export const wideDecisionLabel = new RegExp(
  overLines`
    ^(?:[^\p{L}\p{N}\s[(#]{1,4}\s*)?(
      (?!proposed|needed|required)(?:
        (?:
          the|our|this|board|group|team|committee|council
          |[\p{L}]{1,20}['’]s
          |[\p{L}]{1,20}(?:al|ous|ed|im)
          |main|key|loose|rough|broad|joint|tentative
        )[ ]
      ){0,3}?(?:decisions?|consensus|ruling|verdict)(?: (?:
          was|made|taken|reached|agreed|here|now|today
          |so far
          |by|of|from|on|about|for|regarding|in|at|after|without|as|with
        )\b(?: (?!(?:made|needed|pending|be|if|whether)\b)(?!https?:)[\p{L}\p{N}’'-]{1,20}){0,5}
      )?
    )\s?(?:(?: https?:\/\/\S{1,200}| #\d{1,7})(?:\s?:|\s[–—-])\s|:\s*)(?=\S)
  `,
  'iu',
)

/** The same in capitals without a divider: `RESOLVED to buy`, `AGREED that`. */
export const bareDecisionLabel = new RegExp(
  String.raw`^(?:\W{1,4}\s*)?((?:BE IT )?(?:FURTHER )?RESOLVED|RESOLUTION|AGREED|DECISION|DECIDED|CARRIED|APPROVED)\b(?:\s#?${labelNumber}(?![\p{L}\d]))?(?!\s?:)(?:,? that\b|\s(?:to\b)?)\s?(?=\S)`,
  'u',
)

/** The words of a label inside a paragraph, in any case: behind a sentence's end no sentence goes on with a colon. */
const inlineDecisionWord =
  'decision decisions resolution resolutions resolved agreed agreement decided consensus conclusion conclusions outcome outcomes verdict ruling'
    .split(' ')
    .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')

/** `… RESOLVED: …`, `…? Consensus: …`, `… → decision: …`, `… [DECISION] …`, `… Decision made: …` inside a paragraph. */
export const inlineDecisionLabel = new RegExp(
  overLines`
    (?<=(?:[.!?;:)”"]|→|⇒|->|=>|\s[–—])\s)(?:
      (?:[✅☑✔⚖]\uFE0F?\s|>\s)?(?:(?:[Ff]inal|[Gg]eneral|[Rr]ough|[Bb]oard|[Gg]roup|[Tt]eam|[Oo]ur) )?(?:
        ${inlineDecisionWord}
      )(?:\s(?:made|taken|reached)|[ -]?#?${labelNumber})?(?:\s\([^()]{1,40}\))?\s*:\s*(?=\S)
      |\[(?:DECISION|RESOLVED|AGREED|Decision|Resolved|Agreed)\]:?\s+(?=\S)
      |(?:DECISION|Decision|Resolution|RESOLUTION)\s[–—-]\s(?=\S)
      |(?:RESOLVED|AGREED|DECIDED)\s+(?=(?:that|to|not)\b)
    )
  `,
  'gu',
)
