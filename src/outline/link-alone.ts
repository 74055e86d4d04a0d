import type { Item } from './outline.js'

/** A link that is the whole of a note. */
export const isLinkAlone = ({ text: { plain, runs } }: Item): boolean => {
  const linked = runs.reduce((sum, { url, start, end }) => (url ? sum + end - start : sum), 0)
  return linked > plain.trim().length * 0.9
}
