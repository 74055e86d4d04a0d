import type { Outline } from './outline/outline.js'
import type { ParseOptions } from './parse-options.js'
import { People } from './people/people.js'
import type { Candidate } from './recognizers/candidate.js'
import { type Context, newContext } from './recognizers/context.js'
import { Discourse } from './recognizers/discourse/discourse.js'
import { readHeader } from './recognizers/header/header.js'
import { ownCandidates } from './recognizers/own-candidates.js'
import { recognizers } from './recognizers/recognizers.js'
import { topics } from './recognizers/topics/topics.js'
import { buildRecord } from './record/build.js'
import type { Minutes } from './record/types.js'
import { refiners } from './refiners/refiners.js'

/** A record, and what was known when it was made; lint looks at both. */
export interface Extraction {
  context: Context
  minutes: Minutes
}

/** Reads an outline into the record: header, people, topics, then recognizers, then refiners. */
export function extract(outline: Outline, options: ParseOptions): Extraction {
  const people = new People(options.people)
  const context = newContext(outline, options, people)
  const header = readHeader(context)
  context.discourse = new Discourse([...context.items, ...context.cellNotes], people)
  context.topics = topics(context)
  const own = options.recognizers ?? []
  const found: Candidate[] = [
    ...recognizers.flatMap((recognizer) => recognizer(context)),
    ...own.flatMap((recognizer, index) => ownCandidates(recognizer, `options.recognizers.${index}`, context)),
  ]
  const refined = refiners.reduce<Candidate[]>((candidates, refine) => refine(candidates, context), found)
  return { context, minutes: buildRecord(context, header, refined) }
}
