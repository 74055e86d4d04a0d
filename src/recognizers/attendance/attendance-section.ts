import { isCommonWord } from '../../lexicon/common-words.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isAttendance, listRole } from './group.js'

/** Whether a section holds a list of people. */
export function isAttendanceSection(section: Section, context: Context): boolean {
  const role = context.roleOf(section)
  const words = section.heading?.plain ?? ''
  return isAttendance(role, words) && (role !== null || !isReport(section, words))
}

/** "Chair" above "All well." heads what is reported by whoever holds the office. */
const isReport = ({ items, sections, tables }: Section, heading: string): boolean =>
  items.length > 0 &&
  sections.length === 0 &&
  tables.length === 0 &&
  listRole(heading) === 'chair' &&
  items.every(
    ({ text: { plain }, items: inner }) =>
      inner.length === 0 && ((/[.!?]\s*$/u.test(plain) && saysSomething(plain)) || endsInVerb(plain)),
  )

/** "Elected unanimously", "Ann Lee stands (proposed by Bo)": how the office was filled. */
function endsInVerb(plain: string): boolean {
  const word = /\s(\p{Ll}{4,})$/u.exec(plain.replace(/\([^()]*\)/gu, '').trim())?.[1]
  return word !== undefined && presenceOf(word) === null
}

const saysSomething = (plain: string): boolean =>
  plain.split(/\s+/u).some((word) => isCommonWord(word.replace(/[.,!]$/u, '')) || /^\p{Ll}/u.test(word))
