import type * as z from 'zod'
import type { Minutes, Position } from '../record/types.js'
import type { LevelOrOff } from './level.js'
import type { Reading } from './reading.js'

/** What rules are about: the folders of `src/rules`, in the order in which rules are listed. */
export const ruleAreas = [
  'document',
  'attendees',
  'topics',
  'action-items',
  'decisions',
  'references',
  'lists',
  'privacy',
] as const

export type RuleArea = (typeof ruleAreas)[number]

/** A range of the source: offsets in UTF-16 code units, the end behind the last one. */
export interface Range {
  start: number
  end: number
}

/** One thing that a rule has found. */
export interface Finding {
  /** What is wrong here, in one sentence without a full stop; names in double quotes. */
  message: string
  /** The exact range that an editor underlines. */
  place: Range | Position
  /** How to mend it here; the rule's `mend` where it says nothing of its own. */
  note?: string
  /** What could stand in the place instead; one text and a fixable rule make a fix. */
  expected?: string[]
}

/** Minutes that show a rule: a page's example and a test. */
export interface Example {
  /** What the example shows, in a few words, without a full stop. */
  title: string
  markdown: string
  /** The file's path, where the rule looks at it. */
  path?: string
  /** The rule's options. */
  options?: Record<string, unknown>
  /** The repository that the configuration names. */
  repository?: string
  /** The messages, each as `line:column-line:column message`; none where the minutes are good. */
  messages: string[]
  /** The minutes after `--fix`. */
  fixed?: string
}

/** A rule of lint: what it is, its page and its check. */
export interface Rule<Options = unknown> {
  /** The rule's name, which is its file's too. */
  id: string
  area: RuleArea
  /** What the rule asks for, in one sentence without a full stop: "every action item has an owner". */
  summary: string
  /** The level in the preset `recommended`. */
  recommended: LevelOrOff
  /** The level in the preset `strict`. */
  strict: LevelOrOff
  /** Whether the minutes are sound without it, and could be better. */
  suggestion?: boolean
  /** Whether `--fix` can mend what it finds. */
  fixable?: boolean
  /** What of the record a fix may change; where it says nothing, the record stays as it is but for positions. */
  fixChanges?: string
  /** What kinds of document it looks at; `['minutes']` where it does not say. */
  kinds?: ReadonlyArray<Minutes['kind']>
  /** The options, each with a description and a default; a rule without has none. */
  options?: z.ZodObject & z.ZodType<Options>
  /** Why somebody would want it: paragraphs of Markdown. */
  why: string
  /** How to mend what it finds: the note of its messages. */
  mend: string
  /** At least one that is good and one that is bad. */
  examples: Example[]
  /** Answers with what is wrong; a pure function. */
  check(reading: Reading, options: Options): Iterable<Finding>
}
