import type { Reference } from '../../record/types.js'

/** What a URL on GitHub or GitLab points to. */
export interface Target {
  type: Reference['type']
  host: string | null
  owner: string | null
  repo: string | null
  number: number | null
  sha: string | null
}

const gitHub =
  /^https?:\/\/(?:www\.)?([\w.-]*github[\w.-]*)\/([\w.-]+)\/([\w.-]+)\/(pull|pulls|issues?|discussions|commits?)\/([\da-f]+)(?=$|[/?#)])/iu
const gitLab =
  /^https?:\/\/([\w.-]+)\/([\w.-]+(?:\/[\w.-]+)*?)\/([\w.-]+)\/-\/(merge_requests|issues|work_items|commit)\/([\da-f]+)(?=$|[/?#)])/iu
const oldGitLab =
  /^https?:\/\/([\w.-]*gitlab[\w.-]*)\/([\w.-]+(?:\/[\w.-]+)*?)\/([\w.-]+)\/(merge_requests|issues|commit)\/([\da-f]+)(?=$|[/?#)])/iu
const organization = /^https?:\/\/(?:www\.)?(github\.com)\/orgs\/([\w.-]+)()\/(discussions)\/(\d+)(?=$|[/?#)])/iu

const types: Record<string, Reference['type']> = {
  pull: 'pull-request',
  pulls: 'pull-request',
  merge_requests: 'pull-request',
  issue: 'issue',
  issues: 'issue',
  work_items: 'issue',
  discussions: 'discussion',
  commit: 'commit',
  commits: 'commit',
}

/** "https://archive.example/2020/https://github.com/…": an archive's copy, or one pasted into another, is what it ends with. */
function innermost(url: string): string {
  const last = Math.max(url.lastIndexOf('http://'), url.lastIndexOf('https://'))
  return last > 0 && !/[?#]/u.test(url.slice(0, last)) ? url.slice(last) : url
}

/**
 * Reads a URL of a pull request, merge request, issue, discussion or commit; fragments and queries are passed over.
 *
 * @example
 * targetOf('https://github.com/owner/repo/pull/12#issuecomment-3') // {type: 'pull-request', owner: 'owner', …}
 */
export function targetOf(url: string): Target | null {
  // A bracket too many is a slip of writers who put a link in brackets.
  const match = [organization, gitHub, gitLab, oldGitLab]
    .map((pattern) => pattern.exec(innermost(url).replace(/^\(+/u, '')))
    .find(Boolean)
  if (!match) return null
  const [, host = '', owner = '', repo = '', kind = '', id = ''] = match
  const type = types[kind.toLowerCase()] ?? 'unknown'
  const isCommit = type === 'commit'
  if (isCommit ? id.length < 7 : !/^[1-9]\d{0,8}$/u.test(id)) return null
  return {
    type,
    host: host.toLowerCase().replace(/^redirect\./u, ''),
    owner,
    repo: repo === '' ? null : repo,
    number: isCommit ? null : Number(id),
    sha: isCommit ? id.toLowerCase() : null,
  }
}
