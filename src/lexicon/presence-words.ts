import type { Attendee } from '../record/types.js'
import { platform } from './meeting-places.js'
import { overLines } from './over-lines.js'

const come = '(?:attend|join|make it|come|be (?:present|there|here|in attendance))'
const leave =
  'on (?:(?:sick|parental|maternity|paternity|annual|family|medical) leave|leave(?: of absence)?|holidays?|vacation|pto)'

/** What somebody is said to be who was not there, in small letters behind "was": the source of patterns. */
export const missingWords = String.raw`(?:absent|excused(?! (?:until|from|after|at)\b)|missing|away|${leave}|not (?:present|there|here|attending|in attendance|able to ${come})|unable to ${come})`
/** What somebody did who was not there: the source of patterns. */
export const stayedAway = overLines`
  (?:
    (?:did not|didn['’]t|could not|couldn['’]t|cannot|can['’]t|will not|won['’]t) ${come}
    |(?:(?:has|have|had) )?(?:sent|sends?|gave|gives|offered|tendered|submitted)(?: in)?(?: (?:his|her|their|the|written)
    )? (?:apologies|regrets)
  )
`
/** What those are said to be who were there: the source of patterns. */
export const thereWords = '(?:in attendance|present|attending|on the call|participating)'

/** Words anywhere in a heading or label that make those who are named beside it absent. */
export const saysAbsence = new RegExp(
  String.raw`\b(?:absentees?|apolog(?:y|ies)|regrets?|unexcused|no[- ]shows?|out of office|ooo|oot|ooto|leave of absence|${missingWords}|${stayedAway})\b`,
  'iu',
)

/** How a person took part, by words in small letters that stand behind a name. */
const presenceWords: Array<[RegExp, Attendee['presence']]> = [
  [
    new RegExp(
      overLines`
        ^(?:
          no|n|regrets?
          |apolog(?:y|ies)
          |${missingWords}
          |${stayedAway}
          |with (?:his |her |their )?(?:regrets|apologies)
          |unexcused
          |no[- ]?show
          |out|off
          |off sick
          |out of office
          |ooo|oot|ooto|pto|vacation|holiday|ill
          |off ill
          |sick
          |out sick
          |travell?ing
          |sent \p{L}+(?: \p{L}+)? instead
          |✗
          |❌
          |✘
          |✖
          |☐|\[ ?\]|:x:?
          |declined
          |[-–—]+
        )$
      `,
      'u',
    ),
    'absent',
  ],
  [
    new RegExp(
      overLines`
        ^(?:(?:yes|y|x|✓|✔|✅)\u{FE0F}?[\s(,]+)?(?:
          (?:(?:joined|joins|arrived|arrives|came|joining|arriving) )?(?:late|later|tard(?:y|ily))\b
          |left (?:early|at)
          |(?:joined|joins|joining|arrived|arrives|arriving|came|connected) (?:
            at|after|from|around|during|halfway|midway
            |~
            |\d
          )
          |(?:until|till|from|after) \d
          |(?:from|until|till|for|only|just)(?: only| just)? (?:the )?(?:agenda )?(?:
            items?|points?|topics?|first|second|last
          )\b
          |(?:items?|points?) \d
          |(?:(?:joined|joins|arrived|arrives|came) )?(?:~ ?|about |approx\.? |some )?\d{1,3} ?(?:min|mins|minutes?|m|h|hours?) late
          |excused (?:until|from|after|at)
          |partial
          |in part\b
          |part of
          |(?:first|second|last) (?:half|part)
          |(?:first|1st|second|2nd|last|½) (?:half|hour|part)\b
          |(?:a\.?m\.?|p\.?m\.?|morning|afternoon) only\b
          |left\b
          |partly
          |part[- ]time attend\p{L}+
          |half\b
          |leaves\b
          |departed\b
          |departs\b
          |dropped (?:off|out)\b
          |dropped\b
          |disconnected\b
          |connection lost
          |lost connection
          |stepped (?:out|away)
          |in and out
          |on and off
          |leaving\b
          |until\b
          |till\b
          |from \d
          |ha(?:d|s|ve) to (?:leave|go|drop)
          |need(?:s|ed) to (?:leave|go|drop)
          |\d+:\d+ ?(?:-|–|to)
        )
      `,
      'u',
    ),
    'partial',
  ],
  [
    new RegExp(
      overLines`
        ^(?:
          yes|y|x|present|here|attended
          |in person
          |remote|remotely|online|virtual|virtually|hybrid|wfh
          |(?:video|audio|phone)(?:[ -]only)?
          |dial(?:led|ed)?[- ]in
          |(?:(?:joined|attended|joining|attending) )?(?:via|on|over|by) (?:the )?[\w-]+(?: \w+)?
          |✓
          |✔
          |✅
          |✔️
          |☑|\[x\]|:(?:white|heavy)_check_mark:?
          |ja
        )$
      `,
      'u',
    ),
    'present',
  ],
]

const onPlatform = new RegExp(`^(?:teams|${platform.source})$`, 'u')

/** The presence that words behind a name, a cell or a label say, or null. */
export function presenceOf(words: string): Attendee['presence'] | null {
  // "(zoom)" is how somebody took part, "(Zoom)" as likely whom they work for.
  if (onPlatform.test(words.trim())) return 'present'
  // Letters that an institute may have.
  if (/^\s*(?:ILL|OUT|OFF)\s*$/u.test(words)) return null
  const plain = words
    .trim()
    .replace(/(?<![.:])[.:]+$/u, '')
    .toLowerCase()
  const remark = plain.endsWith(')') ? /^([^(]*[^(\s])\s?\(([^()]+)\)$/u.exec(plain) : null
  // "no (sick)", "present (until 14:40)": the remark counts where it says more.
  if (remark?.[1] && remark[2]) return presenceOf(remark[2]) === 'partial' ? 'partial' : presenceOf(remark[1])
  return presenceWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** What stands in brackets behind a name in small letters and is no organisation: "Ann (flu)", "Bo (muted)". */
export const statesOfPeople: ReadonlySet<string> = new Set(
  'cold flu part-time full-time busy leave childcare late new quiet proxy offline muted driving listening elected appointed resigned retired'.split(
    ' ',
  ),
)

/** Why somebody was not there, in a word of small letters behind the name: "Ann (illness)". */
export const reasonsForAbsence: ReadonlySet<string> = new Set(
  'illness sickness injury surgery unwell medical health work business commitments conflict clash travel overseas abroad family personal bereavement funeral wedding maternity paternity parental holidays weather traffic school exams'.split(
    ' ',
  ),
)

/** Letters behind names, as a roll call notes them: present, absent, excused, regrets, late. */
export const presenceLetters: Readonly<Record<string, Attendee['presence']>> = {
  P: 'present',
  A: 'absent',
  E: 'absent',
  R: 'absent',
  X: 'absent',
  L: 'partial',
}

/** The same in a column of a roll call, where nobody's initial can stand. */
export const rollCallLetters: Readonly<Record<string, Attendee['presence']>> = {
  ...presenceLetters,
  Y: 'present',
  N: 'absent',
}
