import type { Root } from 'mdast'
import type { NodeRange } from '../../mdast/nodes.js'
import { lastBefore } from '../../outline/bisection.js'
import { type MinutesComment, minutesComments } from './comment.js'

/** What a comment can do. */
export const verbs = ['disable', 'enable', 'ignore'] as const

/**
 * The comments of a document that switch rules off and on.
 *
 * @example
 * // <!-- minutes disable topic-empty -->   from here on
 * // <!-- minutes enable topic-empty -->    until here
 * // <!-- minutes ignore topic-empty -->    in this text, or in the block that comes next; without a name: all rules
 */
export class Directives {
  /** All comments that may be meant, the wrong ones too. */
  readonly comments: readonly MinutesComment[]
  readonly #silences = new Map<string, readonly NodeRange[]>()

  constructor(tree: Root, source: string) {
    this.comments = minutesComments(tree, source)
  }

  /** Whether a rule is switched off where something begins. */
  isOff(rule: string, offset: number): boolean {
    if (this.comments.length === 0) return false
    const silences = this.#silences.get(rule) ?? this.#silencesOf(rule)
    this.#silences.set(rule, silences)
    const silence = lastBefore(silences, offset)
    return silence !== null && offset < silence.end
  }

  /** Where a rule is off, in order, without overlaps. */
  #silencesOf(rule: string): NodeRange[] {
    const silences: NodeRange[] = []
    let since: number | null = null
    for (const comment of this.comments) {
      const { verb, start, scope } = comment
      if (!isAbout(comment, rule)) continue
      if (verb === 'ignore' && scope) silences.push(scope)
      if (verb === 'disable') since ??= start
      if (verb !== 'enable' || since === null) continue
      silences.push({ start: since, end: start })
      since = null
    }
    if (since !== null) silences.push({ start: since, end: Number.POSITIVE_INFINITY })
    return joined(silences)
  }
}

function isAbout({ lead, words }: MinutesComment, rule: string): boolean {
  return lead === 'minutes' && (words.length === 0 || words.includes(rule))
}

function joined(ranges: NodeRange[]): NodeRange[] {
  const all: NodeRange[] = []
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
