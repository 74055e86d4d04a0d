import type { OwnerFound } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import type { Refiner } from './refiner.js'

/** Gives each owner the name that the attendee list, or the text's fullest mention, has for the person. */
export const linkOwners: Refiner = (candidates, context) =>
  candidates.map((candidate) =>
    candidate.kind === 'action' ? { ...candidate, owners: link(candidate.owners, context) } : candidate,
  )

function link(owners: readonly OwnerFound[], context: Context): OwnerFound[] {
  const linked = new Map<string, OwnerFound>()
  for (const owner of owners) {
    const name = context.people.find(owner.name)?.name ?? owner.name.replace(/^[Tt]he (?=\p{Lu})/u, '')
    if (!linked.has(name)) linked.set(name, { ...owner, name })
  }
  return [...linked.values()]
}
