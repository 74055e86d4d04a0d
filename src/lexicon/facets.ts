import { overLines } from './over-lines.js'

/** What is told of any subject, part by part. */
const facets = new RegExp(
  overLines`
    ^(?:
      pros|cons|advantages|disadvantages|benefits|risks|challenges|problems?
      |solutions?|options?|status|background|context|summary|overview|description|rationale|impact|scope|motivation|proposals?
      |feedback|questions?|answers?|comments?|concerns|blockers|progress|goals?|objectives?|aims?|ideas
      |examples?|reasons?|plans?|timelines?|requirements?|done|ongoing|next|good|bad
      |(?:work )?in progress
      |what went (?:well|wrong)
      |to (?:improve|discuss)
    )\W*$
  `,
  'iu',
)

/** Whether words name a part that any subject can have: "Pros", "Background". */
export const namesFacet = (words: string): boolean => facets.test(words)
