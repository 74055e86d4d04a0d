import { isNoWord } from '../../lexicon/no-word.js'
import { oncePerText } from '../../outline/once-per-text.js'
import type { Text } from '../../outline/text.js'

/** A label in front of a note that may name who speaks. */
export interface SpeakerLabel {
  name: string
  /** Offsets in the item's plain text: the name, and where the speech begins. */
  start: number
  end: number
  rest: number
  bold: boolean
  /** What stands behind the name in brackets: "ACME" of "Ann (ACME): …". */
  beside: string | null
  /** Whether a colon divides them, rather than a comma or dash. */
  colon: boolean
}

const nameShape = String.raw`(?:@?[\p{L}][\p{L}\p{M}\p{N}'’_-]*\.?|(?:\p{Lu}\.){2,3})`
const labelPattern = new RegExp(
  String.raw`^((?:${nameShape} ){0,3}${nameShape})(?: ?\(((?:[^()]|\([^()]{1,20}\)){1,60})\))?\s?(?::|：|,|\s[–—-])(?:\s|$)`,
  'u',
)

/**
 * The label in front of an item that has the shape of a name: `Ann:`, `**Ann Lee**: …`, `BT: …`, `Ann (ACME): …`, `Ann,`.
 *
 * @param comma whether `Ann, wants to wait` counts too: only where Ann is known
 */
export function speakerLabel(text: Text, comma: boolean): SpeakerLabel | null {
  const label = anyLabel(text)
  return label && (comma || label.colon) ? label : null
}

/** A cheap test: whether a mark that can end a label comes before the fifth word. */
function mayBeginWithLabel(plain: string): boolean {
  let spaces = 0
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (code === 0x20 && ++spaces > 4) return false
    if (labelMarks.has(code)) return true
  }
  return false
}

/** What ends a label, or opens the bracket that may stand in it. */
const labelMarks = new Set([...':：,–—-('].map((mark) => mark.charCodeAt(0)))

/** The label, whatever divides it from the speech. */
export const anyLabel = oncePerText((text): SpeakerLabel | null => {
  const match = mayBeginWithLabel(text.plain) ? labelPattern.exec(text.plain) : null
  if (!match?.[1]) return null
  const divider = match[0].trimEnd().at(-1)
  const end = match[1].length
  const bold = text.runs.some((run) => run.kind === 'strong' && run.start === 0 && run.end >= end)
  const colon = divider === ':' || divider === '：'
  return {
    name: match[1].replace(/^@/u, ''),
    start: 0,
    end,
    rest: match[0].length,
    beside: match[2] ?? null,
    bold,
    colon,
  }
})

/** Whether a label's words could be a name at all: capitalised or a handle, no everyday word, no label's word. */
export const canBeSpeaker = (label: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(label) && !aboutSomething.test(label) && isNoWord(label)

/** "Around Lamps:" over the turns of a talk says what it is about. */
const aboutSomething =
  /^(?:about|across|after|against|among|around|before|behind|between|beyond|concerning|during|regarding|towards?|under|within|without) /iu
