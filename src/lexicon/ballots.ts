import { overLines } from './over-lines.js'
import { howMany, neitherWay, numeral, votesAgainst, votesFor } from './votes.js'

/** How many voted for something and how many against it. */
export interface Count {
  yes: number
  no: number
}

const yesWord = `${votesFor}|y`
const noWord = `${neitherWay}|${votesAgainst}|n|a`
const part = overLines`
  (?:votes? )?(?:
    (?:${howMany}) (?:(?:votes?|favou?rs?|members|people) )?(?:${yesWord}|${noWord})
    |(?:${yesWord}|${noWord})(?: votes?)?\s?(?:\((?:${howMany})\)|(?:\s?[:=–-]\s?|\s)(?:${howMany}))
  )(?: votes?)?
`
const counts = new RegExp(
  String.raw`(?:^\W*|[:?([–—-]\s*|\b(?:was|were|is|are|result(?:ed|ing) in)\s+)(${part}(?:\s*(?:[,;/|]|,? and)\s*${part}){1,5})[^\p{L}\p{N}]*$`,
  'iu',
)
const onSide = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:votes? )?(?:(${howMany}) (?:(?:votes?|favou?rs?|members|people) )?(?:${words})|(?:${words})(?: votes?)?\W{1,3}(${howMany})\)?)(?: votes?)?$`,
    'iu',
  )
/** A cheap test: V8 takes 20 ms to compile {@link counts}, and few texts have any. */
const mayCount = new RegExp(
  String.raw`(?:${howMany}) (?:(?:votes?|favou?rs?|members|people) )?(?:${yesWord})|(?:${yesWord})(?: votes?)?\W{1,3}(?:${howMany})`,
  'iu',
)
const yesPart = onSide(votesFor)
const noPart = onSide(`${votesAgainst}|n`)

/** "Vote on the new rules: 7-0-1", "Votes: 5/1" */
const score = new RegExp(
  overLines`
    ^\W*(?:the |result of the |roll[- ]call )?(?:votes?|voting|ballot|tally)\b(?! (?:open|clos|end|start|by|until|is open)
    )(?:[^.?!:]{0,80}:\s*|\s(?:was |is )?)\(?(\d{1,3})\s?[-–/]\s?(\d{1,3})(?:\s?[-–/]\s?\d{1,3})?\)?(?:
      [^\p{L}\p{N}]+(?:
        passe[sd]
        |carrie[sd]
        |approved|accepted|adopted|agreed|rejected|failed|lost
      )
    )?[^\p{L}\p{N}]*$
  `,
  'iu',
)

/** A count of votes at the end of a text, both sides of it: "12 yes, 3 no", "In favor: 5, against: 0, abstain: 1". */
export function countAtEnd(plain: string): (Count & { start: number }) | null {
  if (plain.length > longest || !/\d/u.test(plain)) return null
  const scored = score.exec(plain)
  if (scored) return { yes: Number(scored[1]), no: Number(scored[2]), start: plain.indexOf(':') + 1 }
  const match = mayCount.test(plain) ? counts.exec(plain) : null
  if (!match?.[1]) return null
  const parts = match[1].split(/\s*(?:[,;/|]|,? and)\s*/u)
  const yes = parts.map((one) => yesPart.exec(one)).find(Boolean)
  if (!yes || parts.length < 2) return null
  const no = parts.map((one) => noPart.exec(one)).find(Boolean)
  const start = match.index + match[0].lastIndexOf(match[1])
  return { yes: numeral(yes[1] ?? yes[2]), no: numeral(no?.[1] ?? no?.[2]), start }
}

/** In characters. */
const longest = 400

const side = (words: string): RegExp =>
  new RegExp(String.raw`^\W*(?:votes? |those )?(?:${words})(?: votes?)?\s?(?:\((\d{1,3})\))?\s?[:=–-]`, 'iu')
const yesLine = side(votesFor)
const noLine = side(votesAgainst)
const otherLine = side(neitherWay)
const noVoters = /^(?:\d{1,3}|none|nobody|no[- ]one|n\/a|-)?[\s.]{0,3}$/iu
const voter = /^(?:@?[\p{Lu}@][\p{L}\p{N}_.’'()-]*|and)$/u
const handle = /^[\p{Ll}\p{N}_.-]+$/u

/** Whether it is who voted so, or how many: no reason for it. A list of handles has commas. */
const namesVoters = (said: string): boolean =>
  noVoters.test(said) ||
  said.split(/[\s,;&]/u).every((word) => word === '' || voter.test(word)) ||
  (said.includes(',') && said.split(',').every((one) => handle.test(one.trim())))

/** The side of a line that says how many, or who, voted one way: "In favor (3): Ann, Bo, Cy". */
export function sideOf(plain: string): { side: 'yes' | 'no' | 'other'; votes: number } | null {
  if (plain.length > longest || !/[:=–-]/u.test(plain)) return null
  for (const [kind, pattern] of sides) {
    const match = pattern.exec(plain)
    if (!match) continue
    const said = plain.slice(match[0].length).trim()
    if (!namesVoters(said)) return null
    const named =
      said === '' || /^(?:none|nobody|no|n\/a|-)/iu.test(said)
        ? 0
        : said.split(/[\s]*(?:[,;&]|\band\b)[\s]*|\s+(?=@)/u).filter(Boolean).length
    const count = match[1] ?? /^\d{1,3}(?=\W*$)/u.exec(said)?.[0]
    return { side: kind, votes: count === undefined ? named : Number(count) }
  }
  return null
}

const sides = [
  ['yes', yesLine],
  ['no', noLine],
  ['other', otherLine],
] as const
