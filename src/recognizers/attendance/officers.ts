import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { headerRoles } from '../../lexicon/meeting-roles.js'
import { nextMeetingLabel } from '../../lexicon/next-meeting.js'
import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { segmentsOf } from './label.js'
import { looksLikeName } from './name-shape.js'
import { noteOpener, readBy, readClauses } from './office-clauses.js'
import { readHeaded } from './office-headings.js'
import { readEntries } from './office-holders.js'
import {
  readBareOffice,
  readLabelledOffice,
  readMarkedOffice,
  readOfficesInRow,
  readToldBot,
  readTurn,
} from './office-labels.js'

/** A line of the header is no longer. */
const longestLine = 300

/**
 * Chair, scribe, host and the like, named in a line or heading of their own: `Scribe: Ann Lee`, `### Moderator: Bo Ray`,
 * "Minutes taken by Ann Lee".
 */
export function officers(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const section of context.sections)
    if (section.heading && section !== context.titleSection) readText(section.heading, context, found)
  for (const item of context.items)
    if (item.form !== 'code' && !nextMeetingLabel.test(item.section.heading?.plain ?? ''))
      readText(item.text, context, found, isFarDown(item))
  for (const item of context.items) {
    const role =
      item.items.length > 0 && hasCue(item.text, cue.office) ? (headerRoles(item.text.plain)[0] ?? null) : null
    // Below "Notes" a name leads what somebody said.
    const named = ({ text, items }: Item) =>
      items.length === 0 && looksLikeName(text.plain.replace(/@|\([^()]*\)|[,\s]{0,3}\?{1,3}\s*$/gu, ''))
    if (role && item.items.every(named)) readEntries(item.items, role, found)
  }
  readHeaded(context, found)
  return found
}

/** Below two bullets "Host (Bo)" is who is to be the host of what stands above it. */
const isFarDown = ({ parent }: Item): boolean => Boolean(parent?.parent)

function readText(text: Text, context: Context, found: AttendeeFound[], farDown = false): void {
  if (!hasCue(text, cue.office)) return
  for (const segment of segmentsOf(text))
    if (segment.plain.length <= longestLine) readLine(segment, context, found, farDown)
  readClauses(text, found)
}

function readLine(text: Text, context: Context, found: AttendeeFound[], farDown: boolean): void {
  if (readLabelledOffice(text, context, found) || readMarkedOffice(text, found)) return
  if (!farDown) readOfficesInRow(text, found)
  readTurn(text, found)
  readBareOffice(text, context, found)
  readToldBot(text, found)
  noteOpener(text, context)
  readBy(text, found)
}
