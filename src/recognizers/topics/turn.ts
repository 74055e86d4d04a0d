import type { Item } from '../../outline/outline.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'

/** "Ann: the roof leaks", of somebody who is known. */
export function isTurn({ text }: Item, { people }: Context): boolean {
  const label = speakerLabel(text, false)
  return label !== null && people.knows(label.name)
}
