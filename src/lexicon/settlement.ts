import type { Decision } from '../record/types.js'
import { overLines } from './over-lines.js'
import { verbForms } from './verbs.js'
import { wordList } from './word-list.js'

type Outcome = Decision['outcome']

/** Verbs by which a meeting settles something, and how it is then settled. */
const settling: Record<string, Outcome> = {
  agree: 'accepted',
  align: 'accepted',
  decide: 'accepted',
  consense: 'accepted',
  resolve: 'accepted',
  approve: 'accepted',
  accept: 'accepted',
  adopt: 'accepted',
  ratify: 'accepted',
  endorse: 'accepted',
  settle: 'accepted',
  conclude: 'accepted',
  elect: 'accepted',
  appoint: 'accepted',
  vote: 'accepted',
  carry: 'accepted',
  pass: 'accepted',
  choose: 'accepted',
  select: 'accepted',
  confirm: 'accepted',
  authorize: 'accepted',
  authorise: 'accepted',
  opt: 'accepted',
  determine: 'accepted',
  grant: 'accepted',
  allocate: 'accepted',
  cancel: 'accepted',
  validate: 'accepted',
  reject: 'rejected',
  deny: 'rejected',
  decline: 'rejected',
  dismiss: 'rejected',
  defeat: 'rejected',
  veto: 'rejected',
  withdraw: 'rejected',
  abandon: 'rejected',
  drop: 'rejected',
  scrap: 'rejected',
  discard: 'rejected',
  postpone: 'deferred',
  defer: 'deferred',
  table: 'deferred',
  shelve: 'deferred',
  merge: 'accepted',
  close: 'accepted',
  land: 'accepted',
  remove: 'accepted',
}

/** Verbs that settle by themselves: a group that does this has decided. */
const strong = new Set([
  'agree',
  'align',
  'decide',
  'consense',
  'resolve',
  'approve',
  'adopt',
  'ratify',
  'endorse',
  'settle',
  'elect',
  'appoint',
  'vote',
  'reject',
  'postpone',
  'defer',
  'accept',
  'conclude',
  'choose',
  'opt',
  'authorize',
  'authorise',
  'veto',
  'table',
  'shelve',
  'cancel',
  'decline',
  'allocate',
])

/** Verbs that settle in the passive: "was approved", "has been deferred". */
const passive = new Set([
  'agree',
  'decide',
  'resolve',
  'approve',
  'accept',
  'adopt',
  'ratify',
  'endorse',
  'elect',
  'appoint',
  'reject',
  'decline',
  'defeat',
  'veto',
  'postpone',
  'defer',
  'table',
  'shelve',
  'carry',
  'authorize',
  'authorise',
  'withdraw',
  'confirm',
  'select',
  'choose',
  'drop',
  'abandon',
  'dismiss',
  'scrap',
  'discard',
  'settle',
  'conclude',
  'vote',
  'pass',
  'grant',
  'allocate',
  'deny',
  'determine',
  'validate',
])

const ofWhat = new Set('agree decide consense resolve settle conclude vote choose opt determine'.split(' '))
/** Whether what follows a verb says how the matter is settled: "decided to defer it". */
export const settlesByWhat = (base: string): boolean => ofWhat.has(base)

/** Verbs of a repository, which settle only where they are done in the meeting. */
const inMeeting = new Set(['merge', 'close', 'land', 'remove'])

/** What a verb settles. */
export interface SettlingVerb {
  base: string
  outcome: Outcome
}

const finite = new Map<string, SettlingVerb>()
const participles = new Map<string, SettlingVerb>()
for (const [base, outcome] of Object.entries(settling)) {
  const forms = verbForms(base)
  if (strong.has(base)) for (const form of [forms.base, forms.third, forms.past]) finite.set(form, { base, outcome })
  if (passive.has(base) || inMeeting.has(base)) participles.set(forms.participle, { base, outcome })
}

/** What a finite verb settles when a group is its subject; null where it settles nothing. */
export const settlementOf = (word: string): SettlingVerb | null => finite.get(bare(word)) ?? null
/** What a participle settles in the passive. */
export const passiveSettlementOf = (word: string): SettlingVerb | null => participles.get(bare(word)) ?? null
/** "re-elected" settles what "elected" does; "cancelled" is spelled in two ways. */
const bare = (word: string): string => word.replace(/^re-/u, '').replace(/^cancelled$/u, 'canceled')
/** What is put to a meeting, so that "Budget approved" says that the meeting approved it. */
const matters = new Set(
  wordList`
    minutes minute agenda report reports accounts budget budgets motion motions proposal proposals
    resolution resolutions amendment amendments request requests application applications charter
    constitution bylaws policy expenditure purchase payment payments quote quotation grant nomination
    nominations recommendation recommendations membership permission statement schedule terms decision
    election vote discussion suggestion suggestions funding plan plans idea ideas rules wording
    appointment fee fees offer offers
  `,
)
/** Whether a noun names what a meeting settles: a motion, a proposal. */
export const isSettledMatter = (word: string): boolean => matters.has(word)

/** Whether a verb settles only what is done during the meeting. */
export const needsMeeting = (base: string): boolean => inMeeting.has(base)

/** Words that say that nothing is decided yet, alone or with what is to come: "none; to be discussed again". */
const undecided = new RegExp(
  overLines`
    ^(?:
      n\/a\b
      |(?:
        tbd|tba|pending|open|undecided|na
        |\?+
        |-+
        |(?:none|nothing)(?: yet| so far| today)?
        |(?:no|without) (?:decision|conclusion|agreement|consensus|resolution|outcome|result|vote)(?: (?:yet|today|was|were)
        )?(?: (?:made|taken|reached))?
        |not (?:yet )?(?:reached|decided|taken|settled)(?: yet)?
        |not yet
        |see (?:above|below|there|next item|minutes|attached|under\b.{1,30})
        |(?:a )?decision needed
        |needed|awaited
      )\s*(?:$|[.;,(–—-])
    )
  `,
  'iu',
)
/** What is put off by decision is decided, though. */
const putOff = /\b(?:postponed|deferred|adjourned|tabled)\b/iu

const timely = new Set(
  'discuss decide talk cover go touch dive repeat spend manage finish reach rush get make take work help fit break'.split(
    ' ',
  ),
)
/** Whether it is what there may be no time or way for: "We will not cover it today" settles nothing. */
export const takesTime = (verb: string): boolean => timely.has(verb)

/** Whether a label or a section says that the matter is still open. */
export const isUndecided = (words: string): boolean => undecided.test(words) && !putOff.test(words)

/** A cell that says how its row was settled: "Approved: …", "Decision postponed to June". */
export const settlesRow =
  /\b(?:approved|agreed|decided|adopted|accepted|rejected|declined|refused|postponed|deferred|resolved|carried|endorsed|ratified|tabled|elected|appointed|turned down|put off)\b/iu

/** "Go ahead, review in May", "Dropped", "No more coffee": what is done with the matter, in the first words. */
export const saysWhatCame = (cell: string): boolean => whatCame.test(cell.trim())
const whatCame = new RegExp(
  overLines`
    ^(?:
      go(?:ing)? (?:ahead|with|for)
      |went with
      |drop(?:ped)?
      |keep(?:ing)?
      |kept
      |stay(?:s|ing)?
      |merged?
      |clos(?:e|ed|ing)
      |cancel(?:led|ed)?
      |park(?:ed)?
      |on hold
      |no (?:more|longer|change|further)
      |not (?:now|this|needed|pursued|doing)
      |withdrawn|passed|use
      |switch(?:ing)? to
      |move(?:d|s)? to
      |yes|no
      |ok(?:ay)?
      |merge
      |continue (?:with|as)
    )(?=$|[\s,.;:(!–—-])
  `,
  'iu',
)

/** A whole note that says what is done with a matter: "We don't mend the broken ones", "No more coffee". */
export const saysWhatIsDone = new RegExp(
  overLines`
    ^(?:so |ok,? |then |therefore )?(?:
      (?:we|let['’]s|let us)\b(?! (?:
          need|have|should|could|can|may|might|must|want|would|hope|will|discuss|talk|see
          |think|know|are|were|had|did
        )\b
      )
      |we (?:don['’]t|do not|won['’]t|will not|should(?: not)?) \p{Ll}+
      |no (?:more|longer|further)\b
      |not (?!sure|yet|clear)\p{Ll}+
    )[^?:]{8,300}$
  `,
  'iu',
)

/** Such a note that says what is not done. */
export const leftUndone =
  /^(?:so |ok,? |then |therefore )?(?:we (?:don['’]t|do not|won['’]t|will not|should not)|no\b|not\b)/iu
