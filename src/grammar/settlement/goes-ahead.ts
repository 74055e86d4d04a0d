import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import { isWe, subjectBefore } from '../subject.js'
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
