import { overLines } from './over-lines.js'

/**
 * Headings of minutes that stand for a step of the meeting and not for a subject; nobody wonders if nothing is noted
 * below them.
 */
const steps = overLines`
  (?:
    welcome(?: and introductions)?
    |opening(?: of (?:the )?meeting)?
    |introductions?(?: of (?:the )?attendees| and welcome)?
    |intros?|announcements?|housekeeping
    |ice ?breakers?
    |check[- ]?in
    |roll ?call
    |quorum|attendance
    |call(?:ed)? to order
    |(?:any )?other(?: business| topics| items| matters)?
    |any other business
    |a\.?o\.?b\.?
    |(?:new|old|unfinished|open|outstanding) (?:business|items?|topics?|issues?)
    |open (?:floor|discussion|forum|mic)
    |q ?(?:&|and|\/) ?a
    |questions?
    |questions and answers
    |misc(?:ellaneous)?
    |varia
    |parking lot
    |break|lunch|coffee|closing|close|closure
    |wrap[- ]?up
    |closing remarks
    |thanks
    |good of the order
    |executive session
    |private session
    |closed session
    |adjourn(?:ed|ment)?
    |meeting (?:adjourned|closed|ends)
    |follow[- ]?ups?
    |follow[- ]?up discussion
    |stand-?up
    |round ?table
    |round ?robin
    |updates?|reports?
    |next meetings?
    |upcoming meetings?
    |next (?:steps|call|session)
    |recordings?|resources|notes|comments|correspondence
    |review (?:of )?(?:the )?(?:(?:last|previous|prior|past) (?:(?:primary|secondary) )?)?(?:
      meetings?
      |meetings action items
      |agenda|minutes
      |action items
    )
    |approval of (?:the )?(?:agenda|minutes)
    |agenda review
    |new members
    |guests|visitors|members?|observers?
    |public comments?
    |reminders?|backlog
    |in progress
    |progress|done|blocked
    |review needed
    |[a-z]{1,20} requests
  )
`

const procedure = new RegExp(`^(?:${steps})(?:(?:,| ?&| ?/| and) ?${steps}){0,2}$`, 'iu')

/** Whether a heading stands for a step of the meeting: "Welcome", "Q&A, other", "Any other business (5m)". */
export function isProcedure(heading: string): boolean {
  const words = heading
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/^\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4}|[A-Za-z])[.):]\s+/u, '')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N},&/.\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.&/-]+|(?<![\s,.&/-])[\s,.&/-]+$/gu, '')
  return procedure.test(words)
}

/** Whether a heading stands above a list of people, which may well be empty: "Members who sent apologies". */
export const isRoster = (heading: string): boolean =>
  /\b(?:members?|attendees|participants|guests|observers|visitors|voters|absent|absen(?:ce|tee)s?|apologies)\b/iu.test(
    heading,
  )
