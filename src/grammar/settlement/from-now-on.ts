import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, told } from './finder.js'

const fromThenOn = new RegExp(
  overLines`
    ^\W*(?:
      from now on,? (?:(?:we|the|all|our|each|every)\b.{1,60}?\b|meetings? |calls? |minutes )(?:are|is)\b
      |(?:
        from now on
        |going forward
        |effective (?:immediately|today)
        |starting (?:with|from|in|next|today|on)\b[^,.;:]{0,30}
        |(?:so )?from \p{L}+ on(?:wards?)?
      ),? (?:(?:we|the|all|our|each|every)\b.{0,60}?|meetings?|calls?|minutes|notes) ?\b(?:will|shall|must)\b
    )(?! (?:be )?(?:going to )?(?:see|look|discuss|talk|need|have|try))
  `,
  'iu',
)

/** What somebody only wants, says or is going to do from now on. */
const wished = new RegExp(
  overLines`
    \b(?:
      should|could|would|might|may|can|wants?|wanted|needs?|asks?|asked
      |suggest(?:s|ed)?
      |propose[sd]?
      |likes?|hopes?|prefers?|try|trying|whether|if|think|thinks|maybe|let
      |plan(?:s|ned)?
      |going to
      |said|says|promised|offered|is|was|probably|will
    )\b
  `,
  'iu',
)

/** "Tools are signed out in the book from now on", "every first Tuesday from now on". */
export const fromNowOn: Finder = foundAt(/^now$/u, (sentence, at) =>
  sentence.word(at - 1) === 'from' &&
  sentence.word(at + 1) === 'on' &&
  !wished.test(sentence.text) &&
  sentence.tokens.length > 4
    ? told(sentence, at - 1, at + 1)
    : null,
)

/** "From now on, meetings are on Mondays", "Going forward, we will first ask the members": what shall hold. */
export const rule: Finder = foundAt(/^(?:from|going|effective|starting)$/u, (sentence, at) =>
  at <= 1 && (fromThenOn.test(sentence.text) || isFrom.test(sentence.text)) ? told(sentence, 0, 1) : null,
)

/** "So from July on it's every other month" */
const isFrom = /^\W*(?:[Ss]o,? )?[Ff]rom \p{Lu}\p{Ll}+ on(?:wards?)?,? (?:it['’]s|it is|we (?:meet|use|have)) /u
