import * as z from 'zod'
import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import type { Minutes, Reference, Topic } from '../../record/types.js'

const options = z.strictObject({
  always: z.boolean().default(false).describe('Ask for a repository also where the document names only one, or none.'),
})

export const referenceRepository = defineRule({
  id: 'reference-repository',
  area: 'references',
  summary: 'a number such as #12 says which repository it belongs to',
  recommended: 'off',
  strict: 'warn',
  kinds: ['minutes', 'agenda', 'other'],
  options,
  why: `In an issue GitHub makes a link of \`#12\`; in a file of minutes it does not. As long as all numbers belong to one
repository, a reader knows where to look. Minutes that refer to several leave the reader guessing.

The rule looks at issues and pull requests that are written as a bare number, such as \`PR #12\`, in a document that
refers to at least two repositories. It is silent where the same number is qualified elsewhere in the document, where the
topic refers to a repository or the sentence names one ("PR #12 in the score library"), where the configuration's
\`repository\` says what bare numbers belong to, and about a number that may count something else. All numbers of a
document are one message.`,
  mend: 'Write owner/repo#12 or a link, or name the repository of bare numbers as "repository" in the configuration',
  examples: [
    {
      title: 'numbers with their repository',
      markdown:
        '# Map group, 2025-03-04\n\n- larks/maps#12 waits for larks/trails#3.\n- PR [#14](https://github.com/larks/maps/pull/14) is merged.\n',
      messages: [],
    },
    {
      title: 'a number that is qualified elsewhere',
      markdown: '# Map group, 2025-03-04\n\n- larks/maps#12 and larks/trails#3 are open.\n- Ann looks at issue #12.\n',
      messages: [],
    },
    {
      title: 'only one repository, so that nobody needs to guess',
      markdown: '# Map group, 2025-03-04\n\n- larks/maps#12 is open.\n- Ann looks at issue #14.\n',
      messages: [],
    },
    {
      title: 'the configuration names the repository',
      markdown: '# Map group, 2025-03-04\n\n- larks/maps#12 waits for larks/trails#3.\n- Ann looks at issue #14.\n',
      repository: 'larks/maps',
      messages: [],
    },
    {
      title: 'the topic or the sentence tells the repository',
      markdown:
        '# Map group, 2025-03-04\n\n## Stiles\n\n- larks/maps#12 is open.\n- Ann looks at issue #14.\n\n## Signs\n\n- larks/trails#3 is closed.\n\n## Bridges\n\n- PR #8 in trails is merged.\n',
      messages: [],
    },
    {
      title: 'numbers of something else',
      markdown: '# Map group, 2025-03-04\n\n- larks/maps#12 waits for larks/trails#3.\n- Walk #14 was wet.\n',
      messages: [],
    },
    {
      title: 'two repositories, and a number that could belong to either',
      markdown:
        '# Map group, 2025-03-04\n\n- larks/maps#12 waits for larks/trails#3.\n- Ann looks at issue #14 and PR #15.\n',
      messages: [
        '4:16-4:25 "issue #14" could belong to any of the 2 repositories that are named here, as could 1 more number',
      ],
    },
    {
      title: 'a repository is asked for always',
      markdown: '# Map group, 2025-03-04\n\n- Ann looks at issue #14.\n',
      options: { always: true },
      messages: ['3:16-3:25 "issue #14" names no repository'],
    },
  ],
  *check(reading, { always }) {
    const { minutes, source } = reading
    const repositories = new Set(minutes.references.flatMap((reference) => repositoryOf(reference) ?? []))
    const isTold = always ? () => false : toldRepository(reading, repositories)
    const bare = minutes.references.filter((reference) => isBare(reference, source) && !isTold(reference))
    const [first] = bare
    const place = first?.mentions[0]
    if (!place || (repositories.size < 2 && !always)) return
    const words = `"${source.slice(place.start.offset, place.end.offset)}"`
    const others = bare.length - 1
    const more = others === 0 ? '' : `${others} more number${others === 1 ? '' : 's'}`
    yield {
      message:
        repositories.size < 2
          ? `${words} names no repository${more && `, nor do ${more}`}`
          : `${words} could belong to any of the ${repositories.size} repositories that are named here${more && `, as could ${more}`}`,
      place,
    }
  },
})

/** Whether a reference is an issue or a pull request for sure, and only its number is written. */
function isBare({ type, owner, repo, number, mentions }: Reference, source: string): boolean {
  if (owner !== null || repo !== null || number === null || type === 'unknown') return false
  return mentions.every(({ start, end }) => /[#!]\d|GH-\d/iu.test(source.slice(start.offset, end.offset)))
}

function repositoryOf({ host, owner, repo }: Reference): string | null {
  return owner === null || repo === null ? null : `${host}/${owner}/${repo}`.toLowerCase()
}

/** Answers whether the words around a reference's first mention tell its repository to whoever reads them. */
function toldRepository({ minutes, source }: Reading, repositories: Set<string>): (reference: Reference) => boolean {
  const names = new Set([...repositories].map((repository) => repository.split('/').at(-1)))
  const byTopic = topicsWithRepository(minutes)
  return ({ id, mentions }) => {
    const [mention] = mentions
    if (!mention || byTopic.has(id)) return true
    const { start, end } = mention
    if (/^[\s\])]{0,3}(?:in|of|on|from|at)\s/u.test(source.slice(end.offset, end.offset + 12))) return true
    const lineEnd = source.indexOf('\n', end.offset)
    const line = source.slice(start.offset - start.column + 1, lineEnd < 0 ? source.length : lineEnd).toLowerCase()
    return line.split(/[^\w.-]+/u).some((word) => names.has(word.replace(/\.$/u, '')))
  }
}

/** The references of topics that also refer to a repository. */
function topicsWithRepository({ references, topics }: Minutes): Set<string> {
  const qualified = new Set(references.filter(({ repo }) => repo !== null).map(({ id }) => id))
  const inside = new Set<string>()
  const add = (topic: Topic) => {
    if (topic.references.some((id) => qualified.has(id))) for (const id of topic.references) inside.add(id)
    topic.topics.forEach(add)
  }
  topics.forEach(add)
  return inside
}
