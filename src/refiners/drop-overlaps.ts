import { overLines } from '../lexicon/over-lines.js'
import { isWithin, type Section } from '../outline/outline.js'
import type { ActionFound, Candidate, DecisionFound } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import { overlap, overlapping } from './overlapping.js'
import type { Refiner } from './refiner.js'

type Marked = ActionFound | DecisionFound

const length = ({ start, end }: Marked): number => end - start

const sectionOf = ({ place }: Marked): Section => (place.kind === 'section' ? place : place.section)

/**
 * Of two records of one kind over the same span the marked one stays, and of two that are marked alike the longer. A task label before something settled marks a decision, not a task.
 */
export const dropOverlaps: Refiner = (candidates, context) => {
  const items = candidates.filter(
    (candidate): candidate is Marked => candidate.kind === 'action' || candidate.kind === 'decision',
  )
  const dropped = new Set<Candidate>()
  const decisions = items.filter((item) => item.kind === 'decision')
  const actions = items.filter((item) => item.kind === 'action')
  for (const [action, { cue, basis }] of overlapping(actions, decisions))
    if (action.cue.kind === 'label' && cue.kind === 'label' && basis === 'explicit' && overlap(cue, action.cue))
      dropped.add(action)
  dropRecaps(decisions, context, dropped)
  dropVotes(decisions, dropped)
  dropTasksAmongConclusions(decisions, actions, dropped)
  for (const list of [actions, decisions])
    dropWeaker(
      list.filter((item) => !dropped.has(item)),
      dropped,
    )
  return candidates.filter((candidate) => !dropped.has(candidate))
}

/** A closing list of what was labelled above already says nothing new. */
function dropRecaps(decisions: readonly DecisionFound[], context: Context, dropped: Set<Candidate>): void {
  const labelled = new Map<string, DecisionFound>()
  for (const decision of [...decisions].sort((a, b) => a.start - b.start)) {
    if (decision.cue.kind === 'label' && !labelled.has(decision.text)) labelled.set(decision.text, decision)
  }
  for (const decision of decisions) {
    const first = labelled.get(decision.text)
    const recap = decision.place.kind !== 'section' && context.roleAround(decision.place) === 'decisions'
    if (recap && first && first !== decision && first.end <= decision.start) dropped.add(decision)
  }
}

/** "Conclusions", "Outcomes": where a list has such a heading, what somebody will do is a task and no decision. */
const ofConclusions =
  /^\W*(?:(?:meeting|discussion|main|key|overall) )?(?:conclusions?|outcomes?|results?|concluded)\b/iu

function dropTasksAmongConclusions(
  decisions: readonly DecisionFound[],
  actions: readonly ActionFound[],
  dropped: Set<Candidate>,
): void {
  const concluded = decisions.filter(({ cue }) => cue.kind === 'section' && ofConclusions.test(cue.text))
  for (const [decision, action] of overlapping(concluded, actions)) if (action.owners.length > 0) dropped.add(decision)
}

/** "The motion passed", "Vote: 5 to 0", "Carried" say of the motion in front that it passed, and nothing new. */
const voteAlone = new RegExp(
  overLines`
    ^(?:the |this )?(?:motion|vote|resolution|proposal|amendment)s? (?:was |is |has been )?(?:unanimously )?(?:
      pass|carrie|approved|adopted|accepted|failed|fails|defeated|rejected
    )
    |^\d{1,3} votes? (?:yes|for|in favou?r)\b
    |^(?:unanimously )?(?:passed|carried|approved|adopted|accepted|agreed)(?:
      \s*[.!(,]
      |$
      | (?:unanimously|by|with|nem|\d)
    )
  `,
  'iu',
)
const labelOfMotion = /^\W*(?:motion|proposal|proposed|resolution|resolved|(?:straw[ -]?)?poll)\b/iu
const cueOfMotion = /\b(?:second(?:ed|s)?|moved)\b|^\W*that\b.*\bbe\b/iu
const labelOfVote = /^\W*(?:votes?|result|carried|passed|approved)\b/iu
/** In characters: the mover, the seconder and a remark or two. */
const nearVote = 600

function dropVotes(decisions: readonly Marked[], dropped: Set<Candidate>): void {
  let before: Marked | undefined
  for (const one of [...decisions].sort((a, b) => a.start - b.start || length(b) - length(a))) {
    if (before && isWithin(sectionOf(one), sectionOf(before)) && isVoteOn(before, one)) dropped.add(one)
    // An unmarked piece of the motion is not what the next one is held against.
    else if (!before || one.end > before.end || one.basis === 'explicit') before = one
  }
}

function isVoteOn(before: Marked, one: Marked): boolean {
  const near = one.start - before.end < nearVote
  const short = one.text.split(' ').length <= 12
  const marked = one.cue.kind === 'label' && labelOfVote.test(one.cue.text)
  const alone = (one.basis === 'implicit' || marked) && short && voteAlone.test(one.text) && near
  const moved = before.basis === 'explicit' ? labelOfMotion : cueOfMotion
  // A motion that runs over its labelled vote is the whole of it.
  return (alone && moved.test(before.cue.text)) || (marked && before.start < one.cue.start && before.end >= one.end)
}

function dropWeaker(items: Marked[], dropped: Set<Candidate>): void {
  const sorted = [...items].sort((a, b) => a.start - b.start || length(b) - length(a))
  for (let index = 0; index < sorted.length; index++) {
    const one = sorted[index]
    if (!one || dropped.has(one)) continue
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.start >= one.end) break
      if (dropped.has(other)) continue
      const weaker = weakerOf(one, other)
      dropped.add(weaker)
      if (weaker === one) break
    }
  }
}

function weakerOf(one: Marked, other: Marked): Marked {
  if (one.basis !== other.basis) return one.basis === 'implicit' ? one : other
  return length(other) > length(one) ? one : other
}
