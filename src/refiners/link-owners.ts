import type { OwnerFound } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import { type FullNames, fullNames } from '../recognizers/full-names.js'
import type { Refiner } from './refiner.js'

/** Gives each owner the name that the attendee list, or the text's fullest mention, has for the person. */
export const linkOwners: Refiner = (candidates, context) => {
  const full = fullNames(context)
  return candidates.map((candidate) =>
    candidate.kind === 'action' ? { ...candidate, owners: link(candidate.owners, full, context) } : candidate,
  )
}

function link(owners: readonly OwnerFound[], full: FullNames, context: Context): OwnerFound[] {
  const linked = new Map<string, OwnerFound>()
  for (const owner of owners) {
    const name =
      context.people.find(owner.name)?.name ?? byFirstLetter(owner.name, context) ?? fullest(owner.name, full, context)
    if (!linked.has(name)) linked.set(name, { name, start: startOf(name, owner, context), end: owner.end })
  }
  return [...linked.values()]
}

/** Where a name begins in the source: behind the article that it lost. */
function startOf(name: string, owner: OwnerFound, { outline: { source } }: Context): number {
  const isCut = owner.name.length - name.length === article.length
  const stands = source.slice(owner.start, owner.start + article.length).toLowerCase() === article
  return isCut && stands ? owner.start + article.length : owner.start
}

const article = 'the '

/** "F" where Franz alone begins so, "FK" where the list has first names only too. */
function byFirstLetter(name: string, { people }: Context): string | null {
  if (!/^\p{Lu}{1,2}$/u.test(name) || people.knows(name)) return null
  const listed = people.all.filter(({ attendee }) => attendee?.basis === 'listed')
  if (listed.length < 2 || (name.length > 1 && listed.some((person) => person.name.includes(' ')))) return null
  const [first, other] = listed.filter((person) => person.name.startsWith(name.charAt(0)))
  return first && !other ? first.name : null
}

/** The one longer name in the text that a name can stand for; a group without its article where it has a name. */
function fullest(name: string, full: FullNames, context: Context): string {
  const longer = name.includes(' ') || context.people.knows(name) ? null : full(name)
  if (longer?.size === 1) return [...longer.keys()][0] ?? name
  return name.replace(/^[Tt]he (?=\p{Lu})/u, '')
}
