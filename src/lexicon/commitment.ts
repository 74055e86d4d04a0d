import { overLines } from './over-lines.js'
import { verbForms } from './verbs.js'
import { wordList } from './word-list.js'

/** Verbs that commit their subject to what follows: "offered to …", "plans to …", "volunteered for …". */
const committing = 'offer agree volunteer promise commit plan expect hope intend undertake pledge aim'.split(' ')
/** Of these only with "to": "agreed that" and "expects the release" commit nobody. */
export const commitmentForms = new Map<string, string>()
for (const base of committing) {
  const forms = verbForms(base)
  for (const form of [forms.base, forms.third, forms.past, forms.gerund]) commitmentForms.set(form, base)
}

/** Verbs by which one person gives another a task: "asked Bo to …", "Bo was asked to …". */
export const assigning = new Set<string>()
for (const base of [
  'ask',
  'request',
  'task',
  'assign',
  'instruct',
  'direct',
  'charge',
  'authorize',
  'authorise',
  'delegate',
  'appoint',
  'nominate',
  'designate',
]) {
  const forms = verbForms(base)
  for (const form of [forms.third, forms.past, forms.participle]) assigning.add(form)
}

/** What "will" can stand before without anybody having a task: states, absences, the course of things. */
const idle = new Set(
  (
    'be attend join participate meet survive resurface resemble have need see know think remain stay miss benefit require like want depend happen seem appear mean cost exist occur contain include ' +
    'involve understand hear feel believe leave travel resume reconvene begin start become get result lead allow enable fall notice find own ' +
    'consist suffer live love die lose wait differ vary last belong apply expire affect cause face experience hate agree abstain vote note say ' +
    'mention wonder guess assume doubt hope expect gain enjoy take come retire resign'
  ).split(' '),
)
/** Of these, what a person or group does all the same when something follows that is a task. */
const idleUnless = new Map<string, RegExp>(
  Object.entries({
    start: /^(?:(?:off )?(?:the|an?)|to|on|work|with|\w+ing)\b/u,
    begin: /^(?:to|work|with|\w+ing)\b/u,
    get: /^(?!(?:interesting|complicated|difficult|hard|harder|easier|complex|messy|better|worse|bigger|smaller|paid|stuck|lost|used|tired|there|to|more (?:time|expensive)|the fix|a fix|automatically)\b)/u,
    find: /^(?!(?:it|that|this|these|those|them|him|her|itself|themselves)\b)\S/u,
    see: /^(?:if|whether|what|how|about|to|that)\b|^(?!(?:it|this|that|them) )(?:\p{L}+ ){1,2}about\b/u,
    lead: /^(?!to\b)/u,
    have: new RegExp(
      overLines`
        ^(?:
          (?:(?:an?|the|some|his|her|their|our|first|new|rough|initial|working|another) ){0,3}(?:
            drafts?|proposals?|prototype|version|iteration|mock-?ups?|patch|write-?up
          )\b
          |an? (?:
            look|chat|word|call|conversation|meeting|think|draft|first|go|new|update|answer
            |proposal|patch|report|plan|demo|talk|pr
          )
          |another look
          |conversation
          |(?:an? )?presentation
          |it (?:ready|done)
          |the (?:draft|patch|report|fix)
          |something
        )\b
        |^(?:it|this|that|them|these|those|him|her|everything)\b(?! all\b)
        |^(?:the|a|an|it|this|that|these|his|her|their|our|everything)\b.*\b(?:
          ready|done|up|finished|fixed|out|merged
          |in place
          |working
          |complete[d]?
          |available|sent|signed|written
        )\b
        |^(?:the|a|an|it|this|that|these|his|her|their|our|everything)\b.* in (?:by|before|on|until)\b
      `,
      'iu',
    ),
    take: new RegExp(
      overLines`
        ^(?!
          (?:
            (?:about |up to )?(?:
              an? (?:(?:good|little) )?(?:while|long time|hour|day|week|month|year)
              |(?:a few|a couple of|some|several|two|three|\d+) (?:more )?(?:hours|days|weeks|months|years)
              |(?:more |much )?time
              |long|longer|place|effect|forever|shape
              |part(?! of\b)
            )\b
          )
        )
      `,
      'u',
    ),
    come: /^(?!(?:back\b(?! (?:to|with|on)\b)|from|soon|later|along|out|first|next|together|before|after|as|at|on)\b)./u,
    assume: /^(?:responsibility|ownership|control|the role|charge)\b/u,
    include: /^(?:it|this|that|the)\b/u,
    wait: /^$/u,
    leave: /^(?:(?:a|some|the|his|her|their|more) )?(?:comments?|feedback|notes?|messages?|reviews?|repl(?:y|ies))\b/u,
    stay: /^in (?:touch|contact)\b/u,
    think: /^(?:(?:more|further|a bit|again|some more) )?(?:about|through|over|up|of)\b/u,
    note: /^(?:it|this|that|down|the)\b/u,
    mention: /^(?:it|this|that)\b/u,
    own: /^(?:the|this|that|it)\b/u,
    meet: new RegExp(
      overLines`
        ^(?:up )?with\b
        |^to (?!be\b|discuss|talk|see|hear|chat|share)\p{Ll}{3,}
        |^(?!(?:more|less|again|soon|here|there|every|in|on|at|next) )(?:\p{L}+ ){1,2}to \p{Ll}{3,}
        |^(?:the|our|his|her|their) (?!
          deadline|need|requirement|criteri|goal|target|standard|spec
          |bar\b
          |demand|threshold|quorum|expectation|condition|definition
        )\p{Ll}+
      `,
      'u',
    ),
    allow: /^$/u,
    // A thing, not a person from work.
    retire: /^(?:the|an?|our|this|that|all|old|support)\b/u,
    apply: /^(?:for|the|a|it)\b/u,
  }),
)

/** Whether a verb, with what follows it, is something to do. */
export function isTask(verb: string, rest: string): boolean {
  const exception = idleUnless.get(verb)
  if (exception?.test(rest.toLowerCase())) return true
  return !idle.has(verb)
}

/** "be away", "be on holiday", "be late": what somebody will be is no task. */
export const absence = new RegExp(
  overLines`
    ^(?:
      away|out|off|on|absent|late|unable|travell?ing|back|in|at|gone|there|here
      |available|unavailable|missing|sick|leaving|departing
      |taking (?:a|the) (?:break|holiday|vacation|week|day)
      |attending|joining|flying|skipping
    )\b
  `,
  'u',
)

/** What only people do, told by the verb and what stands behind it: a talk is given by somebody. */
export const humanDeed = new RegExp(
  overLines`
    ^(?:
      give (?:an?|the|his|her|their|another) (?:\p{L}+ )?(?:
        talk|presentation|demo|speech|update|tour|lecture|workshop|report
      )\b
      |(?:have|take) (?:an?|another) (?:\p{L}+ )?look\b
      |reach out\b
      |get (?:in touch|back)\b
      |follow up\b
      |look into\b
      |have (?:an? )?(?:\p{L}+ )?(?:draft|chat|word|conversation|call)\b
      |have (?:an?|some|more|another) (?:updates?|news|answer|report|demo|proposal)\b
      |take (?:notes|minutes|over|(?:the|an|this|that) (?:action|ai|task|lead)|(?:this|that|it|them) (?:on|up|over|back|away|to))\b
      |let \p{L}+ know\b
      |step (?:down|in|up)\b
      |dig into\b
      |find out\b
      |(?:come|circle) back\b
      |touch base\b
      |put (?:together|in touch)\b
      |(?:put|set|write|draw|open|start) (?:up )?(?:an?|another|the|some) (?:\p{L}+ )?(?:
        pr|pull request|issue|poll|doc|doodle|draft|call|meeting|chat|thread|discussion|proposal|session|ticket|list
      )\b
      |get (?:some |an? |more |the )?(?:quotes?|estimates?|feedback|input|approval|permission|sign-?off|comments)\b
      |(?:check|coordinate|sit down|meet(?: up)?|get together|work|sync(?: up)?|speak|follow up) with\b
      |(?:meet|get together) to\b
    )
  `,
  'u',
)

/** What stands before the deed itself: "also", "try to", "help to", "start", "work with Ann to". */
const beforeDeed =
  /^(?:(?:also|then|still|now|just|probably|likely|first|try (?:to|and)|help(?: to)?|start(?: to)?|begin(?: to)?|continue(?: to)?|be able to|follow up and|go (?:ahead )?and|work with [@\p{Lu}][\p{L}’'-]* to) ){0,3}/u

/** What is to be done, by its verb: of "also try to reach out" it is "reach out". */
export const deedOf = (task: string): string => task.slice(beforeDeed.exec(task)?.[0].length ?? 0)

/** What people do about a matter, rather than what a product does. */
export const doable = new Set(
  wordList`
    write draft send take do open file create make review check fix update prepare post share add look
    deal help work contact reach ask talk investigate handle run set put pr submit document test merge
    start organize organise schedule email ping follow lead volunteer present summarize summarise
    schedule discuss coordinate circulate announce invite arrange investigate collect gather propose
    research examine evaluate figure try meet vote revisit consult inform notify remind hold order buy
    print book call cut mend ring bring host chair record translate land raise track
  `,
)

/** Of what people do about a matter, what a product never does: "will report back", not "will run", "will set". */
export const handsOn = new Set(
  wordList`
    write draft send open file create make review check update prepare post share look contact reach
    ask talk investigate pr submit document organize organise email ping follow volunteer present
    summarize summarise schedule discuss coordinate circulate announce invite arrange collect gather
    propose research examine evaluate figure try meet revisit consult inform notify remind buy phone
    call chase report think confirm verify clarify liaise brainstorm come pick dig convene recruit
    interview negotiate visit fundraise proofread advertise tell remind nudge rebase reword rewrite prototype
  `,
)

/** What only people do: a bare capitalised word with such a verb is somebody's name. */
export const humanTasks = new Set(
  wordList`
    convene fundraise phone ring draft volunteer chair invite email write talk ask circulate contact
    bake bring speak thank organise organize arrange approach attend present summarize summarise
  `,
)

/** What people do with what they were asked; a product may address it as well. */
export const responses = new Set(['answer', 'address', 'reply', 'respond'])

/** What nobody but people will do, whoever they are: "rix will coordinate the fair". */
export const arranging = new Set(
  wordList`coordinate arrange organise organize email liaise circulate chair invite volunteer`,
)

/** How a thing that somebody has gets to others: "a copy which he will give to all members". */
export const handingOn = new Set(wordList`give pass forward hand lend supply distribute deliver`)

/** What a speaker who leaves out "I" offers by "can": what things can do as well is not among it. */
export const offered = new Set(
  wordList`
    look help review draft write send ask ping email contact reach follow share prepare organise organize
    schedule coordinate present investigate host chair circulate arrange
  `,
)

/** What a group that says by when has set itself to do: "We will replace the roof before winter". */
export const works = new Set(
  wordList`
    replace install repair paint repaint plant purchase hire rent build rebuild clean renovate refurbish
    finish complete publish deliver produce develop implement design submit register renew recruit mow
    demolish relocate
  `,
)

/** Who does so in front of "that" asks somebody for something: "requested that Bo send it". */
export const requesting = /^(?:asks?|asked|requests?|requested|directs?|directed|instructs?|instructed)$/u

const gerunds = new Map([...doable, ...handsOn].map((base) => [verbForms(base).gerund, base]))

/** The verb of a deed in its base form: "start drafting" and "draft" are one. */
export const baseOfDeed = (verb: string): string => gerunds.get(verb) ?? verb

/** Whether a word is the gerund of what people do about a matter: "drafting", "booking". */
export const isGerundOfDeed = (lower: string): boolean => gerunds.has(lower)
