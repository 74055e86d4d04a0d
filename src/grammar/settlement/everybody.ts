import type { Sentence } from '../sentence.js'

const all =
  /(?:^|[,;:.(–—-]\s*|\b(?:and|that|so|but|then|ok|well) )(?:(?:we |they )?all|everyone|everybody|those|(?:the |all )?members(?= present))(?: of (?:us|them))?(?:(?: (?:who (?:are|were) )?(?:present|there|here|attending|in attendance|(?:in|at|on) (?:the |this )?(?:room|meeting|call|table)|on board|members|(?:[\p{L}-]{2,12} )?members(?: present)?|participants|attendees|parties|directors|trustees)){1,2})? ?$/iu

/** Whether "all", "everyone present", "all in attendance", "all members" ends in front of a token: those who settle it. */
export function endsWithAll(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[at]
  if (verb?.before !== ' ') return false
  const before = sentence.plain.slice(sentence.start, verb.start).slice(-60)
  return (
    /\b(?:all|everyone|everybody|those|members)\b/iu.test(before) && all.test(before) && !/\bthose $/iu.test(before)
  )
}
