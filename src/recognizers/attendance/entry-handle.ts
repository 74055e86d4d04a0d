import { isGivenName } from '../../lexicon/given-names.js'
import type { Text } from '../../outline/text.js'

const handlePattern = /(?<![\w.])@([A-Za-z\d](?:[\w.-]{0,38}\w)?)(?![\w.]*@)/u

/** "@Ann Lee": the mark of a mention in front of a name. */
const mention = /(?<![\w.])@(\p{Lu}[\p{L}'’-]*)((?: \p{Lu}[\p{L}.'’-]*){1,4})/gu

/** An entry with a space for the mark in front of a name; "@Boray Bo Ray" begins with a handle. */
export const withoutMentions = (plain: string): string =>
  plain.includes('@')
    ? plain.replace(mention, (whole, first: string, others: string) => {
        const behind = others.trim().split(' ')
        const isHandle =
          behind.length > 1 &&
          !isGivenName(first) &&
          (isGivenName(behind[0] ?? '') || behind.join('').toLowerCase() === first.toLowerCase())
        return isHandle ? whole : ` ${whole.slice(1)}`
      })
    : plain

/** "@harbour/crew": a group of a service, whose people are not named. */
export const team = /(?<![\w./])@[\w-]{1,39}\/[\w-]/u

/** "annl@": who is known by the first half of an address. */
const mailboxName = /(?<=^\s*)([\w-]{2,39})@(?=\s*(?:$|[(,]))/u
/** An address, in which no handle stands. */
export const emailPattern = /<?[\w.+-]{1,64}@[\w-]+\.[\w.-]+>?/u

/** Words and where they stand, with the handle in them. */
interface HandleMatch {
  0: string
  1: string
  index: number
}

/** The handle that an entry has in its text: `@annl`, `annl@`, a link that begins with the mark. */
export function handleIn(plain: string, text: Text): HandleMatch | null {
  const match = handlePattern.exec(plain)
  return match ? asHandle(match) : (linkedHandle(text) ?? asHandle(mailboxName.exec(plain)))
}

const asHandle = (match: RegExpExecArray | null): HandleMatch | null =>
  match ? { 0: match[0], 1: match[1] ?? '', index: match.index } : null

/** "Ann Lee[@annl](https://…)": a link that begins with the handle's mark. */
function linkedHandle({ plain, runs }: Text): HandleMatch | null {
  const run = runs.find(({ url, start }) => url !== null && plain[start] === '@')
  const words = run ? plain.slice(run.start, run.end) : ''
  return run && /^@[\w.-]{1,40}$/u.test(words) ? { 0: words, 1: words.slice(1), index: run.start } : null
}

/** The handle of somebody whose name is a link to a page of a service that hosts code. */
export function handleFromLink(text: Pick<Text, 'runs'>): string | null {
  for (const run of text.runs) {
    const handle = run.url ? /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/u.exec(run.url)?.[1] : undefined
    if (handle) return handle
  }
  return null
}
