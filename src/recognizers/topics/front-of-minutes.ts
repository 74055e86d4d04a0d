import { overLines } from '../../lexicon/over-lines.js'
import type { Section } from '../../outline/outline.js'
import { looksLikeName } from '../attendance/name-shape.js'
import type { Context } from '../context.js'
import { isLineOfHeader } from './header-section.js'

/** "Board of Directors — Regular Meeting" below the title: a second title, not a subject; so is "Meeting". */
export const namesTheMeeting = (section: Section): boolean =>
  section.items.length === 0 &&
  section.sections.length > 0 &&
  /^\W*(?:the )?(?:meeting|session|call)\W*$|^(?:meeting )?(?:minutes|notes|record|proceedings) (?:of|from) |\b(?:regular|special|ordinary|extraordinary|annual|annual general|monthly|weekly|quarterly|board|committee) (?:meeting|session|call)\W*$/iu.test(
    section.heading?.plain ?? '',
  )

/**
 * "Minutes of the committee", "Meeting minutes - Visit of the school", "Committee meeting (3 March)", the club's name: the first heading below the title, or the
 * first at all, that names the meeting or has nothing but lines of the header below it.
 */
export function isFrontOfMinutes(section: Section, context: Context): boolean {
  const first = context.sections.find(({ heading }) => heading !== null && heading !== context.titleSection?.heading)
  if (section !== first) return false
  const heading = section.heading?.plain ?? ''
  const words = heading.replace(/\([^()]*\)|[\d,./:–—-]+/gu, ' ').trim()
  const lines = section.items.filter(({ text }) => text.plain.trim() !== '')
  const header = lines.filter(isLineOfHeader)
  const names = lines.filter(({ text: { plain } }) => plain.length <= 40 && looksLikeName(plain))
  const isHeader = header.length >= 2 && header.length + names.length >= lines.length * 0.6
  // A single line may say what is minuted below.
  const isLed = lines.length <= 1 && section.sections.length > 0
  return isHeader || (namesMeeting.test(words) && (isLed || header.length >= lines.length / 2))
}

const namesMeeting = new RegExp(
  overLines`
    ^(?:\p{L}+ )?(?:minutes|notes|record|protocol|meeting|assembly|session) (?:of|from|for)\b
    |^meeting (?:minutes|notes)\b
    |(?:meeting|call|session|sync|assembly|telecon|gathering|hangout)(?: (?:minutes|notes|agenda))?$
  `,
  'iu',
)
