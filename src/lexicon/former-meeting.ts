import { overLines } from './over-lines.js'

const former = '(?:previous|last|prior|past)'
const meeting = '(?:meeting|call|week|session|time)'
const papers = '(?:notes|minutes|recordings?|agendas?)'

const ofFormerMeeting = new RegExp(
  overLines`
    ^\W{0,3}(?:the )?(?:
      ${former}(?: ${meeting}(?:['’]?s)?)?(?: (?:meeting )?${papers})?
      |(?:${papers} )?(?:of|from) (?:the |our )?${former} ${meeting}s?
    )\W{0,3}$
  `,
  'iu',
)

/** Whether a heading looks back at the meeting before: "Previous minutes", "Notes of the last meeting", "From last week". */
export const isOfFormerMeeting = (heading: string): boolean => ofFormerMeeting.test(heading)
