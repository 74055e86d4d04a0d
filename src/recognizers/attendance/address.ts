import { sharedMailboxes } from '../../lexicon/shared-mailboxes.js'

const alone = /^[\s<(]{0,3}(([\w.+-]{1,64})@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5})[\s>)]{0,3}$/u

/**
 * Who is listed by an address and nothing else: the address stands for the name, and its first half may be how the notes
 * call its owner. A mailbox of an office or a list is nobody's.
 *
 * @example
 * addressAlone('ann.lee@oak.org') // { name: 'ann.lee@oak.org', aliases: ['ann lee', 'ann'] }
 * addressAlone('office@oak.org') // null
 */
export function addressAlone(plain: string): { name: string; aliases: string[] } | null {
  const [, name, local] = alone.exec(plain) ?? []
  if (!name || !local) return null
  const parts = local.split(/[._+-]/u).filter((part) => part !== '')
  if (parts.some((part) => sharedMailboxes.has(part.toLowerCase()))) return null
  return { name, aliases: [...new Set([parts.join(' '), parts[0] ?? ''])].filter((alias) => alias.length > 2) }
}
