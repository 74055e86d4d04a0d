import type { People } from '../../people/people.js'
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
  narrated: boolean
}

type Find = (sentence: Sentence, at: number, circumstances: Circumstances) => Commitment | null

/** One construct: the words, in small letters, that can give it away, and how it is read around such a word. */
export interface Finder {
  marks(lower: string): boolean
  find: Find
}

/** A construct that is looked for only at the words that the test lets pass; where it begins otherwise it is not found. */
export const foundAt = (words: { test(lower: string): boolean }, find: Find): Finder => ({
  marks: (lower) => words.test(lower),
  find,
})
