import type { Range, ReferenceFound } from '../recognizers/candidate.js'

/** One pull request, issue, discussion or commit with every place that names it. */
export interface MergedReference {
  reference: ReferenceFound
  mentions: Range[]
}

/**
 * Joins the mentions of one thing: a bare `#12` is the `owner/repo#12` of the document where only one has that number,
 * and the most telling mention gives type, owner and URL.
 *
 * @param repository what bare numbers belong to otherwise
 */
export function mergeReferences(found: readonly ReferenceFound[], repository: Repository | null): MergedReference[] {
  const merged: MergedReference[] = []
  const alike = new Map<string, MergedReference[]>()
  // The most telling first, so that a bare mention finds the full one wherever it stands.
  for (const reference of [...found].sort((a, b) => telling(b) - telling(a) || a.start - b.start)) {
    const key = keyOf(reference)
    const others = alike.get(key) ?? []
    alike.set(key, others)
    const matches = others.filter((other) => isSame(other.reference, reference))
    const [match] = matches
    if (match && matches.length === 1) {
      match.mentions.push({ start: reference.start, end: reference.end })
      match.reference.url ??= reference.url
      if (match.reference.type === 'unknown') match.reference.type = reference.type
    } else {
      const one = { reference: { ...reference }, mentions: [{ start: reference.start, end: reference.end }] }
      merged.push(one)
      others.push(one)
    }
  }
  for (const { reference, mentions } of merged) {
    complete(reference, repository)
    mentions.sort((a, b) => a.start - b.start)
  }
  return merged.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** A repository that numbers can belong to. */
export interface Repository {
  host: string
  owner: string
  repo: string
  /** Its page, without a slash at the end. */
  url: string
}

/** Reads `owner/name` (on GitHub) or a repository's URL. */
export function readRepository(repository: string): Repository {
  const url = /^https?:\/\//u.test(repository) ? repository : `https://github.com/${repository}`
  const clean = url.replace(/(?:\.git)?(?<!\/)\/*$/u, '')
  const [host = '', ...path] = clean.replace(/^https?:\/\//u, '').split('/')
  return { host: host.toLowerCase(), owner: path.slice(0, -1).join('/'), repo: path.at(-1) ?? '', url: clean }
}

/** What mentions of one thing have in common: the number, or as much of a commit's hash as the shortest form has. */
const keyOf = ({ number, sha }: ReferenceFound): string => sha?.slice(0, shortestHash) ?? String(number)

/** In digits: less names no commit. */
const shortestHash = 7

const telling = (reference: ReferenceFound): number =>
  (reference.owner ? 4 : 0) + (reference.repo ? 2 : 0) + (reference.type === 'unknown' ? 0 : 1)

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLowerCase() === b.toLowerCase()

function isSame(a: ReferenceFound, b: ReferenceFound): boolean {
  if (a.type === 'commit' || b.type === 'commit')
    return a.sha !== null && b.sha !== null && (a.sha.startsWith(b.sha) || b.sha.startsWith(a.sha))
  const types =
    a.type === b.type ||
    a.type === 'unknown' ||
    b.type === 'unknown' ||
    (a.owner !== null && b.owner !== null && a.type !== 'discussion' && b.type !== 'discussion')
  return a.number === b.number && agree(a.owner, b.owner) && agree(a.repo, b.repo) && agree(a.host, b.host) && types
}

const paths: Record<string, { gitHub: string; gitLab: string }> = {
  'pull-request': { gitHub: 'pull', gitLab: '-/merge_requests' },
  issue: { gitHub: 'issues', gitLab: '-/issues' },
  unknown: { gitHub: 'issues', gitLab: '-/issues' },
  discussion: { gitHub: 'discussions', gitLab: '-/issues' },
  commit: { gitHub: 'commit', gitLab: '-/commit' },
}

/** Gives a reference its repository where it is bare, and its URL where that can be told. */
function complete(reference: ReferenceFound, repository: Repository | null): void {
  const belongs =
    repository &&
    reference.owner === null &&
    (reference.repo === null || reference.repo.toLowerCase() === repository.repo.toLowerCase())
  if (belongs) Object.assign(reference, { host: repository.host, owner: repository.owner, repo: repository.repo })
  if (reference.url !== null || !reference.owner || !reference.repo || !reference.host) return
  const base = belongs ? repository.url : `https://${reference.host}/${reference.owner}/${reference.repo}`
  const path = paths[reference.type]?.[reference.host.includes('github') ? 'gitHub' : 'gitLab']
  reference.url = `${base}/${path}/${reference.number ?? reference.sha}`
}
