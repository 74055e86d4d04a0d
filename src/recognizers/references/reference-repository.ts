import { overLines } from '../../lexicon/over-lines.js'
import type { Reference } from '../../record/types.js'

/** "issue 66 in compiler-feedstock", "PR 12 on acme/tools", "issue #66 of the tools repo". */
const inRepository = new RegExp(
  overLines`
    ^ (?:in|on|of|from|at|for|against) (?:the |our )?(?:
      ([A-Za-z\d][\w.-]{0,38})\/([\w.-]{0,99}\w)(?![\w/])
      |(
        (?!
          (?:
            the|this|that|our|your|their|its|his|her|my|a|an|same|other|main|own|new|old
            |private|public|separate|another|right|wrong|original|upstream|git|github|gitlab
            |central|code|source
          )\b
        )[A-Za-z][\w.-]{1,60}
      ) repo(?:sitory)?\b
      |(
        (?!
          (?:
            pre|post|mid|non|re|multi|co|follow|end|long|short|high|low|well|built|up|out
            |back|day|week|one|two|three|full|half|self|e|in|on|off|so|near|all|meta|sub|to
            |check|stand|break|roll|clean
          )-
        )[a-z][a-z\d]{1,20}(?:-[a-z\d]{2,20}){1,4}
      )(?=[.,;:)]|$)
    )
  `,
  'u',
)
/** "acme/tools PR #132", "acme/tools: #133" in front; "RD01/PRD02 #362" numbers drafts, "Project name/link: #12" is a label. */
const repositoryBefore = new RegExp(
  overLines`
    (?<![\w/.@-])(?!(?:name|title|date|owner|status|link|url|id|number|type)\/)(?=[\w.-]*[a-z])(
      [A-Za-z\d][\w.-]{0,38}
    )\/(?=[\w.-]*[a-z])([\w.-]{0,99}\w)(?:\s?:\s?|\s)(?:
      (?:PRs?|prs?|[Pp]ull[ -][Rr]equests?|[Ii]ssues?|MRs?)\s?:?\s?
    )?$
  `,
  'u',
)

/** In characters: how long a repository's name and the words between can be. */
const reach = 160

interface InText {
  type: Reference['type']
  owner: string | null
  repo: string | null
  number: number | null
  start: number
  end: number
}

/** Gives a number the repository that words tell: behind it, in front, or in the list that it goes on with. */
export function giveRepository(plain: string, named: InText, before: InText | undefined): void {
  if (named.repo !== null || named.number === null) return
  if (before?.repo && /^\s*(?:,|and|&|, and)\s*$/u.test(plain.slice(before.end, named.start))) {
    named.owner = before.owner
    named.repo = before.repo
    return
  }
  const behind = named.type === 'unknown' ? null : inRepository.exec(plain.slice(named.end, named.end + reach))
  const front = plain.slice(Math.max(0, named.start - reach), named.start)
  const [, owner, repo] = behind ?? (front.includes('/') ? repositoryBefore.exec(front) : null) ?? []
  named.owner = owner ?? null
  named.repo = repo ?? behind?.[3] ?? behind?.[4] ?? null
}

/** What a heading that is a repository's name gives the bare numbers below it: "oak/boats", "Repository: oak/boats". */
export function repositoryOfHeading(plain: string): { owner: string; repo: string } | null {
  const [, owner, repo] = repositoryAlone.exec(plain) ?? []
  return owner && repo ? { owner, repo } : null
}

const repositoryAlone = /^\s*(?:repo(?:sitory)?:\s?)?([A-Za-z\d][\w.-]{0,38})\/([\w.-]{0,99}\w)\s*$/iu
