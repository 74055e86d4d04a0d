import { sliceText, type Text } from '../../outline/text.js'

/** Without numbers, boxes and check marks in front, and the names of pictures behind (`:sunny:`). */
export function withoutMarks(text: Text): Text {
  const marks =
    /^(?:[\s\d.)*•–—✓✔✅☑❌✗✘✖-]|\u{FE0F}|\[[ xX]\]|:[a-z_]{2,30}:(?=\s))*(?=\S)/u.exec(text.plain)?.[0].length ?? 0
  const picture = /(?<!\s)(?:\s+:[a-z\d_+-]{2,30}:){1,6}\s*$/u.exec(text.plain)
  return marks > 0 || picture ? sliceText(text, marks, picture?.index ?? text.plain.length) : text
}

/** "[Ann Lee][]", "[Ann Lee]": a link that leads nowhere. */
export function insideReference(text: Text): Text {
  const words = text.plain.startsWith('[') ? reference.exec(text.plain)?.[1] : undefined
  return words ? sliceText(text, 1, 1 + words.length) : text
}

/** Without a second pair of brackets only a name in full, for "[late]" says something. */
const reference = /^\[((?:[^[\]]{2,60})(?=\]\[[^[\]]*\]$)|\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.' ’-]*(?=\]$))\]/u

/** "[@annl][annl], ACME": the same among other words, which keep their places. */
export const withoutReferences = (plain: string): string =>
  plain.includes('][')
    ? plain.replace(
        /\[([^[\]]{2,60})\](\[[^[\]]*\])/gu,
        (_, words: string, label: string) => ` ${words} ${' '.repeat(label.length)}`,
      )
    : plain
