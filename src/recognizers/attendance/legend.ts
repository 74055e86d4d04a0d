import { meetingRole } from '../../lexicon/meeting-roles.js'
import { overLines } from '../../lexicon/over-lines.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import type { Attendee } from '../../record/types.js'

/** What a mark beside a name, or a name's type, says of the person. */
export interface Legend {
  mark: '*' | '+' | '†' | '‡' | '^' | 'strong' | 'emphasis'
  role: string | null
  /** What the mark says; whoever is without is there where it says "absent", and absent where it says "present". */
  presence: Attendee['presence'] | null
}

/** A legend is a line, not a paragraph. */
const longest = 120
const inFront =
  /^["'“(\s]*([*+†‡^])["'”)\s]*(?:(?:[:=–—-]+|indicat(?:es|ing)|denot(?:es|ing)|means?|marks|signifies|for|are|is)\s+)?(?:the )?(\p{L}[\p{L}\s-]{2,40})\W*$/u
const behind = new RegExp(
  overLines`
    (?:^|[(:;,.] ?)([\p{L}-]+(?: [\p{L}-]+){0,2}?) (?:(?:are|is) )?(?:
      (?:denoted|marked|indicated|shown|given|listed|printed|set)[ ]
    )?(?:by|with|in) (?:an? |the )?(asterisks?|stars?|bold|italics?|plus(?: signs?)?|[*+†‡^])(?![\p{L}\d])
  `,
  'iu',
)

/**
 * The line that explains a mark of a list of people: "* voting members", "+ indicates attending", "(members in bold)".
 * One counts only if what it explains is a role or somebody's presence.
 */
export function legendOf(items: readonly Item[]): Legend | null {
  for (const { form, text } of items) {
    const plain = text.plain.trim()
    if (form === 'code' || plain.length > longest || !cue.test(plain)) continue
    const first = inFront.exec(plain)
    const last = first ? null : behind.exec(plain)
    const mark = markOf(first?.[1] ?? last?.[2] ?? '')
    const meaning = (first?.[2] ?? last?.[1] ?? '').trim()
    const role = meetingRole(meaning) ?? meetingRole(meaning.replace(/ (?:present|attending|of .*)$/u, ''))
    const presence = role ? null : presenceIn(meaning)
    if (mark && (role || presence)) return { mark, role, presence }
  }
  return null
}

const cue = /^["'“(\s]*[*+†‡^]|\b(?:asterisk|star|bold|italic|plus)|(?:with|by) [*+†‡^]/iu

function presenceIn(words: string): Attendee['presence'] | null {
  const role = roleOf(words)
  if (isOfPeople(role)) return role === 'absence' ? 'absent' : 'present'
  return presenceOf(words)
}

function markOf(words: string): Legend['mark'] | null {
  const lower = words.toLowerCase()
  if (/^(?:asterisk|star)/u.test(lower)) return '*'
  if (lower.startsWith('plus')) return '+'
  if (lower === 'bold') return 'strong'
  if (lower.startsWith('italic')) return 'emphasis'
  return lower === '' ? null : (lower as Legend['mark'])
}
