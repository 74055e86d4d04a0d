import { overLines } from './over-lines.js'

/** Nouns of offices that one person at a time holds. */
const nouns = overLines`
  chair|chairman|chairwoman|chairperson|president|secretary|treasurer|clerk|registrar|director|head
  |head ?teacher|headmaster|headmistress|principal|dean|warden|historian|librarian|archivist|webmaster
  |editor|captain|coach|conductor|caretaker|quartermaster|bursar|convenor|convener|facilitator
  |moderator|scribe|note[- ]?taker|minute[- ]?taker|co[- ]?ordinator|manager|officer
`

const officeOfOne = new RegExp(`^(?:(?!co-)[\\p{L}.]+[ -]){0,3}(?:${nouns})$`, 'iu')

/** Whether words name an office that one person holds: "Clerk", "Vice-Chair", "Exec. Director". */
export const isOfficeOfOne = (words: string): boolean => officeOfOne.test(words.trim())

/**
 * What minutes may call an office, each word with a capital.
 *
 * @example
 * callsByOffice('Chairman')       // Chairman, Chair, Chairwoman, Chairperson
 * callsByOffice('Exec. Director') // Executive Director, ED
 */
export function callsByOffice(office: string): string[] {
  const plain = office
    .trim()
    .replace(/^(?:the|hon(?:orary|\.)?|acting) /iu, '')
    .replace(/\bexec\.?(?= )/iu, 'executive')
    .replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
  const words = plain.split(/[ -]/u)
  if (/^chair(?:man|woman|person)?$/iu.test(plain)) return ['Chair', 'Chairman', 'Chairwoman', 'Chairperson']
  return words.length > 1 ? [plain, words.map((word) => word[0]).join('')] : [plain]
}
