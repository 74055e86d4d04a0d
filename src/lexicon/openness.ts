const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What makes a clause depend on something. */
export const conditions = words('if unless assuming whether')
/** What makes a statement a guess: "perhaps Ann will order tiles". */
export const hedges = words('maybe perhaps possibly presumably')
/** What denies what two or none of them do: "neither Ann nor Bo will order tiles". */
export const denials = words('neither nor')
/** In front of a verb: it did not come to it. */
const almost = words('nearly almost hardly barely')
/** What leaves open, in front of a verb, whether it comes to it. */
const opening = words('otherwise when once until probably think thinks hope hopes how what which')

/** Whether a word in front of a verb leaves open whether it comes to it, or denies it. */
export const leavesOpen = (word: string): boolean =>
  conditions.has(word) || hedges.has(word) || denials.has(word) || opening.has(word)

/** "nearly approved": whether a word right in front of a verb says that it did not come to it. */
export const fallsShort = (word: string): boolean => almost.has(word)
