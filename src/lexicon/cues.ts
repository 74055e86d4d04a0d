import { mayGiveRole } from './meeting-roles.js'

/**
 * Words without which a construct cannot be in a text, one bit each. A text's words are known once they are read, so
 * that asking for a bit costs nothing where trying a pattern does; whoever widens a pattern widens its cue.
 */
export const cue = { apologies: 1, motion: 2, next: 4, reference: 8, actionLabel: 16, decisionLabel: 32, office: 64 }

/** Who holds an office is told by a verb, too, or the office is none of the meeting. */
const officeWord =
  /typing|chair|presid|moderat|facilitat|host|scrib|minut|notes|taker|record|order|submitted|^(?:taken|led|run|prepared|compiled)$|secretary|treasurer|clerk|keeper|watcher|registrar|director/iu

const patterns: ReadonlyArray<[bit: number, pattern: { test(word: string): boolean }]> = [
  [cue.apologies, /\b(?:apologies|regrets)/iu],
  [cue.motion, /\b(?:motion|move[ds]?\b|propos(?:al|e[ds])\b)/iu],
  [cue.next, /\bnext\b/iu],
  [cue.reference, /\b(?:PR|MR|pull|merge|issue|discussion|bug|ticket|commit|gh)|number|[PM]R\d/iu],
  [
    cue.actionLabel,
    /^(?:actions?$|ACTION|A[IPR]s?$|to-?dos?$|follow-?ups?$|next$|FOLLOW|DONE$|COMPLETED$|CLOSED$|CANCELL?ED$)/iu,
  ],
  [cue.office, { test: (word) => mayGiveRole(word) || officeWord.test(word) }],
  [
    cue.decisionLabel,
    /^(?:decisions?|decided|resolutions?|resolved|agreed|agreement|consensus|conclusions?|outcomes?|verdict|ruling)$/iu,
  ],
]

/** The bits of what a word can be a cue of. */
export const cuesOfWord = (word: string): number =>
  patterns.reduce((bits, [bit, pattern]) => (pattern.test(word) ? bits | bit : bits), 0)
