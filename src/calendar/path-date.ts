import { monthWords } from '../lexicon/month-names.js'
import { matchesIn } from '../outline/matches.js'
import { datesIn } from './calendar-date.js'
import { isoDate } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** A day or a month that a file's path names. */
export interface PathDate {
  /** As the path writes it. */
  text: string
  /**
   * What it may mean, ISO 8601: days, or months (`2025-07`). More than one where day and month cannot be told apart,
   * none where there is no such day.
   */
  readings: string[]
}

const year = String.raw`(?<year>(?:19|20)\d{2})`
const monthName = `(?<name>${monthWords})`

/** Days in a name whose words are divided by hyphens: `2025-07-30`, `2025-7-3`, `20250730`, `30-07-2025`. */
const yearFirst = new RegExp(String.raw`(?<!\d)${year}-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)`, 'gu')
const compact = new RegExp(String.raw`(?<!\d)${year}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)`, 'gu')
const yearLast = new RegExp(String.raw`(?<!\d)(?<first>\d{1,2})-(?<second>\d{1,2})-${year}(?!\d)`, 'gu')

/** Months: `2025-07`, `july-2025`, `2025-jul`. */
const yearAndMonth = new RegExp(String.raw`(?<!\d)${year}-(?<month>0[1-9]|1[0-2])(?![\d-])`, 'u')
const namedMonth = new RegExp(String.raw`(?<!\p{L})${monthName}-${year}(?!\d)`, 'iu')
const monthBehindYear = new RegExp(String.raw`(?<!\d)${year}-${monthName}(?!\p{L})`, 'iu')

/** Folders: `2025`, `07`, `07-July`, `July`; a name that begins with a day: `30`, `30-board`. */
const yearFolder = new RegExp(`^${year}$`, 'u')
const monthFolder = new RegExp(String.raw`^(?:(?<month>0?[1-9]|1[0-2])(?:-\p{L}{3,9})?|${monthName})$`, 'iu')
const leadingDay = /^(?<day>\d{1,2})(?![\d])/u
const leadingMonthAndDay = /^(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u

/**
 * The day that a file's name tells, or the folders that it lies in: `2025-07-30.md`, `20250730-board.md`,
 * `30-07-2025.md`, `2025/07/30.md`, `2025-07-30/minutes.md`; else the month: `2025-07.md`, `2025/07/board.md`.
 *
 * @param path with slashes or backslashes
 * @returns null where the path names no day and no month, or several days
 * @example
 * pathDate('minutes/2025_07_30.md') // { text: '2025_07_30', readings: ['2025-07-30'] }
 * pathDate('03-04-2025.md') // { text: '03-04-2025', readings: ['2025-04-03', '2025-03-04'] }
 */
export function pathDate(path: string): PathDate | null {
  const folders = path.split(/[\\/]/u)
  const name = (folders.pop() ?? '').replace(/\.[a-z]{1,10}$/iu, '')
  const days = daysIn(name)
  if (days.length > 0) return days.length === 1 ? (days[0] ?? null) : null
  return dayOfFolders(folders, name) ?? monthIn(name) ?? monthOfFolders(folders)
}

/** Offsets stay: each divider is one character. */
const hyphened = (name: string): string => name.replace(/[_. ]/gu, '-')

function daysIn(name: string): PathDate[] {
  const plain = hyphened(name)
  const found: PathDate[] = []
  const add = (index: number, length: number, readings: Array<string | null>) => {
    const known = readings.filter((reading) => reading !== null)
    found.push({ text: name.slice(index, index + length), readings: [...new Set(known)] })
  }
  for (const { index, 0: text, groups = {} } of [...matchesIn(plain, yearFirst), ...matchesIn(plain, compact)])
    add(index, text.length, [isoDate(groups.year ?? '', Number(groups.month), groups.day ?? '')])
  for (const { index, 0: text, groups = {} } of matchesIn(plain, yearLast)) {
    const { year = '', first = '', second = '' } = groups
    add(index, text.length, [isoDate(year, Number(second), first), isoDate(year, Number(first), second)])
  }
  if (found.length > 0) return found
  for (const { start, end, date } of datesIn(plain.replace(/-/gu, ' '))) add(start, end - start, [date])
  return found
}

function dayOfFolders(folders: readonly string[], name: string): PathDate | null {
  const parent = folders.at(-1) ?? ''
  const plain = hyphened(name)
  const yearOfParent = yearFolder.exec(parent)?.groups?.year
  const monthAndDay = yearOfParent ? leadingMonthAndDay.exec(plain) : null
  if (yearOfParent && monthAndDay?.groups)
    return read(`${parent}/${monthAndDay[0]}`, yearOfParent, monthAndDay.groups.month, monthAndDay.groups.day)
  const month = monthOfFolders(folders)
  const day = month ? leadingDay.exec(plain)?.groups?.day : undefined
  const [yearOfMonth, number] = month?.readings[0]?.split('-') ?? []
  if (month && day && yearOfMonth) return read(`${month.text}/${day}`, yearOfMonth, number, day)
  const days = daysIn(parent)
  return days.length === 1 ? (days[0] ?? null) : null
}

function read(text: string, year: string, month = '', day = ''): PathDate | null {
  const date = isoDate(year, Number(month), day)
  return date ? { text, readings: [date] } : null
}

function monthIn(name: string): PathDate | null {
  const plain = hyphened(name)
  const match = yearAndMonth.exec(plain) ?? namedMonth.exec(plain) ?? monthBehindYear.exec(plain)
  if (!match?.groups) return null
  return { text: name.slice(match.index, match.index + match[0].length), readings: [isoMonth(match.groups)] }
}

function monthOfFolders(folders: readonly string[]): PathDate | null {
  const [yearName = '', monthName = ''] = folders.slice(-2)
  const found = { ...yearFolder.exec(yearName)?.groups }
  const month = monthFolder.exec(hyphened(monthName))?.groups
  if (!found.year || !month) return null
  return { text: `${yearName}/${monthName}`, readings: [isoMonth({ ...month, year: found.year })] }
}

function isoMonth({ year, month, name }: Record<string, string | undefined>): string {
  const number = month === undefined ? monthNumber(name ?? '') : Number(month)
  return `${year}-${String(number).padStart(2, '0')}`
}
