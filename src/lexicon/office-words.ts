import { overLines } from './over-lines.js'
import { inAnyCase } from './pattern.js'
/** Nouns of offices in a meeting, as sentences have them. */
export const officeNouns = [
  'chair(?:man|woman|person)?',
  'facilitator',
  'moderator',
  'host',
  'scribe',
  'note[- ]?taker',
  'minute[- ]?taker',
] as const

/** "Ann Lee chaired", "chaired by Ann Lee"; she also presided, but nothing is presided by her. */
export const heldOffice = ['chaired', 'moderated', 'facilitated', 'hosted', 'scribed', 'minuted'] as const

/** "Ann Lee is chairing" */
export const holdingOffice = ['chairing', 'scribing', 'facilitating', 'moderating', 'presiding'] as const

/** "Bo took the minutes" */
export const noteVerbs = ['took', 'kept', 'recorded', 'is taking', 'was taking', 'is keeping'] as const

/** "Minutes were compiled by Bo" */
export const writtenVerbs = [
  'taken',
  'kept',
  'recorded',
  'prepared',
  'written',
  'compiled',
  'drafted',
  'contributed',
] as const

/** What is taken, or kept. */
export const theNotes = '(?:the )?(?:meeting )?(?:minutes|notes)'

/** "The call was run by Bo": verbs that tell an office without "minutes" or "notes" beside them. */
export const byVerbs = [
  'chaired',
  'moderated',
  'facilitated',
  'hosted',
  'led',
  'scribed',
  'minuted',
  'taken',
  'recorded',
  'run',
  'prepared',
  'compiled',
  'written',
  'protocolled',
] as const

/** "Determine volunteers for note taking": a heading above those who write. */
export const noteTakingHeading = inAnyCase(
  /\b(?:note|minute)s?[- ]?tak|\bscrib(?:es?|ing)\b|^\W*taking (?:notes|minutes)\W*$|^\W*(?:notes|minutes) (?:taken |written |kept )?by\W*$|^\W*(?:(?:meeting|recording) )?secretary\W*$/u,
)

/** "volunteer needed →": what an office's label says in front of whoever was found. */
export const stillSought = /^(?:[^→]{0,30}(?:needed|wanted|volunteers?|tb[acd])|\?+)\s*(?:→|=>|->)\s*/iu

/**
 * The role that words for an office give who holds it.
 *
 * @example
 * roleOfOffice('took the minutes') // 'scribe'
 * roleOfOffice('led') // 'chair'
 */
export function roleOfOffice(words: string): 'chair' | 'facilitator' | 'host' | 'scribe' {
  if (writing.test(words)) return 'scribe'
  if (/moderat|facilitat/iu.test(words)) return 'facilitator'
  return /host/iu.test(words) ? 'host' : 'chair'
}

const writing = /minut|notes|scrib|secretar|record|take[rn]|submitted|typing|prepared|compiled|written|protocol/iu

/** Offices that are no role in the meeting, but whose label names somebody who is there. */
export const office =
  /^(?:(?:meeting |board |club |acting |hon(?:orary|\.)? )?(?:secretary|treasurer|clerk|time-?keeper|time keeper|gate-?keeper|vibe-?watcher|registrar|president|director))$/iu

const unbound = 'self|self[- ]employed|independent|unaffiliated|no affiliation'
/** What stands where an organisation would: "Ann Lee (self)", "Independent: Bo Ray". */
export const noOrganisation = new RegExp(String.raw`^(?:${unbound}|none|n\/?a)$`, 'iu')

/** What somebody is or does, behind a name where an organisation could stand: "(Musical Director)", "(PI)", "(Lights)". */
export const position = new RegExp(
  overLines`
    ^(?!(?:office|department|bureau|division) of\b)(?:
      ${unbound}
      |invited expert
      |elected|appointed|(?:[\p{L}\d]+ ){0,2}emerit(?:us|a|i)|pi
      |sec\.?
      |treas\.?
      |dir\.?
      |sm|asm|lx|tech|set|sound|lights|lighting|costumes|props|socials|publicity
      |catering
      |(?:[\p{L}\d./&-]+ ){0,4}(?:
        directors?|lead|leader|scientist|analyst|consultant|administrator
        |(?:co-)?founder
        |c[eotfi]o
        |ciso|specialist|owner|buyer|head
        |(?:board|committee|council) member
        |candidate
        |vice[- ]president
        |manager|student|advisor|adviser|officer|secretary|treasurer|coordinator
        |representative|intern|architect|engineer|designer|editor|maintainer|developer
        |president|captain|coach|professor
        |(?:head)?teacher
        |headmaster|headmistress|bookkeeper|bursar|webmaster|assistant|receptionist
        |trustee|governor|parent|resident|volunteer|contact|liaison|clerk|attorney
        |superintendent|planner|organi[sz]er|accountant|solicitor|counsel|inspector|assessor|warden
        |caretaker|supervisor
      )
      |s?vp|evp|avp
      |(?:
        s?vp|evp|avp
        |head of
        |chief|senior|staff|principal|junior|lead|assistant|associate|deputy|vice
        |technical|product
        |program(?:me)?
      ) [\p{Ll}&][^,;()]{0,40}
      |project (?:management|support|administration|control|planning|staff|secretar\p{L}+) ?[^,;()]{0,30}
      |(?:s?vp|evp|avp|head of|chief|director of|manager of) [^,;()]{2,40}
    )$
  `,
  'iu',
)

/** Posts that are written in letters: "CTO @ Oak Bank". */
export const postInLetters = /^(?:C\p{Lu}O|[SEA]?VP|P[IMOR]|TPM|E[MD]|T[AL]|S[RW]E|RSE|QA|D?BA|MD|RN|RA|PhD|MSc)$/u

/** Acronyms of bodies: "(TSC)" behind a name says where somebody sits, not whom somebody works for. */
export const bodies = new Set(['TSC', 'TOC', 'TAC', 'CPC', 'PMC', 'TC', 'WG', 'SIG', 'SC', 'GB', 'CTC', 'BTC', 'TCC'])

/** "Chair Ann Lee", "members Di Fox": an office in front of a name in full. */
export const officeInFront = new RegExp(
  overLines`
    ^(
      (?:[Vv]ice[- ]|[Cc]o-|[Aa]cting |[Dd]eputy )?(?:
        [Cc]hair(?:man|woman|person)?
        |[Pp]resident
        |[Ss]ecretary
        |[Tt]reasurer
        |[Cc]lerk
        |[Mm]oderator
        |[Ff]acilitator
        |[Gg]uests?
        |[Mm]embers?
        |[Oo]bservers?
        |[Rr]ecorder
        |[Ss]cribe
      )
    )\s+(?=\p{Lu}(?:\p{Ll}|\.)\S* ?\p{Lu})
  `,
  'u',
)

/** The same in small letters, and what people are, in a row of names: "clerk Ann Lee and guests Bo Ray, Cy Moss". */
export const officeInSmall = new RegExp(
  overLines`
    (?<=^|[,;] |and )(?:the )?(
      (?:(?:vice|deputy|assistant|acting|town|board|committee|council)[ -])?(?:
        supervisors?|treasurer|clerk|secretary
        |chair(?:man|woman|person)?
        |president|trustees?|directors?|councillors?|members?|officers?|guests?
        |visitors?|residents?
      )
    ) (?=\p{Lu})
  `,
  'u',
)
