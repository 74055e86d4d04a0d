import { monthsInFull } from './month-names.js'
import { overLines } from './over-lines.js'
import { weekdaysInFull } from './weekday-names.js'

/**
 * Phrases that count as one word, each from its first word on. That a word begins there is asked once for all of them:
 * asked in each, all of them would be tried at every letter.
 */
const phrases: ReadonlyArray<readonly [phrase: RegExp, word: string]> = [
  [/(?:next|more|long[- ]term) (?=actions?\b|action (?:items|points)\b|to[- ]?dos?\b|tasks\b)/u, ' '],
  [/related (?=documents?\b|links?\b|materials?\b|resources?\b)/u, ' '],
  [/what to do next\b/u, 'nextsteps'],
  [/^(?:related|sources?|reference)(?: (?:links|notes|files|pages))?$/u, 'references'],
  [/to[- ]?dos?\b/u, 'todo'],
  [/take[- ]aways\b/u, 'takeaways'],
  [
    /(?:(?:things|items|topics|points|agenda)(?: items)?|parked|bring) (?:for|to) (?:the )?next (?:time|meeting|call|session)\b/u,
    'nextmeeting',
  ],
  [
    /(?:from|since|of) (?:the )?(?:last|previous|prior) (?:time|week|month|meeting|call|session|sync|sprint)\b/u,
    'last',
  ],
  [
    new RegExp(
      overLines`
        (?:goals?|plans?(?! for (?:the )?next meeting)|objectives?|targets?|priorities|work|responsibilities) for (?:
          the[ ]
        )?(?:next|coming|this|upcoming) (?:week|sprint|month|meeting|time|iteration|milestone|period)s?\b
      `,
      'u',
    ),
    'tasks',
  ],
  [
    new RegExp(
      overLines`
        (?:(?:planned|expected) )?(?:activit(?:y|ies)|work|deliverables|tasks) (?:for|before|until|till|by) (?:
          the[ ]
          |our[ ]
        )?(?:next|coming|upcoming) (?:
          week|sprint|month|meeting|call|time|session|scrum|stand-?up|sync|iteration
          |milestone|rehearsal
        )\b
      `,
      'u',
    ),
    'tasks',
  ],
  [
    /(?:this|next|coming|the) (?:week|sprint|month)'s (?:activit(?:y|ies)|tasks|plans?|goals|work|jobs|priorities)\b/u,
    'tasks',
  ],
  [/(?:for|by|before|until|till) (?:the )?next (?:time|week|meeting|call|session|sync|month|sprint)\b/u, ' '],
  [
    new RegExp(
      String.raw`(?:before|until|till|by) (?=(?:the )?\d|(?:the )?${weekdaysInFull}\b|(?:the )?end of |${monthsInFull}\b)`,
      'u',
    ),
    ' ',
  ],
  [
    /^(?:\d{1,2}[.)] )?(?:we (?:have )?(?:agreed|decided|resolved)|approved|approvals|rulings)(?: today)? ?:?$/u,
    'decisions',
  ],
  [
    /what (?:we|was|has been|the (?:board|group|team|committee)) (?:have |has )?(?:decided|agreed(?: on| upon)?|resolved)\b/u,
    'decisions',
  ],
  [
    /what (?:we(?:'re| are) going (?:over|to (?:go over|cover|discuss|talk about))|we(?:'ll| will) (?:go over|cover|discuss|talk about))\b/u,
    'agenda',
  ],
  [
    /what (?:we (?:went over|covered|discussed|talked about)|was (?:covered|discussed|talked about)|happened)\b/u,
    'discussion',
  ],
  [/(?:next steps?|what(?:'s| is| comes| happens) next)\b/u, 'nextsteps'],
  [
    new RegExp(
      overLines`
        what (?:we|i|they|you) (?:will|are going to|need to|have to|want to|plan to|agreed to|committed to) do\b
        |what (?:we|i|you|they)'(?:ll|re going to) do\b
        |what (?:is|needs|has) to be done\b
        |who(?:'s| is| will)? do(?:es|ing)? what(?: by when)?\b
        |what,? who,?(?: and)? when\b
        |who,? what,?(?: and)? when\b
      `,
      'u',
    ),
    'tasks',
  ],
  [/things to do\b|work to do\b|jobs to do\b|to be done\b|to take (?:away|home)\b/u, 'tasks'],
  [/action (?:items? |points? )?follow[- ]?ups?\b/u, 'actions review'],
  [/action steps?\b/u, 'actions'],
  [/follow[- ]?ups?\b/u, 'followup'],
  [/rol[el][- ]?calls?\b/u, 'rollcall'],
  [
    /(?:next|upcoming|future) (?:\w+ )?(?:meetings?|calls?|dates?|telecons?|telcos?|syncs?|sessions?|rehearsals?|gatherings?)\b/u,
    'nextmeeting',
  ],
  // What is kept for another day, and where earlier meetings can be looked up.
  [/^(?:possible|potential|future|upcoming|next) (?:agenda )?(?:topics|items|agendas?)(?: ideas)?$/u, 'nextmeeting'],
  [/^(?:next up|coming up)$/u, 'nextmeeting'],
  [/^(?:meeting|session|call) (?:log|record|report|recap)$/u, 'minutes'],
  [/^key points(?: (?:discussed|of (?:the )?(?:discussion|meeting)))?$/u, 'discussion'],
  [/^(?:list of )?(?:past|previous|earlier|older) meetings$/u, 'links'],
  [
    /^about(?: us| (?:the|this|our) (?:meeting|call|group|committee|community|club|session|series)s?)?$/u,
    'meetingpurpose',
  ],
  [/^intros$/u, 'introductions'],
  [/quotes? of the (?:day|week|month|meeting)\b/u, 'highlight'],
  [/(?:date|time|when|where)(?: and | ?& ?| ?\/ ?)(?:date|time|place|location|where)\b/u, 'when'],
  // A service that builds and tests.
  [/git(?:hub|lab|ea) actions?\b/u, 'githubactions'],
  [
    new RegExp(
      overLines`
        (?:(?:video|phone|tele) ?conference|dial[- ]?in|joining|connection|log[- ]?in) (?:
          information|info|details|call|link|instructions
        )\b
        |legal (?:notices?|reminders?|preamble|disclaimers?|statements?)\b
        |meeting schedule\b
      `,
      'u',
    ),
    'logistics',
  ],
  [/call to order\b|called to order\b/u, 'calltoorder'],
  [/how to (?:join|attend|participate|connect|dial(?:[- ]in)?)\b/u, 'logistics'],
  [
    /(?:meeting|call|session|event) (?:details|coordinates|information|info)\b|details (?:of|for|about) (?:the |this )?(?:meeting|call|session|event)\b/u,
    'meetingdetails',
  ],
  [
    /^(?:the |our )?(?:(?:meeting|call|session)(?:'s)? )?(?:purpose|goals?|objectives?|aims?)(?: (?:of|for) (?:the |this |today's )?(?:meeting|call|session|today))?$/u,
    'meetingpurpose',
  ],
  [/agenda issue\b|^(?:the )?orders? of (?:business|the day)\b/u, 'agenda'],
  [/code of conduct\b/u, 'codeofconduct'],
  [/conflicts? of interests?\b/u, 'conflictofinterest'],
  [/table of contents?\b/u, 'toc'],
  // "Staff present": kinds of people who are named beside the members.
  [
    new RegExp(
      overLines`
        (?:
          staff|officers|officials|employees|consultants|teachers|parents|residents|press
          |public|citizens|applicants
          |advis[eo]rs
          |management|administration|liaisons|representatives|delegates|also|those|others?
        ) (?:(?:were |was )?(?:also )?present|in attendance|attending)\b
      `,
      'u',
    ),
    'attendees',
  ],
  [/in attendance\b|who(?: i|')s here\b/u, 'attendees'],
  [/pull requests?\b/u, 'prs'],
  [/note[- ]?tak(?:ing|ers?)\b|scrib(?:e|es|ing)\b/u, 'notetaking'],
  [/sign[- ]?in\b|(?:^|virtual )blue ?sheets?\b|attendance sheets?\b/u, 'attendees'],
  // The whole of a lead: how those below it took part.
  [
    new RegExp(
      overLines`
        ^(?:
          (?:via|on|by|over) (?:the )?(?:
            conference call
            |conference
            |video call
            |video|telephone|phone|call|line|zoom|teams|skype|webex
          )
          |in (?:the )?(?:room|hall|office)
          |at (?:the )?(?:venue|office)
          |in[- ]person
          |on[- ]?site
          |remotely
          |dialled in
          |dialed in
        ) ?:? ?$
      `,
      'u',
    ),
    'attendees',
  ],
  // The whole of a heading: several things that were put to the meeting, and that it was for them.
  [
    new RegExp(
      overLines`
        ^(?:\d{1,2}[.)] )?(?:[\p{L}-]{2,20} ){0,2}(?!
          minutes|reports|news|notes|actions|tasks|items|prs|issues|requests
        )[\p{L}-]{2,20}s (?:were )?(?:approved|accepted|adopted|admitted|granted|carried|passed) ?:?$
      `,
      'u',
    ),
    'decisions',
  ],
  // What is to be talked about or decided, and the other way round.
  [
    /(?:needs?|needing|requir(?:es?|ing)|for|awaiting) (?:an? )?(?:group |team )?(?:decisions?|discussions?)\b|to (?:be )?(?:discuss(?:ed)?|decide[d]?|cover(?:ed)?|address(?:ed)?|talk about|go (?:over|through))\b/u,
    'discussion',
  ],
  [/(?:assign(?:ment|ing)?|agree on|choos(?:e|ing)|allocat(?:e|ion)) (?:of )?(?:the )?(?:meeting )?roles\b/u, 'roles'],
  [/check(?:ing)?[- ](?:in|up|back) on\b|status of\b/u, 'review'],
  [
    /(?:turn(?:ing)?|start(?:ing)?|stop(?:ping)?|switch(?:ing)?) (?:on |off |the )*(?:recording|transcript\w*)\b/u,
    'recording',
  ],
  [
    new RegExp(
      overLines`
        (?:
          not (?:present|attending)
          |(?:not able|unable) to (?:attend|join|come|make it)
          |(?:could not|couldn't|cannot|can't|did not|didn't) (?:attend|join|come|make it)
          |(?:sent|sends?|sending|with) (?:apologies|regrets)
          |invited but (?:absent|not (?:present|there|attending|able to (?:attend|join|come)))
          |no[- ]shows?
        )\b
      `,
      'u',
    ),
    'absent',
  ],
]

const atWord = (source: string, flags: string): RegExp => new RegExp(`\\b(?:${source})`, flags)

/** In halves, since V8 takes ten times as long to compile all of them at once. */
const half = Math.ceil(phrases.length / 2)
const anyPhrase = [phrases.slice(0, half), phrases.slice(half)].map((some) =>
  atWord(some.map(([{ source }]) => source).join('|'), 'u'),
)
const joined = phrases.map(([{ source }, word]) => ({ phrase: atWord(source, 'gu'), word }))

/** Whether one of the phrases stands in a heading. */
export function hasPhrase(heading: string): boolean {
  const lower = heading.toLowerCase()
  return anyPhrase.some((phrase) => phrase.test(lower))
}

/** Joins the phrases of a heading in lower case, so that each counts as one word. */
export const joinPhrases = (heading: string): string =>
  hasPhrase(heading) ? joined.reduce((text, { phrase, word }) => text.replace(phrase, word), heading) : heading
