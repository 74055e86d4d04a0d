/** Verbs by which minutes say what is to be done: "order the tiles", "write to the council". */
const verbs = new Set(
  (
    'add address advertise amend announce apply approach arrange ask assemble assess assign audit bake borrow bring build buy call cancel ' +
    'change chase check choose circulate clarify clean clear close collect combine compare compile complete confirm consult contact ' +
    'convene convert coordinate copy correct create cut define delete deliver deploy describe design determine develop discuss ' +
    'distribute document draft drop edit email enable engage ensure establish estimate evaluate examine expand explain explore extend figure file ' +
    'fill finalise finalize find finish fix follow format formulate gather generate get give grant handle help hire hold identify implement ' +
    'improve include inform inspect install integrate introduce investigate invite join label launch lead link list locate look make mark measure ' +
    'mention merge migrate monitor move negotiate notify obtain offer open order organise organize outline paint pass pay perform phone pick ' +
    'ping plan plant post prepare present print prioritise prioritize procure produce propose prove provide publish purchase push put raise read ' +
    'rebase recommend record recruit redirect reduce refactor refine register release remind remove rename renew rent repair replace reply report ' +
    'request research reserve resolve respond restore return revert review revise rewrite rewire run schedule seek sell send set setup share sign ' +
    'solicit solve sort speak specify split start state stop store study submit suggest summarise summarize supply survey switch talk tell test ' +
    'thank train transfer translate try turn update upgrade upload use verify visit wait write'
  ).split(' '),
)

/** Of these, verbs that are as often nouns: only what follows tells. */
const nouns = new Set(
  (
    'address audit build call change check clear close complete copy correct cut deploy design document draft estimate file fix follow format grant help hold label launch lead ' +
    'link list look mark measure merge move offer open order outline paint pass pay phone ping plan plant post present print produce purchase push ' +
    'read record register release rename rent repair report request research return review run schedule set share sign start state stop store study ' +
    'supply survey switch talk test train transfer update upgrade use visit wait'
  ).split(' '),
)

const behindVerb =
  /^(?:the|a|an|all|any|each|every|some|this|that|these|those|our|their|his|her|its|my|your|it|them|him|us|up|out|off|down|over|with|into|on|if|whether|how|what|who|why|when|where|about|back|forward|around|through|again|both|another)$/iu
/** "Talk to the council", "Move to the hall"; "Mark to remove it" is a man's. */
const directed = new Set(['talk', 'move', 'switch', 'return', 'link'])

/** Verbs with a "to" of their own. */
const toVerbs = new Set(
  'add apply contribute migrate negotiate reply respond send speak subscribe try upgrade write'.split(' '),
)

/**
 * Whether a task's words are an order: a verb in its base form and what it is about.
 *
 * @example
 * isOrder('Order the tiles') // true
 * isOrder('Order of the tiles') // false
 * isOrder('The tiles are ordered') // false
 */
export function isOrder(task: string): boolean {
  const match = /^(?:please |also |then |re-)?(\p{L}+)\s+(\S+)/iu.exec(task)
  const verb = match?.[1]?.toLowerCase() ?? ''
  if (!match?.[2] || !verbs.has(verb)) return false
  if (!nouns.has(verb))
    return !/^(?:to|of|will|is|was|has)$/iu.test(match[2]) || directed.has(verb) || toVerbs.has(verb)
  if (match[2].toLowerCase() === 'to') return directed.has(verb)
  return behindVerb.test(match[2]) || /^[#\d]|^https?:/u.test(match[2])
}
