import { matchesIn } from '../outline/matches.js'

/** The ranges of "(1) …, (2) …", "a) …; b) …": where what is in front counts from its beginning; else none. */
export function numberedParts(words: string): Array<[number, number]> {
  if (!firstNumber.test(words)) return []
  const starts = [...matchesIn(words, partNumber)].filter(({ 1: mark = '' }, index) =>
    /\d/u.test(mark) ? Number(mark) === index + 1 : mark.toLowerCase().charCodeAt(0) === 97 + index,
  )
  return starts.map(({ index, 0: number }, at) => {
    const part = words.slice(index, starts[at + 1]?.index ?? words.length)
    return [index + number.length, index + part.replace(/(?<![\s,;]|\band)(?:[\s,;]|\band\b)+$/u, '').length]
  })
}

const firstNumber = /^\s*\(?[1aA]\)\s/u
const partNumber = /(?:^\s*|[\s,;])\(?(\d|[a-hA-H])\)\s+/gu

/** The ranges between dividers that hold words. */
export function partsAt(words: string, divider: string, from = 0, to = words.length): Array<[number, number]> {
  const parts: Array<[number, number]> = []
  let start = from
  while (start < to) {
    const at = words.indexOf(divider, start)
    const end = at < 0 || at > to ? to : at
    if (/\p{L}/u.test(words.slice(start, end))) parts.push([start, end])
    start = end + divider.length
  }
  return parts
}
