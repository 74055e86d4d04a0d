import { headerRoles } from '../../lexicon/meeting-roles.js'
import { office } from '../../lexicon/office-words.js'
import { onlyWhere } from '../../lexicon/pattern.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { matchesIn } from '../../outline/matches.js'
import { oncePerText } from '../../outline/once-per-text.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { likenessOf } from './people-list.js'

/** The parts of a line that says several things: `Chair: Ann · Scribe: Bo`, `Chair: Ann. Minutes: Bo.`, `Chair – Ann, Notes – Bo`. */
export const segmentsOf: (text: Text) => readonly Text[] = oncePerText((text) =>
  mayHaveSegments(text.plain) ? cutSegments(text) : [trimText(text)],
)

/** A cheap test: most lines have one label at most, in front, and say one thing. */
function mayHaveSegments(plain: string): boolean {
  const space = plain.search(/\s/u)
  if (space < 0) return false
  if (plain.lastIndexOf(':') > space || divided.test(plain)) return true
  const divider = plain.search(/[,;./–—]\s/u)
  return divider >= 0 && /\s[–—-]\s/u.test(plain.slice(divider + 1))
}

/** What divides a line where no label with a colon follows. */
const divided = onlyWhere(
  /[·•|]|\.\s+(?:Apologies|Regrets)| (?:took|taking|kept|chair|facilitat|moderat|scrib|in the chair)/u,
  () =>
    /[·•|]|\.\s+(?:Apologies|Regrets|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:took|taking|kept|chair|facilitat|moderat|scrib|in the chair))/u,
)

function cutSegments(text: Text): Text[] {
  const cuts = [
    ...matchesIn(
      text.plain,
      /\s+[·•|]\s+|[,;]\s+(?=\p{L}[\p{L} ]{2,20}:\s)|\.\s+(?=\p{Lu}[^:.]{2,30}:\s|(?:Apologies|Regrets)\b|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:took|taking|kept|chair(?:ed|ing)|facilitat|moderat|scrib|in the chair))|(?:[,;.]|\s[/–—])\s+(?=(\p{L}[\p{L} -]{2,20})(?::|\s[–—-])\s)|(?<=\p{L})\s+(?=(\p{Lu}\p{Ll}{2,15}):\s)/gu,
    ),
  ].filter(({ 0: divider, 1: label, 2: single, index }) => {
    // "Present: Ann, Bo Excused: Cy" needs no divider.
    if (single !== undefined) return isHeaderLabel(single) && text.plain.slice(0, index).includes(':')
    if (label === undefined)
      return !leadsOverNames(text.plain.slice(index + divider.length)) && !goesOn(text.plain, index, divider)
    // "Host / facilitator: Ann" is one label.
    return isHeaderLabel(label) && (!/[/–—]/u.test(divider) || text.plain.slice(0, index).includes(':'))
  })
  const borders = [
    ...cuts.map(({ index, 0: divider }) => ({ index, end: index + divider.length })),
    ...boldLabels(text),
  ]
  if (borders.length === 0) return [trimText(text)]
  const segments: Text[] = []
  let from = 0
  for (const { index, end } of borders.sort((a, b) => a.index - b.index)) {
    if (index < from) continue
    segments.push(trimText(sliceText(text, from, index)))
    from = end
  }
  segments.push(trimText(sliceText(text, from, text.plain.length)))
  return segments
}

/** "Bo Ray **Staff present:** Cy Mo": a label in bold needs no divider. */
const boldLabels = ({ plain, runs }: Text): Array<{ index: number; end: number }> =>
  runs
    .filter(({ kind, start, end }) => {
      const label = plain.slice(start, end).trim()
      const hasColon = label.endsWith(':') || /^\s?:/u.test(plain.slice(end, end + 2))
      return kind === 'strong' && hasColon && /\S\s+$/u.test(plain.slice(0, start)) && isHeaderLabel(label)
    })
    .map(({ start }) => ({ index: start, end: start }))

/** ", Bo Ray Excused: Cy": the last word alone is the label. */
const leadsOverNames = (plain: string): boolean => {
  const words = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(\p{Lu}\p{Ll}{2,15}):\s/u.exec(plain)
  return words?.[1] !== undefined && isHeaderLabel(words[1]) && !isHeaderLabel(words[0].replace(/:\s$/u, ''))
}

/** "Present: Ann Lee • Bo Ray": behind the bar the row of people goes on. */
const goesOn = (plain: string, index: number, divider: string): boolean =>
  /[•·|]/u.test(divider) &&
  isHeaderLabel(/^[^:]{2,40}(?=:)/u.exec(plain.replace(/^[^\p{L}]+/u, ''))?.[0] ?? '') &&
  !plain.slice(0, index).includes(':', plain.indexOf(':') + 1) &&
  likenessOf(/^[^•·|:]*/u.exec(plain.slice(index + divider.length))?.[0] ?? '') === 2

/** "notes", "out": what a line of the header says of the people behind it. */
const isHeaderLabel = (label: string): boolean => {
  const role = roleOf(label)
  return headerRoles(label).length > 0 || office.test(label) || isOfPeople(role)
}

/** The label in front of a text, and the rest: `**Present:** a, b`, `Present (3): a, b`. */
export const labelOf = oncePerText((text): Label | null => {
  const match = /[:：]|\s[–—-]\s/u.test(text.plain) ? labelPattern.exec(text.plain) : null
  return match?.[1] && match[0].length < text.plain.length ? new Label(text, match[1], match[0].length) : null
})

const labelPattern = /^[^\p{L}\n]{0,6}(\p{L}[^:\n]{0,50}?)\s*(?::|：|\s[–—-]\s)\s*/u

class Label {
  readonly words: string
  readonly #text: Text
  readonly #end: number
  #rest: Text | null = null

  constructor(text: Text, words: string, end: number) {
    this.words = (/[("“]/u.test(words) ? words.replace(/\([^()]*\)|["“][^"“”]{0,40}["”]/gu, '') : words).trim()
    this.#text = text
    this.#end = end
  }

  /** What stands behind the label. */
  get rest(): Text {
    this.#rest ??= trimText(sliceText(this.#text, this.#end, this.#text.plain.length))
    return this.#rest
  }
}
