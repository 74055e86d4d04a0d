import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, settlement } from './finder.js'

const talk = new RegExp(
  overLines`
    ^\W*(?:(?:after|following) [^,]{3,60}, )?(?:
      (?:a|the|this|our|further|some|more|subsequent|long|short|brief|group|later)[ ]
    ){0,3}(?:discussions?|debate|conversation|deliberations?|brainstorming|exchange|evaluation|consultation)\b(?! (?:will|should|might|may|could|needs?)\b
    )[^.;:?]{0,120}$
  `,
  'iu',
)

/** "The discussion on paint concluded that green is best", "Further talk determined that …": what a talk came to. */
export const concluded: Finder = foundAt(
  /^(?:concluded|determined|decided|resolved|agreed|established)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    if (!/^(?: that\b|:)/iu.test(behind) || !talk.test(sentence.textBefore(at))) return null
    // "the discussion that the board concluded", "was concluded": of something else.
    if (/^(?:was|were|is|are|be|been|not|who|which)$/u.test(sentence.word(at - 1))) return null
    return settlement(sentence, at, at, outcomeOfWhat(behind))
  },
)
