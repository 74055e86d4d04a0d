/** What a series of meetings calls one of them. */
export const meetingNoun =
  '(?:meeting|call|session|sync|telco|telecon|rehearsal|triage|stand-?up|scrum|plenum|assembly|gathering)'

/** "The next meeting", "the following board call". */
export const nextMeetingPattern = new RegExp(
  String.raw`\b(?:the )?(?:next|following|coming|upcoming) (?:\w+(?:['’]s)? )?${meetingNoun}\b`,
  'giu',
)

/** The same where a line or heading tells when it is: "Next meeting: 4 June". */
export const nextMeetingLabel = new RegExp(String.raw`\bnext (?:\w+ )?${meetingNoun}\b`, 'iu')

/** A heading or lead that says when they meet again, and no more: "Next full meeting on 3 May, 10:00 (at Ann's)". */
export const tellsNextMeeting = (words: string): boolean => whenNext.test(words)

const whenNext =
  /^(?:the )?(?:next|following) (?:\p{L}+[- ]){0,3}(?:meeting|call|session|telecon|sync)s?\b[^?#]*\d{1,2}(?!\d)[^?#]*$/iu

/** What stands below "For next time:", "Before the next meeting" is yet to be done. */
export const isForNextTime = (words: string): boolean => forNext.test(words.trim())

const forNext = new RegExp(
  String.raw`^(?:for|by|before|until|till) (?:the |our )?next (?:time|week|month|sprint|${meetingNoun})\s?:?$`,
  'iu',
)
