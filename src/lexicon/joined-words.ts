/** The words of a heading that only their capitals divide: "ActionItems" is "Action Items". */
export const wordsApart = (phrase: string): string => (inOne.test(phrase) ? phrase.replace(between, ' ') : phrase)

const inOne = /^[^\p{L}]*(?:\p{Lu}\p{Ll}{2,20}){2,4}[^\p{L}]*$/u
const between = /(?<=\p{Ll})(?=\p{Lu})/gu
