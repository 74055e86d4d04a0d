import type { NameMention } from './names.js'
import type { Sentence } from './sentence.js'
import type { Subject } from './subject.js'

/** Names in a row from a token on, and the index behind them. */
export function joinedNames(
  sentence: Sentence,
  from: number,
): { mentions: Array<{ name: string; start: number; end: number }>; to: number } {
  const mentions: Array<{ name: string; start: number; end: number }> = []
  let to = from
  for (;;) {
    const name = sentence.names.find((mention) => mention.from === to)
    if (!name) break
    mentions.push({ name: name.name, start: name.start, end: name.end })
    to = name.to
    const joint = /^(?:and|&|or)$/u.test(sentence.word(to))
      ? to + 1
      : /^\s?[,/&+]\s?$/u.test(sentence.tokens[to]?.before ?? '') || areHandles(sentence, name.start, to)
        ? to
        : -1
    if (joint < 0 || !sentence.names.some((mention) => mention.from === joint)) break
    to = joint
  }
  return { mentions, to }
}

/** "@ann @bo the cups": handles need nothing between them. */
const areHandles = ({ plain, tokens }: Sentence, start: number, next: number): boolean =>
  plain[start] === '@' && plain[tokens[next]?.start ?? 0] === '@'

/** "Ann, Bo and Cy" from its last name; "Bo" alone where nothing joins it. */
export function namesEndingWith(sentence: Sentence, last: NameMention): Subject {
  const mentions = [last]
  let from = last.from
  for (;;) {
    const joined = /^(?:and|or)$/u.test(sentence.word(from - 1))
    const end = joined ? from - 1 : from
    const divider = joined ? '' : (sentence.tokens[from]?.before ?? '')
    const before = nameBeforeBracket(sentence, end - 1) ?? sentence.names.find((mention) => mention.to === end)
    if (!before || before.possessive || (!joined && !/^\s?(?:,|\/|&|\+)\s?$/u.test(divider))) break
    mentions.unshift(before)
    from = before.from
  }
  return { kind: 'person', mentions: mentions.map(({ name, start, end }) => ({ name, start, end })), from }
}

/** "Ann (ACME) will", "Bo [the chair] will": the name in front of the bracket that ends with a token. */
export function nameBeforeBracket({ names, tokens }: Sentence, last: number): NameMention | undefined {
  if (!/^[)\]],?\s*$/u.test(tokens[last + 1]?.before ?? '')) return undefined
  return names.filter(({ to }) => to <= last && /^\s?[([]/u.test(tokens[to]?.before ?? '')).at(-1)
}
