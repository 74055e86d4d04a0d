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
