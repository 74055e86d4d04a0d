import { onlyWhere } from '../../lexicon/pattern.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
import type { NameLead } from './name-leads.js'
import type { Place } from './names-behind.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'
import { splitNames } from './split-names.js'

const presented = onlyWhere(
  / by/u,
  () =>
    /^[^\p{L}]{0,6}(?:(?:presented|introduced|talk(?: given)?) by|(?:presentations?|talks?) (?:was|were) (?:made|given|held) (?:[\p{L}-]+ ){0,6}by|presentation (?:(?:of|on|about) .{3,120}? )?by):? (?=\p{Lu})/iu,
)
/** In characters: behind more words something is told. */
const longestRow = 400

/**
 * Who gives a talk, where a note says nothing else: with a given name one of several is enough.
 *
 * @example
 * // Presented by Ann Lee (Sea Museum, Oak) and Weizhong Moor
 * // Presentation of the new rudder by Bo Ray.
 */
export const presenters = (places: readonly Place[]): NameLead[] =>
  places.flatMap((place) => {
    const said = place.text.plain.length > longestRow ? null : presented.exec(place.text.plain)
    return said ? namesFrom(place, said[0].length) : []
  })

/** "Ann Lee (Oak) [4](slides)": the number leads to what was shown. */
const withoutNumber = (part: Text): Text =>
  trimText(part, 0, part.plain.length - (/(?<=\)) ?\[?\d{1,2}\]?\.?$/u.exec(part.plain)?.[0].length ?? 0))

function namesFrom({ text, start: at }: Place, from: number): NameLead[] {
  const parts = splitNames(sliceText(text, from, text.plain.length))
  const people = parts
    .map(withoutNumber)
    .map((part) => (likenessOf(part.plain) > 0 ? readPerson(part, 'affiliation') : null))
  if (!parts.map(withoutNumber).some(({ plain }) => likenessOf(plain) === 2)) return []
  const found: NameLead[] = []
  for (const person of people) {
    if (person === null || !couldBePerson(person.name)) return []
    const start = text.plain.indexOf(person.name, from)
    if (start >= 0)
      found.push({
        name: person.name,
        text,
        start,
        end: start + person.name.length,
        at,
        affiliation: person.affiliation,
      })
  }
  return found
}
