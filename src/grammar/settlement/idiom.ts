import { type Finder, foundAt, settlement } from './finder.js'

/** "Minutes taken as read", "then that's settled", "so that settles it". */
export const idiom: Finder = foundAt(/^(?:taken|that|this|it|that's|it's)$/u, (sentence, at) => {
  const behind = sentence.plain.slice(sentence.tokens[at]?.start ?? 0, sentence.end)
  if (/^taken as read\b/iu.test(behind)) return settlement(sentence, at, at + 2)
  if (
    at <= 2 &&
    /^(?:that['’]s|it['’]s|that is|that was|it was|this is) settled(?: then)?\b(?! (?:down|in|into|by)\b)/iu.test(
      behind,
    )
  )
    return settlement(sentence, at, at + 1)
  return /^that settles (?:it|that|the matter)\b/iu.test(behind) ? settlement(sentence, at, at + 2) : null
})
