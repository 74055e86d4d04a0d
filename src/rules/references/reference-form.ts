import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Position, Reference } from '../../record/types.js'

/** How a reference can be written; the first whose pattern fits is its form. */
const forms = [
  { name: 'a URL', pattern: /https?:/iu },
  { name: 'owner/repo#12', pattern: /\/[\w.-]+[#!]\d/u },
  { name: 'GH-12', pattern: /GH-\d/iu },
  { name: 'repo#12', pattern: /[\w.-][#!]\d/u },
  { name: '#12', pattern: /[#!]\d/u },
] as const

type Form = (typeof forms)[number]

export const referenceForm = defineRule({
  id: 'reference-form',
  area: 'references',
  summary: 'issues and pull requests of one repository are written in one form',
  recommended: 'off',
  strict: 'warn',
  kinds: ['minutes', 'agenda', 'other'],
  why: `Who looks for all that was said of an issue searches for it in one form. \`#12\` here, \`GH-12\` there and a URL
elsewhere are found one at a time.

The form that most mentions have is the document's; others are reported, one message a form. A link has the form of its
words: \`[#12](…)\` is \`#12\`, and \`[the bridge](…)\` has none, nor has "PR 12". The rule compares mentions of one
repository: that others are written with their name beside bare numbers is as it should be.`,
  mend: 'Write all mentions in the form that most of them have',
  examples: [
    {
      title: 'one form',
      markdown: '# Map group, 2025-03-04\n\n- #12 is open.\n- Ann looks at PR #14, then at #15.\n',
      messages: [],
    },
    {
      title: 'another repository needs its name',
      markdown:
        '# Map group, 2025-03-04\n\n- larks/maps#12 and larks/maps#14 are open, as are PR larks/trails#3 and [the bridge](https://github.com/larks/paths/issues/8).\n',
      messages: [],
    },
    {
      title: 'words of a link, and links that read alike',
      markdown:
        '# Map group, 2025-03-04\n\n- #12 and [#14](https://github.com/larks/maps/issues/14) are open.\n- [The bridge](https://github.com/larks/maps/issues/8) waits, and so does PR 15.\n',
      messages: [],
    },
    {
      title: 'a URL among names',
      markdown:
        '# Map group, 2025-03-04\n\n- Issues larks/maps#12 and larks/maps#14 are open.\n- https://github.com/larks/maps/pull/15 is merged.\n',
      messages: ['4:3-4:40 "https://github.com/larks/maps/pull/15" is a URL, most others are written as owner/repo#12'],
    },
    {
      title: 'mixed numbers',
      markdown:
        '# Map group, 2025-03-04\n\n- PR #12, PR #14 and PR #17 are open.\n- GH-15 and GH-16 are merged.\n- #18 is larks/maps#18.\n',
      messages: [
        '4:3-4:8 "GH-15" is written as GH-12, as is 1 more, most others as #12',
        '5:10-5:23 "larks/maps#18" is written as owner/repo#12, most others as #12',
      ],
    },
  ],
  *check({ minutes, source }) {
    for (const references of byRepository(minutes.references)) {
      const [most, ...others] = [...byForm(references, source)].sort(([, a], [, b]) => b.length - a.length)
      for (const [form, mentions] of others) {
        const [first, ...more] = mentions
        if (!most || !first || mentions.length === most[1].length) continue
        const words = quote(source.slice(first.start.offset, first.end.offset))
        yield { message: `${words} is ${written(form, more.length)}, ${mostOthers(most[0], form)}`, place: first }
      }
    }
  },
})

const isUrl = ({ name }: Form): boolean => name === 'a URL'

function written(form: Form, more: number): string {
  const as = more === 0 ? '' : `, as ${more === 1 ? 'is' : 'are'} ${more} more`
  return `${isUrl(form) ? 'a URL' : `written as ${form.name}`}${as}`
}

function mostOthers(form: Form, than: Form): string {
  if (isUrl(form)) return 'most others are URLs'
  return isUrl(than) ? `most others are written as ${form.name}` : `most others as ${form.name}`
}

/** References by repository; those without belong to the only one that is named, else to themselves. */
function byRepository(references: readonly Reference[]): Reference[][] {
  const groups = new Map<string, Reference[]>()
  const named = new Set<string>()
  for (const reference of references) {
    if (reference.type === 'commit') continue
    const name = reference.repo === null ? '' : `${reference.owner ?? ''}/${reference.repo}`.toLowerCase()
    if (name) named.add(name)
    const group = groups.get(name)
    if (group) group.push(reference)
    else groups.set(name, [reference])
  }
  const [only, ...others] = named
  const bare = groups.get('')
  if (only && others.length === 0 && bare) {
    groups.set(only, [...(groups.get(only) ?? []), ...bare])
    groups.delete('')
  }
  return [...groups.values()]
}

/** The mentions of each form, forms in the order of their first mention. */
function byForm(references: readonly Reference[], source: string): Map<Form, Position[]> {
  const found = new Map<Form, Position[]>()
  const mentions = references.flatMap((reference) => reference.mentions.map((place) => ({ place, reference })))
  for (const { place, reference } of mentions.sort((a, b) => a.place.start.offset - b.place.start.offset)) {
    const form = formOf(source.slice(place.start.offset, place.end.offset))
    // "#8" that nothing calls an issue may count anything.
    if (!form || (form.name === '#12' && reference.type === 'unknown' && reference.repo === null)) continue
    const alike = found.get(form)
    if (alike) alike.push(place)
    else found.set(form, [place])
  }
  return found
}

/** The form of a mention: of a link's words where it is one; null for words. */
function formOf(mention: string): Form | null {
  const words = /^!?\[(.*)\](?:\(|\[|$)/su.exec(mention)?.[1] ?? mention
  const isNumber = /^[<[(\s]*(?:\p{L}{1,12}\s){0,2}[^\s<[(]\S*$/u.test(words)
  return isNumber ? (forms.find(({ pattern }) => pattern.test(words)) ?? null) : null
}
