import { matchesIn } from '../../outline/matches.js'

/** An entry without what it says of how somebody is called and reached. */
export interface Contacts {
  /** As long as the entry, so that offsets are the entry's own. */
  rest: string
  /** The handle of a service that a label names; one of a service that hosts code before any other. */
  handle: string | null
  /** Whether pronouns or an address stand there, which only people have. */
  personal: boolean
}

const pronoun = '(?:she|hers?|he|him|his|hi|they|them|theirs?|ze|xe|any|all|it|its|us)'
const pronouns = new RegExp(
  String.raw`(?<=[\s/|,(–—-])(?:she|he|they|ze|xe|any|hi)(?:\s{0,2}[/,]\s{0,2}${pronoun}){1,4}(?![\p{L}\d@])|(?<=[/|]\s{0,2})(?:she|he|they)(?=\s{0,2}(?:[/|]|$))`,
  'giu',
)
const address = /(?:\be-?mail\s?:?\s{0,2})?<?(?:acct:)?[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}>?/giu
const service = 'github|gitlab|gh|codeberg|twitter|mastodon|bluesky|irc|matrix|slack|discord|linkedin|orcid'
const labelled = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(${service})(?: (?:id|handle|nick|user ?name))?\s{0,2}(?::\s{0,2}@?|@|\s@)\[?@?([\w][\w.-]{0,38})\]?`,
  'giu',
)
const behind = new RegExp(String.raw`(?<![\w.])@([\w][\w-]{0,38})\s{1,2}\((${service})\)`, 'giu')
/** "github/annl" */
const onCodeService = /(?<![\w@.:/-])(?:github|gitlab)\/@?([A-Za-z\d][\w-]{1,38})(?![\w/.])/giu
const link = /<?https?:\/\/[^\s>|,)]{1,200}>?/giu
const zone = /(?<=[/|,–—-]\s{0,2})(?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::\d{2})?)?(?=\s{0,2}(?:[/|,]|$))/gu
const ofCode = /^(?:github|gitlab|gh|codeberg)$/iu

/** A cheap test: a divider outside brackets, and a sign of a contact. */
const mayHold = (plain: string): boolean =>
  /[/|,]/u.test(plain) && /@|https?:|\bgit(?:hub|lab)\/|\b(?:she|he|they|any|ze|xe|hi)\s?[/,|]/iu.test(plain)

/**
 * What an entry of several fields says of pronouns, addresses, handles, links and time zones, which is taken out of it.
 *
 * @example
 * contactsIn('Ann Lee / she/her / github: @annl / ann@oak.org').rest.trim() // 'Ann Lee'
 */
export function contactsIn(plain: string): Contacts {
  if (!mayHold(plain)) return { rest: plain, handle: null, personal: false }
  let rest = plain
  let personal = false
  let [handle, ofService]: [string | null, string | null] = [null, null]
  const blank = (pattern: RegExp, read: (match: RegExpExecArray) => void = () => {}) => {
    for (const match of matchesIn(rest, pattern)) {
      read(match)
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  }
  const called = (name: string | undefined, where: string | undefined) => {
    if (!name) return
    if (ofCode.test(where ?? '')) handle ??= name.replace(/[_.]{1,3}$/u, '')
    else ofService ??= name
  }
  blank(pronouns, () => {
    personal = true
  })
  blank(onCodeService, (match) => called(match[1], 'github'))
  blank(behind, (match) => called(match[1], match[2]))
  // In brackets they are remarks, which are read with the others.
  if (personal || address.test(rest) || handle !== null) blank(labelled, (match) => called(match[2], match[1]))
  address.lastIndex = 0
  blank(address, () => {
    personal = true
  })
  blank(zone)
  if (personal) blank(link, (match) => called(/git(?:hub|lab)\.com\/([\w-]+)\/?>?$/u.exec(match[0])?.[1], 'github'))
  if (rest === plain) return { rest, handle: null, personal: false }
  return { rest: withoutDividers(rest), handle: handle ?? ofService, personal }
}

/** Of several dividers in a row one is left, and none at the end. */
const withoutDividers = (rest: string): string =>
  rest
    .replace(/[/|,](?=\s*[/|,])/gu, ' ')
    .replace(/(?<![\s/|,;:·–—-])[\s/|,;:·–—-]+$/u, (end) => ' '.repeat(end.length))
