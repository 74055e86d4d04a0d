import { isGroupNoun } from '../../lexicon/common-words.js'
import { overLines } from '../../lexicon/over-lines.js'

const article =
  /^\s+by (?:(?:most|all|half|a majority|the majority|the rest) of )?(?:the|this|our) (?:[\p{L}-]+ (?:& )?)??([\p{L}-]+)\b/iu
/** Bodies are called by their letters. */
const acronym = /^\s+by (?:\p{Lu}[\p{Lu}-]*)?(?:WG|SIG|TSC|TC|TAC|PMC|PSC|SC)\b/u

/** Whether those who meet are said to have done it: "by the rowing group", "by most of the members", "by HARBOUR-SIG". */
export function isByGroup(behind: string): boolean {
  if (acronym.test(behind)) return true
  const words = article.exec(behind)
  if (!words) return false
  const [, first = ''] = words
  const next = /^\s([\p{L}-]+)\b/u.exec(behind.slice(words[0].length))?.[1] ?? ''
  return isBody(first) || isBody(next)
}

const isBody = (noun: string): boolean => bodies.test(noun) && (isGroupNoun(noun) || /group$/iu.test(noun))
const bodies = new RegExp(
  overLines`
    ^(?:
      team
      |(?:work-?|working-?|sub-?|project-?)?group
      |(?:sub-?)?committee
      |board|council|community|assembly|club|membership|members|attendees|participants
      |tsc|toc|tac|tc|pmc|wg|sig|task-?force|panel|plenary|trustees|directors
    )$
  `,
  'iu',
)
