import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import { isWe } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

const ahead = /^ (?:forward|ahead) (?:with|on)\b/iu
const willGo = /^ (?:then |now |therefore )?(?:move|go) (?:forward|ahead) (?:with|on)\b/iu

/** "Will move forward with two days in May", "so we are going ahead with the ramp": nobody waits any longer. */
export const goesAhead: Finder = foundAt(/^(?:will|we'll|moving|going)$/u, (sentence, at) => {
  const lower = sentence.word(at)
  const running = lower.endsWith('ing')
  if (!(running ? ahead : willGo).test(sentence.textBehind(at))) return null
  if (at === 0) return told(sentence, at, at + 1)
  const helper = running ? at - 1 : at
  if (running && !/^(?:are|we're)$/u.test(sentence.word(helper))) return null
  const subject = subjectBefore(sentence, helper)
  const we = sentence.word(helper).startsWith('we') || isWe(subject)
  return we && !isOpenBefore(sentence, at) ? told(sentence, at, at + 1) : null
})

const draws = /^(?:so|thus|therefore|hence|accordingly|consequently)$/u
/** What goes on anyway, or only looks at it. */
const busy = new RegExp(
  overLines`
    ^ (?:(?:still|just|now|currently|all|also|only) )?(?:\p{L}{1,20}ly )?(?:not )?(?:
      moving (?:forward|ahead)
      |looking|waiting|trying|working|talking|thinking|hoping|seeing|having|getting
      |using|doing|planning|discussing|asking|missing|seeking|dealing|assuming|being
      |running|hearing|wondering|specifying|expecting|considering|reaching|going
      |testing|starting|continuing|relying|losing|needing|finding|learning|making
    )\b
  `,
  'iu',
)

/** "No better day was found, so we are meeting in May", "Nobody goes, so we are not sending money": what is drawn from it. */
export const drawnNow: Finder = foundAt(/^(?:are|we're)$/u, (sentence, at) => {
  const from = sentence.word(at) === 'are' ? at - 1 : at
  if (from < 1 || (from < at && sentence.word(from) !== 'we')) return null
  // "just so we are not in the way": for what.
  if (!draws.test(sentence.word(from - 1)) || sentence.word(from - 2) === 'just') return null
  const behind = sentence.textBehind(at)
  if (busy.test(behind) || !/^ (?:not )?\p{L}{2,}ing\b/iu.test(behind)) return null
  return told(sentence, from - 1, at + 1)
})

/** In words: who says more is still talking. */
const longestDraw = 30

const doIt = new RegExp(
  overLines`
    ^ (?:just )?(?:
      do (?:it|that|this)(?: (?:then|again|(?:in|on) \p{L}{1,20}|for [^.,;]{1,30}))?\W*$
      |(?:go|stick|stay|continue) (?:with|for|to)\b
      |(?:keep|use|take|drop|skip|merge|close|adopt|accept|buy|order|hold|meet) (?!in mind\b|an eye\b)\p{L}
    )
  `,
  'iu',
)

/** "It makes the neighbours happy, so let's do it", "Nobody minds, so let's keep the bell": what is drawn from it. */
export const soLetsDo: Finder = foundAt(/^(?:let's|lets)$/u, (sentence, at) =>
  at > 3 &&
  sentence.tokens.length <= longestDraw &&
  /^(?:so|then|therefore)$/u.test(sentence.word(at - 1)) &&
  /[,;:.–—-]\s*$/u.test(sentence.tokens[at - 1]?.before ?? '') &&
  doIt.test(sentence.textBehind(at))
    ? told(sentence, at - 1, at)
    : null,
)

const handles = new RegExp(
  overLines`
    ^ (?:then |now |just )?(?:merge|close|land|accept|adopt|approve|reject|decline|publish)(?: (?:
        it|this|that|both|all
        |as(?: is| \p{L}{1,20})?
        |now|today
        |(?:the|this) (?:PR|MR|issue|patch|pull request|change|proposal|ticket)
      )
    )?(?=\W*$|[,;.–—]| - | and\b)
  `,
  'u',
)

/** "Will merge, Ann sends the follow-up", "We'll close it.": what becomes of the matter above. */
export const handlesIt: Finder = foundAt(/^(?:will|we'll)$/u, (sentence, at) =>
  at === 0 && handles.test(sentence.textBehind(0))
    ? told(
        sentence,
        0,
        1,
        /^ (?:then |now |just )?(?:reject|decline)/u.test(sentence.textBehind(0)) ? 'rejected' : 'accepted',
      )
    : null,
)
