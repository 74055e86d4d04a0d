import { VFile } from 'vfile'
import { checkOptions, type ParseOptions } from './options.js'
import { schemaVersion } from './record/schema.js'
import type { Minutes } from './record/types.js'

export function parseMinutes(markdown: string | VFile, options: ParseOptions = {}): Minutes {
  checkOptions(options)
  const file = new VFile(markdown)
  return {
    schemaVersion,
    kind: 'other',
    path: options.path ?? file.path ?? null,
    title: null,
    series: null,
    date: null,
    evidence: { title: null, series: null, date: null },
    attendees: [],
    topics: [],
    points: [],
    decisions: [],
    actionItems: [],
    references: [],
    diagnostics: [],
  }
}
