import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { couldBePerson } from '../../people/could-be-person.js'
import { isOrganisation } from './remarks.js'
import { canBeSpeaker } from './speaker-label.js'

/** A name that stands alone above what its bearer reports. */
export interface NameLead {
  name: string
  text: Text
  start: number
  end: number
  /** Where the lead stands in the source. */
  at: number
  /** What stands behind the names of several in brackets: "Ann Reed (Oak Ltd)". */
  affiliation?: string | null
}

/** One alone may be the name of anything. */
const fewest = 2
const fewestBelonging = 3
const alone = new RegExp(
  overLines`
    ^[_*(\s]{0,3}(?:\p{L}{2,20}[ -]\d{1,2}:? ?\(?)?(
      \p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,2}?
    )(?:['’]s (?:updates?|reports?|status|tasks?|work|progress))?[:_*)]{0,3}(?: ?\([^()]{1,40}\))?$
  `,
  'u',
)

/** "@annl" alone, whatever letters it has. */
const handleAlone = /^@([A-Za-z\d][\w-]{1,38})(?:['’]s (?:updates?|reports?|status))?[:_*]{0,3}(?: ?\([^()]{1,40}\))?$/u

/**
 * Names and handles that stand alone above notes, as headings, bullets or lines, where several do so side by side and
 * half of them are handles or have a given name: each tells what he has done and will do.
 *
 * @example
 * // ### Ann
 * // - mended the oars
 * //
 * // ### Weizhong
 * // - painted the shed
 * //
 * // ### @boray
 * // - spliced the ropes
 */
export function nameLeads(all: readonly Section[]): NameLead[] {
  const found: NameLead[] = []
  const add = (leads: readonly NameLead[]) => {
    const isRow = belong(leads)
    if (areNames(leads)) for (const lead of leads) found.push(isRow ? lead : { ...lead, affiliation: null })
  }
  for (const { items, sections } of all) {
    add(sections.flatMap((section) => headingLead(section) ?? []))
    addItems(items, add)
  }
  return found
}

function addItems(items: readonly Item[], add: (leads: readonly NameLead[]) => void): void {
  if (items.length < fewest) {
    for (const { items: below } of items) addItems(below, add)
    return
  }
  const leads = items.flatMap((item, index) => itemLead(item, items[index + 1]) ?? [])
  // "Vanu Kaar (Oak Ltd)": to whom each belongs says that they are people.
  if ((belong(leads) || areSurely(leads)) && leads.length === items.length) add(leads)
  // "Harbour Tower" among names is a subject more often than a heading is.
  else add(leads.filter(({ name }) => !name.includes(' ') || beginsWithGivenName(name)))
  for (const { items: below } of items) addItems(below, add)
}

/** Whether each of several is a full name with what it belongs to. */
const belong = (leads: readonly NameLead[]): boolean =>
  leads.length >= fewestBelonging && leads.every(({ affiliation, name }) => affiliation && name.includes(' '))

/** Whether most of several begin with a given name, and the others could be people: each has a word. */
function areSurely(leads: readonly NameLead[]): boolean {
  const sure = leads.filter(({ name }) => beginsWithGivenName(name))
  return (
    sure.length >= fewestBelonging &&
    sure.length >= leads.length * mostLeads &&
    leads.every(({ name }) => couldBePerson(name))
  )
}

const mostLeads = 0.6

/** Whether leads name people: several do, and half of these are handles or have a given name. */
export function areNames(leads: readonly NameLead[], least = fewest): boolean {
  const names = new Map(leads.map((lead) => [lead.name, lead]))
  const sure = [...names.values()].filter((lead) => isHandle(lead) || beginsWithGivenName(lead.name))
  return names.size >= least && sure.length >= names.size / 2
}

const isHandle = ({ text, start }: NameLead): boolean => text.plain[start - 1] === '@'

const headingLead = ({ heading, items, sections, tables, start }: Section): NameLead | null =>
  heading && items.length + sections.length + tables.length > 0 ? leadIn(heading, start) : null

/** A list below the name, or a line of it with something else behind. */
const itemLead = ({ form, text, items, start, checked, quoted }: Item, next: Item | undefined): NameLead | null =>
  form !== 'code' &&
  !quoted &&
  checked === null &&
  (items.length > 0 || (form === 'paragraph' && next !== undefined && next.form !== 'paragraph'))
    ? leadIn(text, start)
    : null

const longestLead = 60

function leadIn(text: Text, at: number): NameLead | null {
  const { plain } = text
  if (plain.length > longestLead) return null
  const handle = plain.startsWith('@') ? handleAlone.exec(plain.trim())?.[1] : undefined
  const name = handle ?? alone.exec(plain.trim())?.[1]
  if (name === undefined || !(handle || canBeSpeaker(name))) return null
  const start = plain.indexOf(name)
  const [, words] = / \(([^()]{2,60})\):?\s*$/u.exec(plain.slice(start + name.length)) ?? []
  const affiliation = words !== undefined && isOrganisation(words) ? words : null
  return { name, text, start, end: start + name.length, at, affiliation }
}
