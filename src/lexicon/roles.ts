/** What a section, a lead or a label holds, as its words say. */
/** `review` holds tasks of an earlier meeting; the others say what they hold. */
export type Role = 'attendance' | 'absence' | 'logistics' | 'agenda' | 'wrapper' | 'actions' | 'decisions' | 'review'

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

const anyPhrase = new RegExp(phrases.map(([{ source }]) => source).join('|'), 'u')

/** Every word of a phrase, so that a heading with one is looked at; a phrase that is added brings its words along. */
const phraseWords = (
  "video phone teleconference conference information link schedule goal goals plan plans objective objectives target targets priorities responsibilities coming upcoming iteration milestone period to do dos todo todos next steps step follow up ups followup followups roll call calls rollcall rollcalls date time when where place location and called order code of conduct table content contents in attendance who i who's here pull request requests note notetaking notetaker notetakers taking taker takers scribe scribes scribing does what things sign signin not present attending able attend unable could couldn't no make it " +
  "for from since of by before until till the last previous prior week month sprint session sync what's is comes happens we we'll we're i'll they they'll you you'll will are going need needs have has want plan agreed committed be done doing who'll take away home work jobs items topics points agenda parked bring " +
  'via over conference video telephone phone line zoom teams skype webex room hall office person on-site onsite remotely dialled dialed ' +
  'needs needing requires requiring awaiting group team discuss discussed decide decided talk about assign assignment assigning agree choose choosing allocate allocation roles checking check back status turn turning start starting stop stopping switch switching off recording transcript transcripts transcription pre-agreed preset fixed formal specific planned event coordinates purpose goals aim aims our issue'
).split(' ')

/** The words that give a role away, in singular and plural. */
const cores: Record<Exclude<Role, 'review'>, readonly string[]> = {
  attendance: [
    'attendees',
    'attendee',
    'attendance',
    'attending',
    'attended',
    'participants',
    'participant',
    'participation',
    'present',
    'members',
    'member',
    'guests',
    'guest',
    'visitors',
    'visitor',
    'observers',
    'observer',
    'invitees',
    'rollcall',
    'people',
    'participating',
    'attendents',
    'attendants',
    'joined',
    'joining',
    'who',
    'here',
    'there',
    'teilnehmer',
    'anwesend',
  ],
  absence: [
    'absent',
    'absentees',
    'absence',
    'absences',
    'apologies',
    'apology',
    'regrets',
    'regret',
    'excused',
    'missing',
    'away',
    'out',
    'apols',
    'sorry',
    'entschuldigt',
  ],
  logistics: [
    'links',
    'link',
    'recording',
    'recordings',
    'video',
    'videos',
    'audio',
    'zoom',
    'calendar',
    'antitrust',
    'codeofconduct',
    'toc',
    'contents',
    'resources',
    'slides',
    'chat',
    'transcript',
    'attachments',
    'adjourn',
    'adjournment',
    'adjourned',
    'logistics',
    'nextmeeting',
    'calltoorder',
    'contact',
    'contacts',
    'quorum',
    'location',
    'when',
    'where',
    'time',
    'date',
    'duration',
    'dial-in',
    'join',
    'annex',
    'notetaking',
    'highlights',
    'replays',
    'welcome',
    'notice',
    'credits',
    'disclaimer',
    'disclaimers',
    'appendix',
    'venue',
    'timezone',
    'timezones',
    'materials',
    'opening',
    'close',
    'closing',
    'closure',
    'end',
    'roles',
    'dates',
    'introductions',
    'registration',
    'transcripts',
    'transcription',
    'check-in',
    'check-out',
    'checkin',
    'checkout',
    'highlight',
    'documents',
    'material',
    'reading',
    'references',
    'meetingdetails',
    'meetingpurpose',
  ],
  agenda: ['agenda', 'agendas', 'tagesordnung'],
  wrapper: [
    'topics',
    'topic',
    'minutes',
    'discussion',
    'discussions',
    'discussed',
    'notes',
    'note',
    'items',
    'prs',
    'proposals',
    'content',
    'contents',
    'proceedings',
    'summary',
    'main',
    'primary',
    'subjects',
    'minute',
    'body',
    'details',
  ],
  actions: [
    'action',
    'actions',
    'todo',
    'nextsteps',
    'followup',
    'tasks',
    'task',
    'ai',
    'ais',
    'ap',
    'aps',
    'assignments',
    'assignment',
    'aufgaben',
    'deliverables',
    'homework',
    'commitments',
    'chores',
    'jobs',
    'errands',
    'takeaways',
    'assigned',
    'actionable',
    'actionables',
  ],
  decisions: [
    'decision',
    'decisions',
    'resolution',
    'resolutions',
    'resolved',
    'decided',
    'agreed',
    'agreement',
    'agreements',
    'verdict',
    'conclusion',
    'conclusions',
    'outcome',
    'outcomes',
    'motions',
    'motion',
    'votes',
    'vote',
    'consensus',
    'beschluss',
    'beschlüsse',
    'verdicts',
    'concluded',
    'rejected',
    'deferred',
    'postponed',
  ],
}

/** Words that may stand beside them without changing the role. */
const fillers = new Set(
  (
    'the a of for from in at on by this that today todays our and or & / to with new open key main list lists item items point points issues ' +
    'meeting meetings call calls session sync info information details board committee council wg sig team group working technical ' +
    'steering project community voting non-voting other others current previous last past old outstanding pending carried forward over ' +
    'register log tracker review summary section general proposed draft today additional further any all made taken reached final ' +
    'assigned closed completed done results result record records minutes notes members core agenda up organizer organisations ' +
    'recap round-up roundup emerging resulting outgoing agreed-upon received sent formal important quick regular standing s is are was were been discuss discussed required immediate short-term ' +
    'public private online onsite person apologies policy reminder & + ' +
    'tentative planned identified raised arising captured recorded github gitlab determine volunteers volunteer find choose mentioned resource not also please add yourself directors officers trustees councillors your useful bashing remarks needed necessary remaining initial teams no pre-agreed preset fixed assign us area background supporting relevant short version'
  ).split(' '),
)

/** Roles in the order in which they win where words of several stand together ("Agenda and minutes"). */
const order: ReadonlyArray<Exclude<Role, 'review'>> = [
  'absence',
  'actions',
  'decisions',
  'attendance',
  'logistics',
  'agenda',
  'wrapper',
]

const roleByWord = new Map<string, Exclude<Role, 'review'>>()
for (const role of [...order].reverse()) for (const word of cores[role]) roleByWord.set(word, role)

/**
 * What a heading, a lead or a label holds by its words: all of them must belong to one role or be fillers, so that
 * "New action items" is `actions` and "Action item tracker redesign" is a subject of its own (null).
 *
 * @example
 * roleOf('✅ Action Items:') // 'actions'
 * roleOf('2. Apologies for absence') // 'absence'
 * roleOf('Budget') // null
 */
export function roleOf(heading: string): Role | null {
  if (namesAttendees(heading)) return 'attendance'
  if (!mayHaveRole(heading)) return null
  const words = wordsOf(heading)
  if (words.length === 0 || words.length > 8) return null
  const found = new Set<Exclude<Role, 'review'>>()
  for (const word of words) {
    const role = roleByWord.get(word)
    if (role) found.add(role)
    else if (!fillers.has(word)) return null
  }
  const role = order.find((candidate) => found.has(candidate)) ?? null
  // "Opening and agenda", "Open discussion, closing": more than a formality.
  if (
    role === 'logistics' &&
    opensOrCloses(heading) &&
    (found.has('agenda') || found.has('wrapper') || isOfIssues(words))
  )
    return null
  // "Participation and code of conduct" tells how to behave, not who was there.
  if (role === 'attendance' && found.has('logistics') && words.includes('participation')) return 'logistics'
  // "Members meeting minutes" holds minutes, not members.
  if (role === 'attendance' && found.has('wrapper')) return 'wrapper'
  // "New members" are a subject.
  if (role === 'attendance' && words.some((word) => /^(?:new|prospective|incoming)$/u.test(word))) return null
  if (role === 'attendance') return words.includes('not') ? 'absence' : isPast(words) ? 'logistics' : role
  if (role === 'decisions' && words.some((word) => /^(?:proposed|draft|pending|tentative)$/u.test(word))) return null
  if (role === 'actions' && (isPast(words) || words.includes('review'))) return 'review'
  // "Other topics", "Open discussion", "PWP discussion", "Previous minutes" are subjects of their own.
  if (
    role === 'wrapper' &&
    (hasAcronym(heading) ||
      isPast(words) ||
      words.some((word) => /^(?:other|further|additional|open|general|any)$/u.test(word) && !words.includes('prs')))
  )
    return null
  return role
}

/** Whether a heading is the formal beginning or end of a meeting, where the agenda may be approved all the same. */
export const opensOrCloses = (heading: string): boolean => /\b(?:opening|closing|closure|close)\b/iu.test(heading)

/** "Issues proposed for closure": what is closed is not the meeting. */
const isOfIssues = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:issues?|items?|points?|proposed|lists?|actions?)$/u.test(word))

const isPast = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:past|previous|last|prior|former|earlier|outstanding)$/u.test(word))
const hasAcronym = (heading: string): boolean =>
  (heading.match(/\b[A-Z]{2,6}\b/gu) ?? []).some((word) => !isKnown(word.toLowerCase()))

/** "Committer attendees", "Board participants": whoever is in front, people follow. */
const namesAttendees = (heading: string): boolean =>
  /^\W*(?:committer|maintainer|contributor|developer|board|council|core|staff|community|company|industry|external|remote|in-person|online|virtual) (?:attendees|participants):?\s*$/iu.test(
    heading,
  )

/** "Takeaways" are tasks or what was learnt: only what stands below tells. */
export const mayHoldLessons = (heading: string): boolean => /\btakeaways\b/iu.test(heading)

/** What a phrase can stand for, and what brackets or typographic quotes can hide. */
const changeable = /[([’`]|next|upcoming|future|:[a-z_]+:/iu
const firstWords = /\p{L}[\p{L}'-]*/gu

/**
 * A cheap test: false where a word among the first has nothing to do with any role. Words that may be left out
 * (acronyms, single letters) and parts of phrases do not count.
 */
function mayHaveRole(heading: string): boolean {
  if (changeable.test(heading)) return true
  firstWords.lastIndex = 0
  for (let match = firstWords.exec(heading); match; match = firstWords.exec(heading)) {
    const parts = match[0].split('-')
    if (!parts.every((part) => /^[A-Z]{2,6}$|^.?$/u.test(part) || isPossible(part.toLowerCase()))) return false
  }
  return true
}

const isPossible = (word: string): boolean => {
  const plain = word.replace(/'s$|'$/u, '')
  return roleByWord.has(plain) || possible.has(plain) || possible.has(word)
}

const isKnown = (word: string): boolean => roleByWord.has(word) || fillers.has(word) || phraseParts.has(word)
const phraseParts = new Set([
  'to',
  'do',
  'next',
  'steps',
  'step',
  'follow',
  'up',
  'ups',
  'roll',
  'call',
  'order',
  'who',
  'here',
  'pull',
])

/** Whatever a phrase is made of; what is joined by hyphens in pieces. */
const possible = new Set([
  ...[...fillers, ...roleByWord.keys()].flatMap((word) => [word, ...word.split('-')]),
  ...phraseWords,
])

/** A heading's words: lower case, phrases joined; numbers, acronyms of bodies, emoji and bracketed remarks left out. */
function wordsOf(heading: string): string[] {
  let plain = heading
    .replace(/\([^()]*\)|\[[^[\]]*\]|:[a-z_]+:/gu, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]{1,4}|[A-Za-z])[.):]\s+/u, '')
    .replace(/\b[A-Z]{2,6}\b/gu, (word) => (isKnown(word.toLowerCase()) ? word : ' '))
    .replace(/[’`]/gu, "'")
    .toLowerCase()
    .trim()
    .replace(/ ?:$/u, '')
  if (anyPhrase.test(plain)) for (const [pattern, word] of phrases) plain = plain.replace(pattern, word)
  return plain.match(/[\p{L}][\p{L}'-]*/gu)?.map((word) => word.replace(/'s$|'$/u, '')) ?? []
}
