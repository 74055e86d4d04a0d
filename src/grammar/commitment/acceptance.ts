import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { overHelpers } from './verb-group.js'

const accepting = /^(?:takes?|took|taking|picks?|picked|has|have|gets?|got|owns)$/u

/** "Ann takes the action", "I volunteer", "Bo took on the newsletter", "will own", "takes ownership of". */
export const acceptance: Finder = foundAt(accepting, (sentence, at, { speaker }) => {
  const marker = sentence.word(at)
  if (!accepting.test(marker)) return null
  const behind = sentence.textBehind(at)
  const upon = /^\s+it upon (?:him|her|them)sel(?:f|ves) to\b/iu.exec(behind)
  const task =
    upon ??
    /^\s+(?:on |up |over |taken (?:on )?)?(?:(?:the|an|this|that|all|it as an?|this as an?|that as an?) )?(?:action|ai|ar|task|lead|responsibility|ownership|to-?do)(?: items?| points?)?\b/iu.exec(
      behind,
    )
  const on =
    /^\s+(?:(?:on|up)\s+(?:the|drafting|writing|this|that|it|all|organi[sz]ing|running|\w+ing)|(?:this|that|it) on)\b/iu.test(
      behind,
    ) && /^(?:takes?|took|picks?|picked)$/u.test(marker)
  // "Who paints it? Ann takes this."
  const all = marker === 'takes' && /^\s+(?:it|this|that|these|those)(?: ones?)?\W*$/iu.test(behind)
  if (!task && !on && !all) return null
  const subject = subjectBefore(sentence, overHelpers(sentence, at))
  // "Ann: [takes an action to ask]" is told of the speaker.
  if (subject.kind === 'elided' && !(speaker && at === 0 && upon === null && /^(?:takes|took)$/u.test(marker)))
    return null
  const start = sentence.tokens[at]
  if (!start) return null
  const taskStart = task ? start.end + task[0].length : start.end
  const first = sentence.tokens.find((token) => token.start >= taskStart)
  return {
    subject,
    cue: { start: start.start, end: taskStart },
    task: first?.start ?? sentence.start,
    form: 'acceptance',
  }
})
