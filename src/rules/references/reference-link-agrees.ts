import type { Definition, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { defineRule } from '../../lint/define-rule.js'
import { nodesOf, rangeOf } from '../../mdast/nodes.js'
import { type Target, targetOf } from '../../recognizers/references/reference-url.js'
import { namedIn } from '../../recognizers/references/reference-words.js'

/** What a link's words say that it points to. */
type Said = Pick<Target, 'owner' | 'repo' | 'number' | 'sha'>

export const referenceLinkAgrees = defineRule({
  id: 'reference-link-agrees',
  area: 'references',
  summary: 'a link points to the issue, pull request or commit that its words name',
  recommended: 'warn',
  strict: 'error',
  kinds: ['minutes', 'agenda', 'other'],
  why: `A link is copied, its words are changed and its target is forgotten. The reader of \`[#12](…/pull/13)\` sees one
thing and gets another, and nobody can tell afterwards which of both was meant.

The rule looks at links whose words are a reference and nothing else, such as \`#12\`, \`owner/repo#12\`, \`PR #12\` or the
URL of an issue. A link with other words, such as \`[summary of #12](…/pull/13)\`, may well point elsewhere. So may
\`[#1](…/pull/345)\`, where somebody counts links.`,
  mend: 'Find out which of both is meant, and write it in the words and in the target',
  examples: [
    {
      title: 'words and target name the same issue',
      markdown:
        '# Choir committee, 2025-03-04\n\n- [#12](https://github.com/larks/scores/issues/12) is sung.\n- [larks/scores#14](https://github.com/larks/scores/pull/14)\n',
      messages: [],
    },
    {
      title: 'other words than the number alone',
      markdown:
        '# Choir committee, 2025-03-04\n\n- [Notes on #12](https://github.com/larks/scores/pull/13)\n- [#1](https://github.com/larks/scores/pull/211), [#2](https://github.com/larks/scores/pull/212)\n',
      messages: [],
    },
    {
      title: 'another number',
      markdown: '# Choir committee, 2025-03-04\n\n- [#12](https://github.com/larks/scores/pull/13) is sung.\n',
      messages: ['3:3-3:49 The link says #12, its target is larks/scores#13'],
    },
    {
      title: 'another repository',
      markdown:
        '# Choir committee, 2025-03-04\n\n- We go on with [larks/hall#5](https://github.com/larks/scores/issues/5).\n',
      messages: ['3:17-3:73 The link says larks/hall#5, its target is larks/scores#5'],
    },
    {
      title: 'a URL as the words, another as the target',
      markdown:
        '# Choir committee, 2025-03-04\n\n- [https://github.com/larks/scores/issues/7][score]\n\n[score]: https://github.com/larks/scores/issues/70\n',
      messages: ['3:3-3:52 The link says larks/scores#7, its target is larks/scores#70'],
    },
  ],
  *check({ tree, source }) {
    const definitions = new Map<string, Definition>()
    for (const node of nodesOf(tree))
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    for (const node of nodesOf(tree)) {
      const url = urlOf(node, definitions)
      const target = url === null ? null : targetOf(url)
      const said = target ? saidBy(textOf(node)) : null
      const place = rangeOf(node, source)
      if (!target || !said || !place || agree(said, target)) continue
      yield { message: `The link says ${nameOf(said)}, its target is ${nameOf(target)}`, place }
    }
  },
})

function urlOf(node: Nodes, definitions: Map<string, Definition>): string | null {
  if (node.type === 'link') return node.url
  return node.type === 'linkReference' ? (definitions.get(node.identifier)?.url ?? null) : null
}

/** The reference that words are, or null where they are something else or more. */
function saidBy(words: string): Said | null {
  const said = words.trim()
  if (/^https?:\/\/[^\s<>]+$/u.test(said)) return targetOf(said)
  if (/^[\da-f]{7,40}$/u.test(said) && /\d/u.test(said)) return { owner: null, repo: null, number: null, sha: said }
  const [named, ...others] = namedIn(said)
  if (!named || others.length > 0) return null
  const around = said.slice(0, named.start) + said.slice(named.end)
  const isWhole = /^[\s()[\].,:;]*$/u.test(around)
  // "PR 1" and "PR 2" may count the links, "#4711" does not.
  const isNumber = named.number !== null && (/[#!]\d|GH-\d/iu.test(said) || named.number >= 100)
  return isWhole && (isNumber || named.sha !== null) ? named : null
}

function agree(said: Said, target: Target): boolean {
  if (said.sha !== null) return target.sha === null || startAlike(said.sha, target.sha)
  if (said.number === null || target.number === null) return true
  if (said.number !== target.number) return said.number < 10 && target.number >= 100 && said.owner === null
  if (said.owner === null || target.owner === null) return true
  return `${said.owner}/${said.repo}`.toLowerCase() === `${target.owner}/${target.repo}`.toLowerCase()
}

const startAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

function nameOf({ owner, repo, number, sha }: Said): string {
  const repository = [owner, repo].filter((part) => part !== null).join('/')
  return sha === null ? `${repository}#${number}` : `${repository}${repository ? '@' : ''}${sha.slice(0, 10)}`
}
