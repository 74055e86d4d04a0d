/**
 * Spellings that count as one: without case and accents, and with ä/ö/ü/ß/ø written as two letters too, so that
 * "Jörg", "Jorg" and "Joerg" meet; an apostrophe is one in any of its shapes.
 */
export function spellings(word: string): string[] {
  const known = spelt.get(word)
  if (known) return known
  const made = spell(word)
  // A bound on what is remembered, since the words come from the texts.
  if (spelt.size > 20_000) spelt.clear()
  spelt.set(word, made)
  return made
}

const spelt = new Map<string, string[]>()

function spell(word: string): string[] {
  const plain = word
    .toLowerCase()
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/'s$/u, '')
  const bare = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
  const spelt = plain
    .replace(/[äæ]/gu, 'ae')
    .replace(/[öø]/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  return bare === spelt ? [bare] : [bare, spelt]
}

/** Whether two words are spellings of one name. */
export const meet = (a: string, b: string): boolean => areOne(spellings(a), spellings(b))

/** Whether two words are one, by their {@link spellings}. */
export function areOne(a: readonly string[], b: readonly string[]): boolean {
  for (const spelling of a) if (b.includes(spelling)) return true
  return false
}

/** The words of a name, without dots. */
export function nameWords(name: string): readonly string[] {
  const known = split.get(name)
  if (known) return known
  const words = name.split(/[\s.]+/u).filter((word) => word !== '')
  if (split.size > 20_000) split.clear()
  split.set(name, words)
  return words
}

const split = new Map<string, readonly string[]>()
