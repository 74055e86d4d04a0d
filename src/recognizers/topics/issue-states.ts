import { overLines } from '../../lexicon/over-lines.js'

/** Whether a heading says how far the issues below it are, as the columns of a board do: "Done", "WIP", "On hold". */
export const namesState = (words: string): boolean => states.test(words)

const states = new RegExp(
  overLines`
    ^\W*(?:
      done|doing|wip|blocked|closed|completed|finished|resolved|merged|open|opened|backlog|waiting|on hold|ongoing|new
      |(?:work )?in progress
      |(?:in|under|to|ready for) review
      |up next
      |to (?:reply|answer|do|review)
    )\W*$
  `,
  'iu',
)
