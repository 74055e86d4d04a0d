import { sliceText, sourceRange, type Text, trimText } from '../../outline/text.js'
import type { OwnerFound } from '../candidate.js'

/** The owners that a label or a lead names, each with its place: "Ann, Bo", "@ann & Bo", "Ann and Bo". */
export function ownerNamesIn(text: Text): OwnerFound[] {
  let from = 0
  return text.plain.split(/\s*(?:,|\/|&|\+|\band\b)\s*/u).flatMap((part) => {
    const start = text.plain.indexOf(part, from)
    from = start + part.length
    const name = trimText(sliceText(text, start, from))
    if (name.plain === '') return []
    const { sourceStart, sourceEnd } = sourceRange(name, 0, name.plain.length)
    return [{ name: name.plain.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }]
  })
}
