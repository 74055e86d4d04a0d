import { meetingRole } from '../../lexicon/meeting-roles.js'
import {
  dateForm,
  dotsAlone,
  labelAlone,
  openBullet,
  openValue,
  slotElements,
  slotInBraces,
  slotInstruction,
  slotName,
  standIn,
} from '../../lexicon/placeholders.js'
import { roleOf } from '../../lexicon/section-role.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { Range } from '../../lint/rule.js'
import { textRange } from '../../lint/text-range.js'
import { writtenLines } from '../../lint/written-lines.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import { dateLabel } from '../../recognizers/header/date.js'
import { headerTexts } from './header-texts.js'

export const documentPlaceholder = defineRule({
  id: 'document-placeholder',
  area: 'document',
  summary: "nothing of the template's is left where something was to be filled in",
  recommended: 'warn',
  strict: 'error',
  why: `Minutes that begin as a copy of a template keep what nobody filled in: "YYYY-MM-DD", "<name>", "{{topic}}",
"[insert date]", "Topic 1", "Scribe: TBD", "Date:", an empty box, "TODO" with nothing behind it.

It looks where a value stands alone: in the title, behind a label, in an item or a cell of its own. It is silent about
the same words in a sentence ("dates are written YYYY-MM-DD", "the venue is TBD", "next meeting: TBD"), about code, HTML
and addresses, and about files and titles that call themselves a template.`,
  mend: 'Fill it in, or take the line out',
  examples: [
    {
      title: 'filled in',
      markdown: '# Parents’ evening, 2025-03-04\n\nScribe: Bo Ray\n\n## Lunch\n\n- Soup on Mondays\n',
      messages: [],
    },
    {
      title: 'the same words as a statement, in code and in HTML',
      markdown:
        '# Parents’ evening, 2025-03-04\n\n- The date is TBD\n- Files are named YYYY-MM-DD, see `<name>.md`\n- Next meeting: TBD\n- A <mark>list</mark><br> of type Vec<T>\n',
      messages: [],
    },
    {
      title: 'a template',
      path: 'minutes/template.md',
      markdown:
        '# Parents’ evening, YYYY-MM-DD\n\nPresent: Ann Lee, Bo Ray\n\nScribe: <name>\n\n## Topic 1\n\n- Soup on Mondays\n',
      messages: [],
    },
    {
      title: 'a title that says so',
      markdown:
        '# Template for minutes of the parents’ evening\n\nPresent: Ann Lee, Bo Ray\n\nScribe: <name>\n\n## Topic 1\n\n- Soup on Mondays\n',
      messages: [],
    },
    {
      title: 'a title that lacks its date',
      markdown: '# Minutes of the parents’ evening, YYYY-MM-DD\n\nScribe: Bo Ray\n\n## Lunch\n\n- Soup on Mondays\n',
      messages: ['1:36-1:46 "YYYY-MM-DD" is a placeholder that nobody has filled in'],
    },
    {
      title: 'front matter',
      markdown:
        '---\ndate: YYYY-MM-DD\n---\n\n# Parents’ evening\n\nPresent: Ann Lee, Bo Ray\n\n## Lunch\n\n- Soup on Mondays\n',
      messages: ['2:7-2:17 "YYYY-MM-DD" is a placeholder that nobody has filled in'],
    },
    {
      title: 'slots',
      markdown:
        '# Parents’ evening, 2025-03-04\n\nScribe: <name>\n\nChair: [your name]\n\n## {{topic}}\n\n- Soup on Mondays\n- [insert a summary]\n',
      messages: [
        '3:9-3:15 "<name>" is a placeholder that nobody has filled in',
        '5:8-5:19 "[your name]" is a placeholder that nobody has filled in',
        '7:4-7:13 "{{topic}}" is a placeholder that nobody has filled in',
        '10:3-10:21 "[insert a summary]" is a placeholder that nobody has filled in',
      ],
    },
    {
      title: 'one placeholder in several places',
      markdown:
        '# Parents’ evening, 2025-03-04\n\n## Attendees\n\n- First name Last name\n- First name Last name\n\n## Lunch\n\n- Soup\n',
      messages: ['5:3-5:23 "First name Last name" is a placeholder that nobody has filled in, 2 times'],
    },
    {
      title: 'topics and values that wait',
      markdown:
        '# Parents’ evening, 2025-03-04\n\nScribe: TBD\n\nDate:\n\n## Lunch\n\nTBA\n\n## Topic 2\n\n## Bus\n\n- Late\n',
      messages: [
        '3:9-3:12 "TBD" is a placeholder that nobody has filled in',
        '5:1-5:6 Nothing stands behind "Date:"',
        '9:1-9:4 "TBA" is a placeholder that nobody has filled in',
        '11:4-11:11 "Topic 2" is a placeholder that nobody has filled in',
      ],
    },
    {
      title: 'bullets that were to be written',
      markdown:
        '# Parents’ evening, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\n## Lunch\n\n- ...\n\n## Bus\n\n- It is late\n- TODO:\n\n## Action items\n\n- [ ] Ann: order the soup\n- [ ]\n- TODO\n',
      messages: [
        '7:3-7:6 "..." is a placeholder that nobody has filled in',
        '12:3-12:8 Nothing stands behind "TODO:"',
        '17:3-17:6 "[ ]" is a placeholder that nobody has filled in',
        '18:3-18:7 "TODO" is a placeholder that nobody has filled in',
      ],
    },
    {
      title: 'a lead with its list, and what somebody said',
      markdown:
        '# Parents’ evening, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\n## Lunch\n\n- TODO:\n  - Ann to order the soup\n- Decision: soup on Mondays ...\n- Bo: ...\n- ...\n- Rice on Tuesdays\n',
      messages: [],
    },
  ],
  *check(reading) {
    if (isTemplate(reading)) return
    const found = new Map<string, { place: Range; count: number }>()
    const places = [
      ...slots(reading),
      ...frontMatterSlots(reading),
      ...standIns(reading),
      ...openBullets(reading),
      ...openValues(reading),
    ].sort((a, b) => a.start - b.start)
    for (const place of places) {
      if (reading.directives.isOff(this.id, place.start)) continue
      const words = reading.source.slice(place.start, place.end)
      const known = found.get(words)
      if (known) known.count++
      else found.set(words, { place, count: 1 })
    }
    for (const [words, { place, count }] of found) {
      const times = count > 1 ? `, ${count} times` : ''
      yield { message: `${quote(words)} is a placeholder that nobody has filled in${times}`, place }
    }
    for (const text of emptyLabels(reading))
      yield { message: `Nothing stands behind ${quote(text.plain)}`, place: textRange(text) }
  },
})

function isTemplate({ path, minutes }: Reading): boolean {
  const ofPath = path !== null && /template|\bskeleton\b|boilerplate/iu.test(path)
  return ofPath || /\btemplate\b/iu.test(minutes.title ?? '')
}

const slotForms = [
  String.raw`\\?<(?:${slotName}|${slotInstruction})>`,
  String.raw`(?<![\]\p{L}\p{N}!])\\?\[(?:${slotName}|${slotInstruction})\\?\](?![(:[])`,
  String.raw`\{\{ ?(?:${slotInBraces}|${slotInstruction}) ?\}\}`,
  String.raw`\$\{(?:${slotInBraces})\}`,
].join('|')
const slotPattern = new RegExp(slotForms, 'giu')
/** A cheap test: what brackets a slot, or the year of a date's form. */
const mayHoldSlot = /[<[{]|YYYY|yyyy/u
const listMarker = /^(?:\s|[-*+>#|]|\d{1,3}[.)]|\[[ xX]\])*/u
const shortLabel = /^[^:\n]{1,40}:/u
const longestTitle = 100
/** More words than these beside it make a sentence. */
const mostWords = 3

/** `<name>`, `[insert date]`, `{{topic}}`, `YYYY-MM-DD` that make up a line, a title, or what stands behind a label. */
function* slots({ tree, source }: Reading): Generator<Range> {
  for (const { words, start } of writtenLines(tree, source)) {
    if (!mayHoldSlot.test(words)) continue
    const matches = [...matchesIn(words, slotPattern), ...matchesIn(words, dateForm)].filter(
      ([text]) => !isElement(text),
    )
    if (matches.length === 0) continue
    const beside = words
      .replace(slotPattern, ' ')
      .replace(dateForm, ' ')
      .replace(listMarker, '')
      .replace(shortLabel, '')
    const isAlone = (beside.match(/[\p{L}\uFFFC]+/gu) ?? []).length <= mostWords
    const isTitle = /^#{1,2}\s/u.test(words) && words.length <= longestTitle && !/[.?!]\s*$/u.test(words)
    for (const { index, 0: text } of matches) {
      const end = index + text.length
      // "- <name>: order the tiles"
      const leads = index <= 12 && words.slice(0, index).replace(listMarker, '') === '' && isDivider(words, end)
      if (isAlone || isTitle || leads) yield { start: start + index, end: start + end }
    }
  }
}

const isDivider = (words: string, at: number): boolean => /^\s?(?::|[–—-]\s)/u.test(words.slice(at, at + 3))

const isElement = (text: string): boolean =>
  /^<[a-z]+>$/iu.test(text) && slotElements.has(text.slice(1, -1).toLowerCase())

function* frontMatterSlots({ outline }: Reading): Generator<Range> {
  for (const { value, start, end } of outline.frontMatter?.entries.values() ?? [])
    if ([...matchesIn(value, slotPattern), ...matchesIn(value, dateForm)].length > 0 || openValue.test(value))
      yield { start, end }
}

/** "Topic 1", "First name Last name" as all that an item, a heading or a cell says, with nothing below it. */
function* standIns({ context }: Reading): Generator<Range> {
  const headings = context.sections.filter(isBare).flatMap(({ heading }) => heading ?? [])
  const items = context.items.filter(isBareItem).map(({ text }) => text)
  for (const text of [...headings, ...items]) if (standIn.test(text.plain.trim())) yield textRange(text)
}

/** "- [ ]", "- TODO" with nothing below it; "- ..." where nothing else is told. */
function* openBullets({ context }: Reading): Generator<Range> {
  for (const item of context.items) {
    if (!isBullet(item) || !isBareItem(item)) continue
    const around = item.parent ?? item.section
    const isOpen = openBullet.test(item.text.plain.trim()) || (isDots(item) && around.items.every(isDots))
    if (isOpen) yield textRange(item.text)
  }
}

const isDots = ({ text }: Item): boolean => dotsAlone.test(text.plain.trim())
const isBullet = ({ form }: Item): boolean => form === 'bullet' || form === 'number'

const isBare = ({ items, tables, sections }: Section): boolean => items.length + tables.length + sections.length === 0
const isBareItem = ({ form, items, tables }: Item): boolean => form !== 'code' && items.length + tables.length === 0

/** "TBD" as a heading, as all that a section says, or behind a label of the header. */
function* openValues({ context }: Reading): Generator<Range> {
  for (const { heading, items, tables } of context.sections) {
    if (!heading) continue
    const [only] = items
    if (openValue.test(heading.plain)) yield textRange(heading)
    else if (only && items.length + tables.length === 1 && isBareItem(only))
      if (openValue.test(only.text.plain) && !ahead.test(heading.plain)) yield textRange(only.text)
  }
  for (const text of headerTexts(context)) {
    const label = labelOf(text)
    if (label && openValue.test(label.rest.plain) && isHeaderLabel(label.words)) yield textRange(label.rest)
  }
}

/** What lies ahead may well be open. */
const ahead = /\b(?:next|upcoming|future|following|due|deadline|owner|assignee|eta|schedule)\b/iu

function isHeaderLabel(words: string): boolean {
  if (ahead.test(words)) return false
  const role = roleOf(words)
  return dateLabel.test(words) || meetingRole(words) !== null || role === 'attendance' || role === 'logistics'
}

/** "Date:", "Scribe:", "TODO:" with nothing behind them, before another line with a label or none. */
function* emptyLabels({ context, source }: Reading): Generator<Text> {
  for (const { items, tables } of [...context.sections, ...context.items]) {
    for (const [index, item] of items.entries()) {
      const words = /^(\p{L}[^:]{0,30}):$/u.exec(item.text.plain.trim())?.[1]
      if (!words || !isBareItem(item) || ahead.test(words)) continue
      const behind = items[index + 1]?.text
      const isFilled =
        (behind !== undefined && !labelOf(behind) && !behind.plain.trim().endsWith(':')) ||
        (tables.at(-1)?.start ?? 0) > item.end ||
        /[^\s*_]/u.test(source.slice(textRange(item.text).end, item.end))
      // Guests and absent people may well be none.
      if (roleOf(words) === 'attendance' || roleOf(words) === 'absence') continue
      const isKnown =
        dateLabel.test(words) ||
        meetingRole(words) !== null ||
        /^(?:recording|video|location|place)$/iu.test(words) ||
        (isBullet(item) && labelAlone.test(words))
      if (isKnown && !isFilled) yield item.text
    }
  }
}
