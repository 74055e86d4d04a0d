import { stripVTControlCharacters } from 'node:util'

/** Everything that could move the cursor, colour the screen break the line or turn the direction of writing. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * Text from outside (a file name, words of minutes), safe to be shown in one line of a terminal.
 *
 * @example
 * terminalText('notes\u001b[31m.md\n') // 'notes.md'
 */
export function terminalText(text: string): string {
  return stripVTControlCharacters(text).replace(controls, '')
}
