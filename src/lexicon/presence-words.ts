import type { Attendee } from '../record/types.js'

/** How a person took part, by words in small letters that stand behind a name. */
const presenceWords: Array<[RegExp, Attendee['presence']]> = [
  [
    /^(?:no|n|absent|regrets?|apolog(?:y|ies)|excused(?! (?:until|from|after|at))|not (?:present|there|here|attending)|unable to attend|(?:did not|didn't|could not|couldn't) (?:attend|join|make it|come)|no[- ]?show|(?:sent|sends?|with) (?:his |her |their )?(?:regrets|apologies)|missing|away|on (?:leave|holiday|vacation|pto)|pto|vacation|holiday|✗|❌|✘|✖|[-–—]+)$/u,
    'absent',
  ],
  [
    /^(?:(?:yes|y|x|✓|✔|✅)\u{FE0F}?[\s(,]+)?(?:(?:(?:joined|joins|arrived|arrives|came|joining|arriving) )?(?:late|later)\b|left (?:early|at)|(?:joined|joins|joining|arrived|arrives|arriving|came|connected) (?:at|after|from|around|during|halfway|midway|~|\d)|(?:until|till|from|after) \d|(?:from|until|till|for|only|just)(?: only| just)? (?:the )?(?:agenda )?(?:items?|points?|topics?|first|second|last)\b|(?:items?|points?) \d|(?:~ ?|about |approx\.? )?\d{1,3} ?(?:min|mins|minutes?|m|h|hours?) late|excused (?:until|from|after|at)|partial|part of|(?:first|second|last) (?:half|part)|left\b|partly|half\b|leaves\b|departed\b|departs\b|dropped (?:off|out)\b|dropped\b|disconnected\b|connection lost|lost connection|stepped (?:out|away)|in and out|on and off|leaving\b|until\b|till\b|from \d|ha(?:d|s|ve) to (?:leave|go|drop)|need(?:s|ed) to (?:leave|go|drop)|\d+:\d+ ?(?:-|–|to))/u,
    'partial',
  ],
  [
    /^(?:yes|y|x|present|here|attended|in person|remote|remotely|online|virtual|via \w+|by phone|✓|✔|✅|✔️|phone|ja)$/u,
    'present',
  ],
]

/** The presence that words behind a name, a cell or a label say, or null. */
export function presenceOf(words: string): Attendee['presence'] | null {
  const plain = words
    .trim()
    .replace(/(?<![.:])[.:]+$/u, '')
    .toLowerCase()
  const remark = plain.endsWith(')') ? /^([^(]*[^(\s])\s?\(([^()]+)\)$/u.exec(plain) : null
  // "no (sick)", "present (until 14:40)": the remark counts where it says more.
  if (remark?.[1] && remark[2]) return presenceOf(remark[2]) === 'partial' ? 'partial' : presenceOf(remark[1])
  return presenceWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
