import type { People } from '../../people/people.js'
import { type Construct, foundAt as foundAtWords } from '../by-word.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'

/** Somebody takes on, or is given, something to do: who, the words that say so, and where the task begins. */
export interface Commitment {
  subject: Subject
  cue: { start: number; end: number }
  /** Where the task's first word begins; it ends with the sentence or before the next commitment. */
  task: number
  /** How the commitment is made. */
  form: 'future' | 'undertaking' | 'assignment' | 'infinitive' | 'obligation' | 'ability' | 'acceptance' | 'passive'
}

/** What a commitment's grammar may take for granted. */
export interface Circumstances {
  people: People
  /** Whether somebody speaks in the first person here. */
  speaker: boolean
  /** Whether the notes tell in the present tense what was said in the meeting. */
  isNarrated(): boolean
  /** Whether the document has a word in small letters too, as no name is. */
  isWrittenSmall(word: string): boolean
}

type Find = (sentence: Sentence, at: number, circumstances: Circumstances) => Commitment | null

/** A way to take something on. */
export type Finder = Construct<Find>

/** Typed for the ways to take something on: see {@link Construct}. */
export const foundAt = foundAtWords<Find>
