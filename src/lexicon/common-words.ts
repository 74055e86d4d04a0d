import { commonGivenNames } from './common-given-names.js'
import { wordList } from './word-list.js'

/** Capitalised words that begin sentences and labels and are no names. */
const words =
  'self yeah yep nope cool hmm right great hi hello hey well wow oh ah sounds awesome nice perfect exactly ' +
  'absolutely definitely welcome anyway gotcha correct true false interesting understood including includes ' +
  'wonderful amazing good morning afternoon determine trustee trustees cllrs a an the this that these those ' +
  'there here it its he she they we i you who what when where why how which his her their our my your ' +
  'and or but so if as at by for from in into of on onto to with without within until till since while because although though after before ' +
  'once then also however meanwhile moreover furthermore additionally instead otherwise therefore thus hence maybe perhaps yes no not ' +
  'ok okay please thanks sorry all any both each either every few many more most much neither none nobody nothing one other others ' +
  'several some someone somebody something anyone anybody everyone everybody such same various two three four five six seven eight ' +
  'nine ten first second third last next previous current new old latest recent upcoming future early late today tomorrow yesterday tonight ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat ' +
  'january february march april june july august september october november ' +
  'december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter morning afternoon evening week month year ' +
  'group team committee board council chair members member participants participant attendees attendee people folks community project ' +
  'meeting call discussion topic agenda minutes notes note action actions item items decision decisions resolution motion vote proposal ' +
  'question questions answer query reason reasons goal goals update updates status background context summary example option options pros ' +
  'cons pro con issue issues problem problems solution concern concerns feedback comment comments idea ideas plan plans timeline location ' +
  'time date link links related fyi todo tbd reminder reminders announcement announcements release releases version review reviews report ' +
  'reports result results outcome conclusion consensus recommendation recommendations suggestion suggestions request requests response ' +
  'introduction overview details information info progress work changes change fix fixes bug bugs feature features test tests testing ' +
  'documentation document documents docs code security performance support tool tools process policy policies release-blocker next-steps ' +
  'general specific main major minor open closed done pending blocked draft final proposed approved rejected deferred motivation rationale ' +
  'acknowledgement verdict steps step follow follow-up followup deadline schedule scope purpose objective objectives strategy challenge ' +
  'challenges risk risks impact benefits benefit advantages disadvantages limitation limitations requirement requirements dependency ' +
  'dependencies implementation design architecture api apis client clients server servers user users developer developers maintainer ' +
  'maintainers contributor contributors editor editors author authors reviewer reviewers staff management treasurer secretary clerk ' +
  'president vice director manager officer captain coach head warden librarian conductor volunteers volunteer students student parents ' +
  "teachers teacher residents resident cllr councillor mr mrs ms dr prof let lets let's can could should would will may might must do does " +
  'did is are was were has have had been being need needs want wants see look add added remove removed create created updated merged ' +
  'waiting looking working going trying using currently recently previously finally initially eventually ultimately overall still just only ' +
  'even now later soon again already yet never always often sometimes usually probably possibly likely apparently generally basically ' +
  'actually hopefully respectfully unfortunately fortunately similarly specifically especially particularly given regarding concerning considering ' +
  'including during despite unless whether per via re ad nb ps eg ie etc aob attendance apologies regrets present absent guests guest quorum ' +
  'presentation demo session workshop conference summit forum event events blog post email mail mailing list thread channel slack discord ' +
  'github gitlab zoom google microsoft amazon apple meta facebook intel amd nvidia ibm oracle linux windows android kubernetes docker ' +
  'python rust java javascript typescript node go ruby swift kotlin firefox chrome chromium safari mozilla red hat redhat canonical suse ' +
  'debian ubuntu fedora apache eclipse foundation working technical steering special interest wg sig tsc toc tc pmc cpc ci cd pr prs rfc ' +
  'rfcs mr mrs adr adrs kep keps pep peps eip eips cve cves faq q todos ai ap eta tldr wip lgtm pull merge repository repo branch main ' +
  'master data database service services system systems network cloud platform hardware software driver drivers kernel firmware device ' +
  'devices memory page table protocol spec specification standard standards license licence website web site wiki dashboard page pages ' +
  'part parts phase stage milestone milestones roadmap backlog sprint quarter budget funding finance finances treasury membership election ' +
  'elections charter governance legal marketing outreach communications communication social media training education research ' +
  'infrastructure operations maintenance upgrade migration integration deployment build builds package packages library libraries module ' +
  'modules stable beta alpha nightly production staging development upstream downstream internal external public private default optional ' +
  'alternative alternatives alternatively approach approaches trade-off tradeoffs key important critical urgent high low medium priority ' +
  'contract contracts training trainings webinar insurance rent way ways times place chance chances ability ' +
  'attempt effort opportunity room blocker blockers ' +
  'discussed agreed decided resolved approved voted moved seconded carried passed failed accepted adopted confirmed noted reported ' +
  'directors trustees councillors governors delegates leadership officers secretariat panel parents captains ' +
  'owners admins shareholders stakeholders tenants neighbours neighbors experts librarians musicians players ' +
  'performers supervisors commissioners selectmen aldermen elders wardens deacons moderators facilitators coordinators organizers organisers faculty senate assembly plenary exec ' +
  'executive subcommittee taskforce trustee ' +
  'suggested asked mentioned raised planned scheduled postponed cancelled canceled completed started finished ongoing continued skipped ' +
  'another big happy glad ready sure alright lastly very quite rather almost nearly mostly mainly partly fully unknown unclear ' +
  'unsure potential initial actual common typical usual unusual multiple single double numerous different similar ' +
  'equal extra miscellaneous misc mine yours ours theirs myself made said says took taken given got gotten went came saw ' +
  'seen found thought knew kept held led brought built sold sent spent wrote written met ran accept advise agree ' +
  'allow contribute defer refer meets raises sends tries tried translates seems sounds class classes traffic access costs ' +
  'criteria inputs outputs intro interop mockup latency text theme thoughts timestamp travel story stories graphs points ' +
  'adhere better hard intent desire try postpone strange person persons repositories proposals noone quick broad encrypted revised unclaimed ' +
  'speak generate make bulletin recap recaps premise obstacle obstacles hackathon mondays tuesdays wednesdays thursdays fridays saturdays sundays'

const commonWords = new Set(words.split(' '))

/** Whether a capitalised word is an everyday word rather than a name: "Then", "Haven't". */
export const isCommonWord = (word: string): boolean => commonWords.has(word.toLowerCase()) || /n['’]t$/iu.test(word)

/**
 * Whether a word has the shape of a noun made of a verb or adjective ("Submission", "Maturity"), or of a participle
 * ("Requested"), which names nobody; Florence is called so.
 */
export const isAbstractNoun = (word: string): boolean =>
  /(?:tions?|sions?|ments?|ness|ities|ity|ances?|ences?|ships?|ings?|ability|ware|ology|ics|isms?|ives?|[^em]ed|ible|able)$/u.test(
    word,
  ) &&
  word.length > 5 &&
  !commonGivenNames.has(word.toLowerCase())

/** Words for a group that can take on a task or decide: "the team", "maintainers". */
const groupNouns = new Set(
  (
    'team group committee board council community implementers implementors authors plenum circle partners ' +
    'partner assembly club jury faculty senate society association alliance coalition union guild chapter ' +
    'chorus choir orchestra cabinet bureau convenors delegates experts trustees squad cooperative co-op ' +
    'collective federation parish-council shareholders stakeholders tenants neighbours neighbors households ' +
    'researchers scientists librarians curators musicians players performers participants attendees members ' +
    'everyone everybody all maintainers editors authors ' +
    'reviewers organizers organisers volunteers developers contributors chairs co-chairs tsc toc tac tc pmc cpc wg sig sc gb subcommittee ' +
    'sub-committee subgroup taskforce staff leads owners admins moderators panel assembly plenary vestry trustees directors councillors ' +
    'governors residents parents teachers captains coaches officers company companies agency vendors secretariat steering crew squad people folks ' +
    'working-group workgroup workgroups workstream workstreams subteam tf ctc exec executive leadership management consortium clerk treasurer secretary chair chairperson chairman president ' +
    'caretaker conductor librarian scribe editor maintainer facilitator host moderator organizer organiser coordinator warden webmaster ' +
    'registrar superintendent timekeeper time-keeper coach captain director principal office party forum union department board-members caucus ' +
    'supervisors commissioners selectmen aldermen elders wardens governors deacons champions sponsors execs'
  ).split(' '),
)

/** Whether a noun names people who act together, or an office that somebody holds: "team", "treasurer", "vice-chair". */
export const isGroupNoun = (word: string): boolean => {
  const lower = word.toLowerCase()
  return groupNouns.has(lower) || groupNouns.has(lower.replace(/^(?:vice|co|deputy|sub|assistant|pro)-/u, ''))
}

const groupModifiers = new Set(
  wordList`
    working steering technical release core security program programme organising organizing planning
    whole full entire local review infra docs documentation web events finance new editorial
    management executive support maintenance
  `,
)

/** Whether a word in small letters belongs to a group's name: "the release team". */
export const isGroupModifier = (lower: string): boolean => groupModifiers.has(lower)

/** Abbreviations of things, which do nothing by themselves. */
const things = new Set(
  wordList`
    api apis url urls uri uris fcp ui ux qa db os html css http https json xml yaml csv pdf sdk cli gui vm vms
    gpu cpu id ids dns tls ssl ip sql aws gcp ml llm llms mvp poc rc ga cla dco coc cfp cfps okr okrs
    kpi kpis nda mou sow po tbd etc asap ok pos todo wasm
  `,
)

/** Whether capitals abbreviate a thing: "URL", "CLA". */
export const isThing = (word: string): boolean => things.has(word.toLowerCase())

/** "Project", "Regional": what people stand for who have a heading of their own, and no organisation. */
export const isKindOfPeople = (words: string): boolean =>
  /^(?:projects?|community|industry|regional|country|national|student|users?|vendors?|company|staff|employee|chapter|member|customer|partner|sponsor|faculty|school|parent|local|area|external|board|at[- ]large|elected|public)$/iu.test(
    words.trim(),
  )
