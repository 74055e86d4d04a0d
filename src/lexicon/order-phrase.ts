import { isGivenName, mayBeGivenName } from './given-names.js'
import { isOrderVerb } from './orders.js'

/** Whether words with capitals are what is to be done: "Contact Acme" is a task, "Mark Moor" is somebody. */
export function isOrderPhrase(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  return others.length > 0 && isOrderVerb(first) && !isGivenName(first) && !mayBeGivenName(first)
}
