import { describe, expect, it } from 'vitest'
import { pathDate } from '../src/calendar/path-date.js'

const days: Array<[path: string, text: string, ...readings: string[]]> = [
  ['board/2025-07-30.md', '2025-07-30', '2025-07-30'],
  ['2025_7_3 board.md', '2025_7_3', '2025-07-03'],
  ['2025.07.30.markdown', '2025.07.30', '2025-07-30'],
  ['board-20250730.md', '20250730', '2025-07-30'],
  ['30-07-2025.md', '30-07-2025', '2025-07-30'],
  ['03-04-2025.md', '03-04-2025', '2025-04-03', '2025-03-04'],
  ['July-30-2025.md', 'July-30-2025', '2025-07-30'],
  ['30_jul_2025.md', '30_jul_2025', '2025-07-30'],
  ['2025/07/30.md', '2025/07/30', '2025-07-30'],
  ['2025/07-July/30-board.md', '2025/07-July/30', '2025-07-30'],
  ['2025\\07\\30.md', '2025/07/30', '2025-07-30'],
  ['2025/07-30.md', '2025/07-30', '2025-07-30'],
  ['2025/0730 board.md', '2025/0730', '2025-07-30'],
  ['2025-07-30/minutes.md', '2025-07-30', '2025-07-30'],
  ['2024/2025-07-30.md', '2025-07-30', '2025-07-30'],
]
const months: Array<[path: string, text: string, reading: string]> = [
  ['2025-07.md', '2025-07', '2025-07'],
  ['july_2025.md', 'july_2025', '2025-07'],
  ['2025 jul.md', '2025 jul', '2025-07'],
  ['2025/07/board.md', '2025/07', '2025-07'],
  ['2025/July/board.md', '2025/July', '2025-07'],
]

describe('the date in a path', () => {
  it.each(days)('%s names the day %s', (path, text, ...readings) => {
    expect(pathDate(path)).toEqual({ text, readings })
  })

  it.each(months)('%s names the month %s', (path, text, reading) => {
    expect(pathDate(path)).toEqual({ text, readings: [reading] })
  })

  it('is one without readings where the calendar has no such day', () => {
    expect(pathDate('2025-02-30.md')).toEqual({ text: '2025-02-30', readings: [] })
  })

  it.each([
    'minutes.md',
    '2025/summer.md',
    '250730.md',
    'call-12.md',
    '2025-03-04--2025-03-06.md',
    'archive/2021-02-22/board/minutes.md',
    '2025-w10.md',
    'issue-12345678.md',
  ])('is not told by %s', (path) => {
    expect(pathDate(path)).toBeNull()
  })
})
