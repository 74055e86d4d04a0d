import { overLines } from '../../lexicon/over-lines.js'
import type { Reference } from '../../record/types.js'

type Type = Reference['type']

/** Words in front of a number that say what it is the number of. */
export const typeWords: ReadonlyArray<[RegExp, Type]> = [
  [/\b(?:PRs?|pull[ -]?requests?|MRs?|merge[ -]?requests?)$/iu, 'pull-request'],
  [/\b(?:issues?|bugs?|tickets?)$/iu, 'issue'],
  [/\bdiscussions?$/iu, 'discussion'],
]

/** The type that the word before an offset gives: "PR (#12)", "issue #12". */
export function typeBefore(plain: string, offset: number): Type | null {
  const before = plain.slice(Math.max(0, offset - 40), offset).replace(/[\s(:[#]{1,9}(?:number|no\.?)?\s?$/iu, '')
  return typeWords.find(([pattern]) => pattern.test(before))?.[1] ?? null
}

/** How far a word that tells the type may stand in front of its number, in characters. */
const typeReach = 80
const typeFarBefore = new RegExp(
  overLines`
    \b(?:(PR|pull[ -]?request|MR|merge[ -]?request)|(issue|bug|ticket)|(discussion))\b(?!
      .*\b(?:PRs?|pull[ -]?requests?|MRs?|merge[ -]?requests?|issues?|bugs?|tickets?|discussions?)\b
    )[^#!?;:]*[,(:]\s*(?:see |tracked in |in |now )?$
  `,
  'iu',
)
/** "Issues triaged: #1, #2" */
const typeOfList =
  /\b(?:(PRs|pull[ -]?requests|MRs|merge[ -]?requests)|(issues|bugs|tickets)|(discussions))(?: \p{L}{1,15}){0,2}:\s*$/iu
const typeBehind =
  /^[\s,(]{0,3}(?:\((?:the |an? |their |his |her )?|is (?:the|an?) )(?:(PR|pull request|MR|merge request)|(issue|bug|ticket)|(discussion))\b/iu
const mergedBefore =
  /\b(?:merged?|merges|merging|rebased?|rebasing|PR'd|landed|landing|cherry-picked|merged (?:yesterday|today) in)(?: (?:the|his|her|yesterday|today|already|in|as|with|and|it)){0,3}[\s:]+$/iu
const mergedBehind =
  /^\S{0,2}\s?(?:(?::|(?:was|is|got|has been|were|just|now|finally|already)(?: (?:approved|reviewed) and)?)\s?)?(?:just |now |already |finally )?(?:merged|landed|rebased|cherry-picked)\b/iu

/**
 * The type that the sentence gives a number whose neighbour does not tell it: "the issue about the calendar, #305",
 * "merged #12", "#12 was merged", "#12 (PR by Ann)". Only requests are merged.
 */
export function typeInSentence(
  plain: string,
  start: number,
  end: number,
  before: { end: number; type: Type } | undefined,
): Type {
  if (before && /^\s*(?:,|and|&|, and)\s*$/u.test(plain.slice(before.end, start))) return before.type
  const clause =
    plain
      .slice(Math.max(0, start - typeReach), start)
      .split(/[.!?;]\s/u)
      .at(-1) ?? ''
  const behind = plain.slice(end, end + 60)
  const words = typeFarBefore.exec(clause) ?? typeOfList.exec(clause) ?? typeBehind.exec(behind)
  if (words) return words[1] !== undefined ? 'pull-request' : words[2] !== undefined ? 'issue' : 'discussion'
  return mergedBefore.test(clause) || mergedBehind.test(behind) ? 'pull-request' : 'unknown'
}
