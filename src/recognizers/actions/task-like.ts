import { actionLabel } from '../../lexicon/labels.js'
import { nobody } from '../../lexicon/nobody.js'
import { isOrder, isOrderVerb } from '../../lexicon/orders.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item, Section } from '../../outline/outline.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import { listItems } from '../list-items.js'

/** What an entry looks like by its words alone: a task, what is said, asked or told, or neither of them for sure. */
export type Likeness = 'task' | 'talk' | 'open'

/**
 * Whether an entry of a list reads like something to do. A list that is called one of tasks mostly holds bare nouns
 * besides ("Ann: slides"), which stay open.
 *
 * @example
 * // "Ann to order compost", "Order compost", "[ ] compost": task
 * // "Ann: I think the heater is too old", "Is there a key?", "The roof was mended": talk
 * // "Compost (Ann)": open
 */
export function likenessOf({ text, checked }: Item): Likeness {
  const plain = text.plain.trim()
  if (checked !== null || actionLabel.test(plain)) return 'task'
  const label = speakerLabel(text, false)
  const speaker = label && !/ (?:to|will|on|for)\b/u.test(label.name) ? label : null
  const words = speaker ? text.plain.slice(speaker.rest).trim() : plain
  if (isOrder(words) || (speaker && isOrderVerb(/^\p{L}+/u.exec(words)?.[0] ?? ''))) return 'task'
  if (/\?[\s\p{P}]{0,4}$/u.test(words)) return requests.test(words) ? 'task' : 'talk'
  if (takesOn.test(words) || isAgreedTask(words)) return 'task'
  if (speaks.test(words)) return 'talk'
  const told = tells(words)
  // "Ann: other clubs are to pay": what is said of others.
  return speaker && told === 'task' && !/^@|^\p{Lu}\S+ (?:to|will)\b/u.test(words) ? 'open' : told
}

/** "It was agreed that the gate would be mended", "It was decided to mend the gate": a task, and a decision as well. */
export const isAgreedTask = (words: string): boolean => agreed.test(words)

const agreed =
  /^it (?:was|is) (?:also )?(?:agreed|decided|resolved) (?:to|that\b.*\b(?:would|will|should|must|to))\s\p{Ll}/iu
const requests = /\b(?:can|could|will|would) (?:you|@\S+|\p{Lu}\p{L}+)\b/u
/**
 * Whether a place that is called a list of tasks by its words is one by its entries. Most of them being what people
 * say, ask or tell, it is none.
 *
 * @param isSure whether the words say nothing but that; else at least half of the entries must read like tasks
 */
export function listsTasks(
  place: Section | Item,
  isSure: boolean,
  entries: readonly Item[] = entriesOf(place),
): boolean {
  const all = entries.map(likenessOf)
  const count = (likeness: Likeness) => all.filter((one) => one === likeness).length
  const [tasks, talk] = [count('task'), count('talk')]
  return all.length === 0 || !((talk * 2 > all.length && talk > tasks) || (!isSure && tasks * 2 < all.length))
}

/**
 * The same for a place whose words only hint at tasks: it has entries, and they are tasks or stand behind a name with a
 * colon. What a label of its own marks proves nothing of the place.
 */
export function listsTasksAlone(place: Section | Item): boolean {
  const entries = entriesOf(place)
  const tasks = entries.filter((item) => {
    if (actionLabel.test(item.text.plain.trim())) return false
    const likeness = likenessOf(item)
    return likeness === 'task' || (likeness === 'open' && speakerLabel(item.text, false) !== null)
  })
  return tasks.length * 2 > entries.length
}

/** The entries below a place, those below a name or a few words instead of these. */
export function entriesOf(place: Section | Item): Item[] {
  const items = place.kind === 'section' ? listItems(place) : place.items
  const inner = place.kind === 'section' ? place.sections.flatMap(entriesOf) : []
  return [...items.flatMap((item) => (isLead(item) ? entriesOf(item) : isEntry(item) ? [item] : [])), ...inner]
}

const isLead = ({ text: { plain }, items, checked }: Item): boolean =>
  items.length > 0 && checked === null && plain.trim().split(/\s+/u).length <= (/:\s*$/u.test(plain) ? 6 : 3)

const isEntry = ({ text: { plain }, form }: Item): boolean =>
  form !== 'code' && plain.trim() !== '' && !nobody.test(plain.trim())

/** "I'll ask", "we need to", "let's". */
const takesOn =
  /^(?:(?:I|we)(?:['’]ll| will| should| need to| have to| must| can)|let['’]s|will|to|need(?:s|ed)? to|should|must)\b/iu
/** "I think", "we had", "there is", "yes", "+1": words of who speaks. */
const speaks = new RegExp(
  overLines`
    ^(?:
      (?:I|we|you|it|this|that|they|he|she|there|my|our)(?:['’](?:s|m|re|ve|d))?\s(?!
        (?:will|should|needs?|to)\b
      )
      |(?:it|that|there|they|he|she)['’]s
      |yes|yeah
      |no\b(?! later)
      |agree[sd]?\b
      |thanks?\b(?! \p{Lu})
      |\+1
      |maybe\b
      |perhaps\b
      |because\b
      |so\b
      |but\b
      |well\b
      |sounds\b
      |same\b
    )
  `,
  'iu',
)

/** By the first verb of the sentence that is no verb of a clause inside it. */
function tells(words: string): Likeness {
  const all = words.split(/\s+/u, furthestVerb)
  for (let at = 1; at < all.length; at++) {
    const word = (all[at] as string).replace(/(?<=[\p{L}'’])[^\p{L}'’]+$/u, '').toLowerCase()
    if (opensClause.test(all[at - 1] as string)) return 'open'
    if (asks.test(word) && all.indexOf('to', at) > 0) return 'task'
    if (commits.test(word) && /^\p{L}/u.test(all[at + 1] ?? '')) return 'task'
    // "has volunteered to fix it"
    if (/^ha(?:s|ve)$/u.test(word) && givenTo.test(`${all[at + 1]} ${all[at + 2]}`)) return 'task'
    // "by 10 May"
    if (states.test(word) && !/^May\b/u.test(all[at] as string))
      return /^(?:to|going)$/u.test(all[at + 1] ?? '') ? 'task' : 'talk'
    if (/[.;:)–—]$/u.test(all[at] as string)) return 'open'
  }
  return 'open'
}

/** In words: what comes later is no verb of the first clause. */
const furthestVerb = 14
const opensClause = /^(?:that|which|who|where|what|how|if|whether|when|why|as|because|until|once)$/iu
const commits = /^(?:to|will|should|must|shall|needs?|agreed|offered|volunteered|promised|plans?)$|['’]ll$/u
const givenTo = /^(?:volunteered|agreed|offered|promised|committed) to$/iu
const asks = /^(?:asked|requested|tasked|assigned|instructed|authori[sz]ed|delegated)$/u
const states = new RegExp(
  overLines`
    ^(?:
      is|are|was|were|has|have|had|does|do|did|can|could|would|may|might
      |isn['’]t
      |aren['’]t
      |wasn['’]t
      |hasn['’]t
      |haven['’]t
      |doesn['’]t
      |don['’]t
      |didn['’]t
      |can['’]t
      |cannot
      |couldn['’]t
      |won['’]t
      |seems?|looks|thinks?|feels?|says?|said|noted|notes|mentioned|suggested|suggests
      |explained|reported|wonders?|believes?|wants|wanted|likes|began|went|came|gave
      |made|got|took|became
    )$
  `,
  'u',
)
