/** Phrases that count as one word. */
const phrases: Array<[RegExp, string]> = [
  [/\bto[- ]?dos?\b/gu, 'todo'],
  [
    /\b(?:(?:things|items|topics|points|agenda)(?: items)?|parked|bring) (?:for|to) (?:the )?next (?:time|meeting|call|session)\b/gu,
    'nextmeeting',
  ],
  [
    /\b(?:from|since|of) (?:the )?(?:last|previous|prior) (?:time|week|month|meeting|call|session|sync|sprint)\b/gu,
    'last',
  ],
  [
    /\b(?:goals?|plans?|objectives?|targets?|priorities|work|responsibilities) for (?:the )?(?:next|coming|this|upcoming) (?:week|sprint|month|meeting|time|iteration|milestone|period)s?\b/gu,
    'tasks',
  ],
  [/\b(?:for|by|before|until|till) (?:the )?next (?:time|week|meeting|call|session|sync|month|sprint)\b/gu, ' '],
  [/\b(?:next steps?|what(?:'s| is| comes| happens) next)\b/gu, 'nextsteps'],
  [
    /\bwhat (?:we|i|they|you) (?:will|are going to|need to|have to|want to|plan to|agreed to|committed to) do\b|\bwhat (?:we|i|you|they)'(?:ll|re going to) do\b|\bwhat (?:is|needs|has) to be done\b|\bwho(?:'s| is| will)? do(?:es|ing)? what(?: by when)?\b|\bwhat,? who,?(?: and)? when\b|\bwho,? what,?(?: and)? when\b/gu,
    'tasks',
  ],
  [/\bthings to do\b|\bwork to do\b|\bjobs to do\b|\bto be done\b|\bto take (?:away|home)\b/gu, 'tasks'],
  [/\baction (?:items? |points? )?follow[- ]?ups?\b/gu, 'actions review'],
  [/\bfollow[- ]?ups?\b/gu, 'followup'],
  [/\broll ?calls?\b/gu, 'rollcall'],
  [
    /\b(?:next|upcoming|future) (?:\w+ )?(?:meetings?|calls?|dates?|telecons?|telcos?|syncs?|sessions?|rehearsals?|gatherings?)\b/gu,
    'nextmeeting',
  ],
  [/\b(?:date|time|when|where)(?: and | ?& ?| ?\/ ?)(?:date|time|place|location|where)\b/gu, 'when'],
  // A service that builds and tests.
  [/\bgit(?:hub|lab|ea) actions?\b/gu, 'githubactions'],
  [/\b(?:video|phone|tele) ?conference (?:information|info|details|call|link)\b|\bmeeting schedule\b/gu, 'logistics'],
  [/\bcall to order\b|\bcalled to order\b/gu, 'calltoorder'],
  [
    /\b(?:meeting|call|session|event) (?:details|coordinates)\b|\bdetails (?:of|for|about) (?:the |this )?(?:meeting|call|session|event)\b/gu,
    'meetingdetails',
  ],
  [
    /^(?:the |our )?(?:(?:meeting|call|session)(?:'s)? )?(?:purpose|goals?|objectives?|aims?)(?: (?:of|for) (?:the |this |today's )?(?:meeting|call|session|today))?$/gu,
    'meetingpurpose',
  ],
  [/\bagenda issue\b/gu, 'agenda'],
  [/\bcode of conduct\b/gu, 'codeofconduct'],
  [/\bconflicts? of interests?\b/gu, 'conflictofinterest'],
  [/\btable of contents?\b/gu, 'toc'],
  [/\bin attendance\b|\bwho(?: i|')s here\b/gu, 'attendees'],
  [/\bpull requests?\b/gu, 'prs'],
  [/\bnote[- ]?tak(?:ing|ers?)\b|\bscrib(?:e|es|ing)\b/gu, 'notetaking'],
  [/\bsign[- ]?in\b/gu, 'attendees'],
  // The whole of a lead: how those below it took part.
  [
    /^ ?(?:(?:via|on|by|over) (?:the )?(?:conference call|conference|video call|video|telephone|phone|call|line|zoom|teams|skype|webex)|in the (?:room|hall|office)|in[- ]person|on[- ]?site|remotely|dialled in|dialed in) ?:? ?$/gu,
    'attendees',
  ],
  // What is to be talked about or decided, and the other way round.
  [
    /\b(?:needs?|needing|requir(?:es?|ing)|for|awaiting) (?:an? )?(?:group |team )?(?:decisions?|discussions?)\b|\bto (?:be )?(?:discuss(?:ed)?|decide[d]?|talk about)\b/gu,
    'discussion',
  ],
  [
    /\b(?:assign(?:ment|ing)?|agree on|choos(?:e|ing)|allocat(?:e|ion)) (?:of )?(?:the )?(?:meeting )?roles\b/gu,
    'roles',
  ],
  [/\bcheck(?:ing)?[- ](?:in|up|back) on\b|\bstatus of\b/gu, 'review'],
  [
    /\b(?:turn(?:ing)?|start(?:ing)?|stop(?:ping)?|switch(?:ing)?) (?:on |off |the )*(?:recording|transcript\w*)\b/gu,
    'recording',
  ],
  [/\bnot (?:present|attending|able to attend)\b|\bunable to attend\b|\bcould(?: no|n')t make it\b/gu, 'absent'],
]

const anyPhrase = new RegExp(phrases.map(([{ source }]) => source).join('|'), 'iu')

export const hasPhrase = (heading: string): boolean => anyPhrase.test(heading)

/** Joins the phrases of a heading in lower case, so that each counts as one word. */
export const joinPhrases = (heading: string): string =>
  hasPhrase(heading) ? phrases.reduce((joined, [pattern, word]) => joined.replace(pattern, word), heading) : heading
