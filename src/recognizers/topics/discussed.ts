import { actionLabel, decisionLabel } from '../../lexicon/labels.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { isPartOfEveryMeeting } from './formality.js'
import { isSubject, saying } from './subject-item.js'
import { isTurn } from './turn.js'

/**
 * The bullets below a sentence that says that they were talked about: each names a subject, and may go on about it.
 *
 * @example
 * // The members had a long discussion, which covered:
 * //
 * // - Care of the roof, above all of the old tiles
 * // - Music at the fair
 */
export function discussedIn(section: Section, context: Context): Item[] {
  const leads = section.items.filter((item) => isLead(item) && context.roleOf(item) === null)
  return leads.flatMap(({ items }) => (items.every((item) => isNamed(item, context)) ? items : []))
}

/**
 * The bullets below a heading that says that they were talked about: each is a subject, though it tells what was said in
 * a sentence.
 *
 * @example
 * // ## Topics discussed
 * // - Review of the rota
 * // - Ann showed the plans of the new pier.
 */
export function namedAsDiscussed(section: Section, context: Context): Item[] {
  const bullets = section.items.filter(isBullet)
  if (!wereDiscussed.test(section.heading?.plain ?? '') || bullets.length < section.items.length) return []
  const named = bullets.filter(
    (item) =>
      context.roleOf(item) === null &&
      !isPartOfEveryMeeting(item.text.plain) &&
      !actionLabel.test(item.text.plain) &&
      !decisionLabel.test(item.text.plain),
  )
  return named.length >= 2 && !named.some((item) => isTurn(item, context)) ? named : []
}

const wereDiscussed =
  /^\W*(?:topics|items|subjects|points|matters|issues) (?:(?:that )?(?:we|were) )?(?:discussed|covered|addressed|considered|talked (?:about|over))\W*$/iu

/** A colon behind words for talk, and two bullets at least. */
const isLead = ({ form, items, text: { plain } }: Item): boolean =>
  (form === 'paragraph' || form === 'line') &&
  items.length >= 2 &&
  plain.length > shortestSentence &&
  talk.test(plain) &&
  !elsewhere.test(plain)

/** In characters: shorter leads are labels. */
const shortestSentence = 20
const talk = new RegExp(
  overLines`
    (?:
      \b(?:
        discuss(?:ed|ions?)
        |talk(?:ed)?
        |conversation|spoke
        |deliberat(?:ed|ions?)
        |addressed
        |went (?:over|through)
        |topics|subjects
        |agenda items
        |points
      )\b[^.:]{0,80}
      |\b(?:the following|these) (?:items|matters|issues) were (?:discussed|covered|reviewed|addressed)[^.:]{0,40}
    ):\s*$
  `,
  'iu',
)
/** What is left for another day, or was asked for, is not what was talked about. */
const elsewhere =
  /\b(?:next|future|later|questions?|options|solutions?|alternatives?|choices|follow[- ]?up|agreed|decided|action)\b[^.]*:\s*$/iu

/** A bullet that begins with what it is about: nobody does anything in its first words. */
const isNamed = (item: Item, context: Context): boolean => {
  const words = item.text.plain.split(/[,;:.]\s|\s[–—-]\s/u)[0] ?? ''
  return (
    isBullet(item) &&
    /^\p{Lu}|^\d/u.test(words) &&
    !saying.test(words) &&
    (isSubject(item, context) || item.text.plain.length > 100)
  )
}
