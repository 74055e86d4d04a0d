import { beginsWithGivenName, isGivenName, isShortFor } from '../../lexicon/given-names.js'
import { pictureRole } from '../../lexicon/meeting-roles.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { addressAlone } from './address.js'
import { contactsIn } from './contacts.js'
import { cutRemarks } from './cut-remarks.js'
import { blanked, initialsIn, readBrackets } from './entry-brackets.js'
import { emailPattern, handleFromLink, handleIn, team, withoutMentions } from './entry-handle.js'
import { insideReference, withoutMarks, withoutReferences } from './entry-marks.js'
import { nameFrom, withoutTail } from './name-in-entry.js'
import { isFullName } from './name-shape.js'
import type { Remarks } from './remarks.js'

/** A person as one entry of an attendance list says it. */
export interface PersonEntry extends Remarks {
  name: string
  /** The name's (or the handle's) text. */
  text: Text
}

/**
 * Reads one entry: `Ann Lee`, `Ann Lee @annl (ACME, chair)`, `@annl`, `Lee, Ann`, `Ann Lee, ACME`, `Ann Lee - ACME`,
 * `Chair: Ann Lee`, `[Ann Lee](https://github.com/annl)`.
 *
 * @param comma what a comma divides here: a name from an affiliation, or a family name from a given name
 */
export function readPerson(entry: Text, comma: 'affiliation' | 'family-first'): PersonEntry | null {
  const marked = whoWrites(insideReference(trimText(entry)))
  const text = withoutMarks(marked)
  if (team.test(text.plain)) return null
  const contacts = contactsIn(withoutMentions(withoutReferences(text.plain)).replace(/（/gu, '(').replace(/）/gu, ')'))
  const written = blanked(contacts.rest, emailPattern.exec(contacts.rest))
  const handle = handleIn(written, text)
  const found: Remarks = {
    handle: contacts.handle ?? handle?.[1] ?? handleFromLink(text),
    affiliation: null,
    roles: [],
    presence: presenceInFront(marked.plain),
    aliases: [],
  }
  const plain = readSigns(readBrackets(blanked(written, handle), comma, found), found)
  const range = cutRemarks(plain, found, comma)
  if (range === null) return null
  const [start, end] = range
  const name = nameFrom(plain.slice(start, end), comma)
  if (name === null) {
    const address = handle ? null : addressAlone(text.plain)
    if (address) return { ...entryOf(found, address.name, trimText(text)), aliases: address.aliases }
    // "@annl, ACME" has nothing in front of the comma.
    if (!handle || plain.slice(start, end).trim() !== '') return null
    const { 0: words, 1: nick, index } = handle
    return namedInBrackets(null, text, found) ?? entryOf(found, nick, sliceText(text, index, index + words.length))
  }
  if (isReason(found)) found.affiliation = null
  if (found.affiliation !== null) found.affiliation = withoutCallNames(found.affiliation, found, name)
  const inBrackets = namedInBrackets(name, text, found)
  if (inBrackets) return inBrackets
  const own = withoutTail(name, found)
  return entryOf(found, own, sliceText(text, start, own === name ? end : start + own.length))
}

/** "myself (Ann)": the writer, by name. */
function whoWrites(text: Text): Text {
  const [whole, name] = /^(?:myself|me|I) \((\p{Lu}[^()]{1,40})\)$/u.exec(text.plain) ?? []
  return whole && name ? sliceText(text, whole.length - 1 - name.length, whole.length - 1) : text
}

/** "regrets (travel)": why somebody was not there. */
const isReason = ({ affiliation, presence }: Remarks): boolean =>
  presence === 'absent' && affiliation !== null && /^\p{Ll}+(?: \p{Ll}+)*$/u.test(affiliation)

/** A tick or a cross in front: "❌ Ann Lee", ":x: Bo Ray". */
const presenceInFront = (plain: string): Remarks['presence'] => {
  const sign = /^\s*(?:([✓✔✅☑])|[❌✗✘✖]|:(white_check_mark|heavy_check_mark|x):)/u.exec(plain)
  if (!sign) return null
  return sign[1] || sign[2]?.endsWith('mark') ? 'present' : 'absent'
}

/** A tick at the end, and a picture anywhere; answers with the entry in which the tick is blanked. */
function readSigns(plain: string, found: Remarks): string {
  const tick = /[✓✔✅☑❌✗✘✖]\u{FE0F}?\s*$/u.exec(plain)
  if (tick) found.presence = presenceOf(tick[0].replace('☑', '✓')) ?? found.presence
  const rest = blanked(plain, tick)
  const role = pictureRole(rest)
  if (role) found.roles.push(role)
  return rest
}

/** What stands in brackets without how somebody is called: the name's own letters, a handle, a given name. */
function withoutCallNames(affiliation: string, { aliases, handle }: Remarks, name: string): string | null {
  if (platformAlone.test(affiliation) || affiliation.toLowerCase() === handle?.toLowerCase()) return null
  const letters = initialsIn(aliases, name)
  if (affiliation === letters) return null
  if (letters && affiliation.startsWith(`${letters}, `)) return affiliation.slice(letters.length + 2)
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(affiliation)
  if (!isWord || !(isGivenName(affiliation) || isShortFor(affiliation, name.split(' ')[0] ?? ''))) return affiliation
  aliases.push(affiliation)
  return null
}

const platformAlone = /^(?:GitHub|GitLab|IRC|Discord|Slack|Matrix|Twitter):$/iu

/** "OJ (Odalys Jurado)", "oju (Odalys Jurado)", "@oju (Odalys Jurado)": what is in brackets is the name. */
function namedInBrackets(inFront: string | null, text: Text, found: Remarks): PersonEntry | null {
  const [name = '', ...behind] = found.affiliation?.split(', ') ?? []
  if (!isFullName(name)) return null
  if (inFront === null) {
    if (!text.plain.includes(`(${name}`)) return null
  } else if (/^\p{Lu}{2,4}$/u.test(inFront)) found.aliases.unshift(inFront)
  else if (found.handle === null && /^[\p{Ll}\d][\p{Ll}\d_-]+$/u.test(inFront) && beginsWithGivenName(name))
    found.handle = inFront
  else return null
  const from = text.plain.indexOf(name)
  return entryOf(found, name, sliceText(text, from, from + name.length), behind.join(', ') || null)
}

const entryOf = (found: Remarks, name: string, text: Text, affiliation = found.affiliation): PersonEntry => ({
  name,
  handle: found.handle,
  affiliation,
  roles: found.roles,
  presence: found.presence,
  aliases: found.aliases.filter((alias) => alias !== affiliation || mayCall(alias, name)),
  text,
})

/** "Ann Lee (ALX)" may call her by that; in "Ann Lee (BBC)" the letters begin with none of hers, and say where she is from. */
const mayCall = (letters: string, name: string): boolean =>
  !/^\p{Lu}{2,}$/u.test(letters) || name.split(/[\s-]+/u).some((word) => word[0] === letters[0])
