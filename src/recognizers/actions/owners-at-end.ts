import { onlyWhere } from '../../lexicon/pattern.js'

/** "Call the council (Ann)", "[Ann]", "– Ann": group 1 or 2 is whoever stands at the end. */
export const ownersAtEnd = onlyWhere(
  /[)\]]|\s[–—-]\s/u,
  () => /[([]([@\p{Lu}][^()[\]]{1,40})[)\]][\s.]*$|\s[–—-]\s([@\p{Lu}][^–—()-]{1,30})$/u,
)

/** "Ann and Bo", "Ann/Bo", "@ann + @bo": each of them. */
export const divided = (names: string): string[] => names.trim().split(/\s*(?:,|&|\/|\+|\band\b)\s*@?/u)
