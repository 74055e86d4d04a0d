import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase } from '../../lexicon/pattern.js'

const word = '(?:minutes|notes|summary|agenda|protocol|recap)'
const state =
  '(?:cancell?ed|draft|unapproved|approved|unconfirmed|confirmed|official|unofficial|final|public|private|rough|raw)'

/** A cheap test: a title without one of these has no words for a document. */
const anyWord = inAnyCase(
  new RegExp(
    `${word}|${state}|mom|transcript|record|proceedings|report|round-?up|highlights|protokoll|niederschrift|log`,
    'u',
  ),
)

/** "Meeting Minutes:", "Agenda and notes:", "Draft minutes no. 12 of the", "Minutes of the". */
const inFront = new RegExp(
  overLines`
    ^(?:[([]?${state}[)\]]?:? )?(?:
      \[(?:meeting )?${word}\]
      |(?:(?:meeting|call|discussion|executive) )?(?:
        ${word}
        |mom
        |transcript(?=:| of)
        |record(?= of\b)
        |proceedings(?= of)
        |report(?=:| of)
        |(?:sitzungs)?protokoll
        |niederschrift
      )\b(?!\s(?:working|wg\b|group|team|sig\b))
    )
  ` +
    overLines`
      (?:\s?(?:and|&|\+|\/)\s?(?:the )?${word}\b)?(?:\s*[([]${state}[)\]])?(?: of(?: the)? meeting\b(?=\s*[(:–—|-])
      )?(?:\s*\(mom\))?(?: (?:of|for|from|der|des|zur|zum)(?: the| an?| our)?\b)?(?: meeting (?:for|with)(?: the)?\b
      )?\s*[:–—|-]?\s*
    `,
  'iu',
)
/** The same behind the name: "Choir Board Meeting Minutes" leaves "Choir Board", but "Choir Board Meeting Notes" the meeting. */
const behind = new RegExp(
  overLines`
    (?<![\s:–—|,-])[\s:–—|,-]*\b(?:meeting (?=minutes|protokoll))?(?:${state} )?(?:agenda (?:and|&|\+) )?(?:
      (?!summary|recap)${word}
      |mom|protokoll
    )(?:\s?(?:and|&|\+|\/)\s?(?:agenda|action items|actions|decisions|${word}))?$
    |(?<![\s:–—|,-])[\s:–—|,-]*\b(?:(?:meeting )?transcript|log)$
    |(?<![\s:–—|,-])[\s:–—|,-]*\b(?:(?:meeting|call) )report$
  `,
  'iu',
)
/**
 * "X: Minutes of the Committee Meeting", "X minutes - Lisbon", "X Notes @ Ann's": what is in front names the body, what is
 * behind says what the document is, or where it was written.
 */
const tail = new RegExp(
  overLines`
    (?<=[\p{L}\p{N})])(?:\s*[:–—|,]|\s+-)?\s+(?:${state} )?(?:meeting (?=minutes|protokoll|record))?(?:
      ${word}
      |mom|record
    )\s*(?:[:–—|,@(-]|\b(?:of|from|for|on|at|in)\b|(?=(?:meeting|call|session|telco)$)).*$
  `,
  'iu',
)
/** "DRAFT Harbour Board", "Draft – Harbour Board" */
const stateInFront = /^[([]?(?:draft|unapproved|unconfirmed)[)\]]?(?:\s?[:–—|-])?\s+(?=\p{L})/iu
const stateBehind = new RegExp(
  String.raw`\s*(?:[([](?:${state}|(?:${state} |meeting )?${word})[)\]]|[–—|,:-]\s*${state})$`,
  'iu',
)
/** "Choir Board Meeting Summary", "Harbour Council: a roundup" */
const account =
  /(?<=\b(?:meeting|call|council|board|committee|assembly|plenary))(?:\s*[:–—-])?\s+(?:an? )?(?:summary|recap|round-?up|highlights)$/iu
const meetingMinutes = /\bmeeting(?= minutes$)/iu
/** Words that say what kind of meeting it is, and alone name none. */
const kind =
  /^(?:(?:annual|general|business|regular|ordinary|special|monthly|weekly|quarterly|board|committee|members?|team|staff|joint|public|planning)(?:['’]s?)?(?: |$))+$/iu

/**
 * A title without the words for the document itself.
 *
 * @example
 * withoutDocumentWords('Draft Minutes of the Harbour Board') // 'Harbour Board'
 * withoutDocumentWords('Annual Meeting Minutes') // 'Annual Meeting'
 */
export function withoutDocumentWords(title: string): string {
  if (!anyWord.test(title)) return title.trim()
  const stated = title.replace(stateBehind, '').replace(stateInFront, '').trim()
  const meeting = meetingMinutes.exec(stated)?.[0] ?? ''
  const left = stated.replace(inFront, '').replace(tail, '').replace(account, '').replace(behind, '').trim()
  const name = left.replace(behind, '')
  return kind.test(name.trim()) && meeting !== '' ? `${name} ${meeting}` : name
}
