import { actionLabel } from '../../lexicon/labels.js'
import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { isFormalLead } from './formality.js'
import { areSpeakers, entriesLed, type LedItem, ledAlike } from './led-subjects.js'
import { namesIssue } from './names-issue.js'
import { isKnown, isNameOfSubject } from './subject-item.js'
import { toldAmong } from './told-subjects.js'
import { boldLead } from './topic-title.js'

/**
 * The entries below a heading that only sorts, by their form alone: numbers that all have notes or begin in bold, bullets
 * that all say first what they are about, and below "New business" bullets that are names.
 *
 * @example
 * // ## New business
 * // 1. **Roof repair.** Ann has two offers.
 * // 2. **Summer fair.** Bo found a band.
 */
export function categoryEntries(heading: string, items: readonly Item[], context: Context): readonly Item[] {
  const counted = items.filter(({ form }) => form === 'number')
  const told = counted.filter((item) => item.items.length > 0 || boldLead(item) !== null || isLabelled(item))
  if (told.length >= fewest && told.length >= counted.length * most && counted.length >= items.length * most)
    return named(
      told.filter((item) => !isOther(item, context)),
      context,
    )
  const discussed = counted.length === items.length ? toldAmong(counted) : []
  if (discussed.length > 0) return entriesLed(discussed, context)
  const bullets = items.filter(isBullet)
  if (ofIssues.test(heading) && bullets.length >= fewest && bullets.every(namesIssue))
    return beforeAddress(bullets, context)
  // Words in bold label the parts of any subject, but of business, which is none.
  const isRound =
    rounds.test(heading) &&
    bullets.length === items.length &&
    (business.test(heading) || bullets.every((item) => boldLead(item) === null))
  const led = isRound ? ledAlike(bullets, context) : []
  if (led.length > 0) return led
  const bold = business.test(heading) ? boldBeginnings(items, context) : []
  if (bold.length > 0) return entriesLed(bold, context)
  const isList = business.test(heading) && bullets.length === items.length && bullets.length >= fewest
  return isList && bullets.every((item) => isNameOfSubject(item, context) && !isOther(item, context)) ? bullets : []
}

/** "**Open day** The field is confirmed": paragraphs of which most begin in bold with what they are about. */
function boldBeginnings(items: readonly Item[], context: Context): LedItem[] {
  const all = items.filter(({ form }) => form === 'paragraph')
  const led = all.flatMap((item) => {
    const bold = item.text.runs.find(({ kind, start }) => kind === 'strong' && start === 0)
    const goesOn = bold && bold.end <= longestName && /\p{L}/u.test(item.text.plain.slice(bold.end))
    return goesOn && !isOther(item, context) ? [{ item, lead: bold.end }] : []
  })
  const names = led.map(({ item, lead }) => item.text.plain.slice(0, lead).trim())
  const last = led.at(-1)?.item.start ?? 0
  // Behind the last of them the meeting is closed, and signed for.
  const paragraphs = all.filter(({ start }) => start <= last)
  const isRow = led.length >= fewest && led.length >= paragraphs.length * most && all.length >= items.length * most
  return isRow && !names.some((name) => isKnown(name, context)) && !areSpeakers(names, context) ? led : []
}

/** In characters. */
const longestName = 60

/** "Docks: the boards are replaced" */
const isLabelled = ({ text: { plain } }: Item): boolean => label.test(plain)

const label = /^\p{Lu}[^:.!?]{2,40}(?=:\s+\S)/u

/** The entries, of which those that say behind a label what was said of it are named by that. */
function named(entries: readonly Item[], context: Context): readonly Item[] {
  entriesLed(
    entries.flatMap((item) => {
      const lead = item.items.length === 0 && boldLead(item) === null ? label.exec(item.text.plain)?.[0] : undefined
      return lead === undefined ? [] : [{ item, lead: lead.length }]
    }),
    context,
  )
  return entries
}

/** A single one may be a remark. */
const fewest = 2
/** Most items. */
const most = 0.6

/** "PR 15 https://example.org/15: all like it" is named by what stands in front of the address. */
function beforeAddress(bullets: readonly Item[], context: Context): readonly Item[] {
  entriesLed(
    bullets.flatMap((item) => {
      const lead = item.text.plain.search(/[\s:(–-]{1,3}https?:\/\/\S+\s/u)
      return lead > shortestName ? [{ item, lead }] : []
    }),
    context,
  )
  return bullets
}

/** In characters. */
const shortestName = 3

/** "PRs", "Issue review": what is gone through there is one after the other. */
const ofIssues =
  /^[^\p{L}]{0,9}(?:\p{L}{1,20} ){0,2}(?:prs?|pull requests?|issues?|merge requests?|mrs)(?: (?:review|triage))?[^\p{L}]{0,9}$/iu

/** Whatever is business is a list of subjects. */
const business = /\bbusiness\W*$/iu

/** What goes from one to the next: "Updates from the groups", "General items". */
const rounds = /\b(?:updates?|reports?|rounds?|news|business|items|topics)\b/iu

function isOther(item: Item, context: Context): boolean {
  const { plain } = item.text
  const name = plain.slice(0, boldLead(item) ?? plain.length).trim()
  return actionLabel.test(plain) || isFormalLead(plain, boldLead(item)) || isKnown(name, context)
}
