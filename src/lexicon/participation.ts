import { wordList } from './word-list.js'
/** What somebody has who takes part in a discussion: "Ann's concern". */
export const views = new Set(
  wordList`
    position opinion view views point points concern concerns question questions suggestion
    suggestions argument objection objections comment comments request preference worry worries remark
    remarks reply answer answers stance understanding impression proposal motion amendment experience
  `,
)

/** What comes from somebody, or is given by somebody, in a meeting: "questions from Ann", "update by Bo". */
export const contributions = new Set(
  wordList`
    update updates report reports presentation talk demo comment comments question questions feedback
    suggestion suggestions remark remarks summary recap review introduction intro overview request
    requests concern concerns motion point points idea ideas input inputs objection objections answer
    answers reply tour briefing walkthrough explanation
  `,
)

/** What comes from people, and from groups and projects as well: "strong support for it from Ann". */
export const backing = new Set(
  'support pushback opposition scepticism skepticism agreement disagreement interest'.split(' '),
)

/** Participles in front of "by", beside those of verbs that only people do: "fixed by Ann". */
export const doneBy = new Set(
  'reproduced fixed closed handled tested given led taken recorded chaired run called repaired solved reported checked triaged merged voiced put'.split(
    ' ',
  ),
)

/** Talk in front of "between": "discussion between Ann and Bo". */
export const talkBetween = /^(?:discussions?|debate|exchange|conversation|talk|back-and-forth|disagreement)$/u

/** How somebody is disposed who takes part, behind "is": "Ann is happy with it". */
export const dispositions = new Set(
  wordList`
    not in for against going happy unhappy glad keen fine ok okay open ready able unable sure unsure
    certain uncertain curious sceptical skeptical concerned worried convinced interested opposed
    confused surprised reluctant hesitant willing positive negative aware wary afraid cautious
    optimistic pessimistic supportive also still back almost nearly on
  `,
)

/** Of those who do so is only told: they left, or were not there. */
export const partings = new Set(
  wordList`
    left leaves leaving retired retires retiring resigned resigns resigning died dies departed passed
    gone moved moves moving missing travelling traveling sent sends attend join make come be
  `,
)

/** What is done to people who need not be there: "Ann elected chair". */
export const doneTo = new Set(
  'elected re-elected appointed hired invited selected chosen named nominated promoted needed excused'.split(' '),
)

/** Behind a name, how somebody votes: "Ann against, Bo abstains". */
export const voices = new Set('against voted abstains abstained abstaining abstain lgtm dissents dissenting'.split(' '))

/** What may stand between a name and its verb. */
export const helpers = new Set(
  'has had have also then previously already just is was briefly both further quickly kindly'.split(' '),
)

/** What somebody gives at a meeting. */
export const givenInMeeting =
  /^(?:updates?|overview|presentation|report|summary|talk|demo|introduction|intro|status|briefing|recap|tour|explanation|background)$/u

/** What is done with it: "gave an overview". */
export const giving = /^(?:gave|gives?|provided|provides?|delivered|delivers?)$/u

/** What somebody did: any regular verb, and a few others. */
export const deedPast =
  /^\p{Ll}{2,}ed$|^(?:gave|went|brought|found|made|told|ran|spoke|took|sent|wrote|put|read|saw|got|led|met|held|kept|left)$/u

/** What tells that something was, or is to be, done outside of the meeting: "awaiting feedback from Ann". */
export const elsewhere =
  /^(?:be|await\p{L}*|wait\p{L}*|need\p{L}*|want\p{L}*|request\p{L}*|seek\p{L}*|pending|get|getting|previously|originally|earlier|next|last)$/u

/** Verbs in front of what somebody does, or is able to do. */
export const auxiliary =
  /^(?:will|would|can|cannot|can't|couldn't|does|doesn't|did|didn't|won't|wouldn't|needs|wants)$/u

/** Behind "is on": who is so is not there. */
export const away = /^(?:leave|vacation|holidays?|pto|sick|parental|maternity|paternity|annual|family|medical)$/u

/** Behind "is not". */
export const absent = /^(?:there|here|present|able|attending)$/u
