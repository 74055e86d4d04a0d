import { expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'

const seriesOf = (title: string): string | null => parseMinutes(`# ${title}\n\n## Hall\n\nIt is cold.\n`).series

test.each([
  ['Minutes of the Oak Choir, 3 March 2026', 'Oak Choir'],
  ['Agenda and notes: Oak Choir', 'Oak Choir'],
  ['Approved minutes – Oak Choir', 'Oak Choir'],
  ['Oak Choir Minutes [draft]', 'Oak Choir'],
  ['Oak Choir minutes - cancelled', 'Oak Choir'],
  ['Oak Choir: Minutes of the Spring Meeting', 'Oak Choir'],
  ['Oak Choir minutes of the meeting on March 3', 'Oak Choir'],
  ['Record of the meeting of the Oak Choir', 'Oak Choir'],
  ['Minutes of a meeting of the Oak Choir', 'Oak Choir'],
  ['MINUTES OF THE OAK COUNCIL MEETING HELD ON TUESDAY 3RD MARCH 2026 AT 7.30PM', 'OAK COUNCIL MEETING'],
  ['Oak Choir, 31st meeting', 'Oak Choir'],
  ['Minutes of the 3rd ordinary meeting of the Board of the Oak Choir', 'Board of the Oak Choir'],
  ['Minutes #12: Oak Choir', 'Oak Choir'],
  ['Community Call #45: Watering', 'Community Call: Watering'],
  ['[Oak Choir] weekly 2026-W12', 'Oak Choir weekly'],
  ['Week 12: Oak Choir', 'Oak Choir'],
  ['Oak Choir weekly, 3/3', 'Oak Choir weekly'],
  ['🌱 Oak Choir – Weekly', 'Oak Choir – Weekly'],
  ['oak-meeting: Oak Choir', 'oak-meeting: Oak Choir'],
  ['MoM: Oak Choir', 'Oak Choir'],
  ['Sitzungsprotokoll Oak Choir', 'Oak Choir'],
  ['Call summary: Oak Choir', 'Oak Choir'],
  ['Oak Choir meeting log', 'Oak Choir'],
  ['Protocol Working Group', 'Protocol Working Group'],
  ['Call summary', null],
  ['Meeting Date/Time: 2026-03-03', null],
])('the series of "%s" is %s', (title, series) => {
  expect(seriesOf(title)).toBe(series)
})
