import { isCommonWord } from '../../lexicon/common-words.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { nameParticles } from '../../lexicon/name-particles.js'
import {
  byVerbs,
  heldOffice,
  holdingOffice,
  noteVerbs,
  officeInFront,
  officeNouns,
  roleOfOffice,
  theNotes,
  writtenVerbs,
} from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import { late } from '../../lexicon/pattern.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { looksLikeName } from './name-shape.js'
import { readNamed } from './office-holders.js'

/** Paragraphs are looked through for "Ann chaired" as far as this. */
const longestParagraph = 1_000

const particles = `(?: (?:${[...nameParticles].join('|')})){0,2}`
const name = String.raw`(?:\p{Lu}(?:\.|[\p{L}'’-]*)(?:${particles} \p{Lu}(?:\.|[\p{L}'’-]*)){0,3}|@[\w-]{2,39})`

const names = `${name}(?:(?:, and |, | and | & )${name}){0,4}`

const either = (words: readonly string[]): string => `(?:${words.join('|')})`
/** `[Cc]haired`: where the words may begin a sentence. */
const inEitherCase = (words: readonly string[]): string =>
  either(words.map(([first = '', ...rest]) => `[${first.toUpperCase()}${first}]${rest.join('')}`))

const known = either([...officeNouns, 'recorder'])

/** A sentence that says who held an office; group 1 holds the words for it or group 2, the other one the name. */
interface Clause {
  pattern: () => RegExp
  name: 1 | 2
  /** The words without the name: a cheap test. */
  words: RegExp
}

/** `Ann Lee chaired`, `Ann Lee (AL) chaired`: a name in front of words. */
const behindName = (words: string, until = ''): Clause => ({
  pattern: late(() => new RegExp(String.raw`(?<!\p{L})(${name})(?: \(\p{Lu}{2,4}\))? ${words}${until}`, 'gu')),
  name: 1,
  words: new RegExp(` ${words}`, 'u'),
})

/** `chaired by Ann Lee`: words in front of a name. */
const beforeName = (words: string, until = '', cue = words): Clause => ({
  pattern: late(() => new RegExp(`${words}(${/ by \W*$/u.test(cue) ? names : name})${until}`, 'gu')),
  name: 2,
  words: new RegExp(cue, 'u'),
})

const clauses: readonly Clause[] = [
  // "Ann Lee chaired; Bo took the minutes", "Ann in the chair", "Bo is scribing"
  behindName(
    overLines`
      (
        ${either([...heldOffice, 'presided(?! over (?!(?:the |this )?(?:meeting|call|session)))'])}
        |(?:was |is )?in the chair
        |${either(noteVerbs)} ${theNotes}
        |taking ${theNotes}
        |(?:assisted|helped) with ${theNotes}
        |(?:on|doing) (?:minutes|notes)
        |typing(?=\.?$|[,;])
        |(?:is |was )?${either(holdingOffice)}
      )
    `,
    String.raw`\b(?! (?:next|at the next|another))`,
  ),
  // "Ann Lee acted as chair", "Ann is today's facilitator"
  behindName(
    `(?:acted as|served as|is acting as|(?:opened|ran|led|started) the (?:meeting|call|session) as|(?:is|was)(?: the| our| today's| today’s)?) (${known})`,
    String.raw`\b(?! (?:of|for next))`,
  ),
  // "Ann Lee, standing in as chair, welcomed everybody"
  {
    pattern: late(
      () =>
        new RegExp(
          String.raw`(?<!\p{L})(${name}),? (?:acting|standing in|stepping in|filling in|sitting in|serving) as (?:the )?(${known})\b`,
          'gu',
        ),
    ),
    name: 1,
    words: /ing (?:in )?as /u,
  },
  // "Notes by Cy", "Minutes were taken by Bo", "chaired by Ann"
  beforeName(
    String.raw`\b((?:[Nn]otes|[Mm]inutes)(?: (?:were|was))?(?: ${either(writtenVerbs)})?|${inEitherCase(heldOffice)}) by (?:(?:the |our )?(?:[\p{L}]+ )?(?:[Ss]ecretary|[Cc]lerk|[Tt]reasurer|[Cc]hair\p{L}*|[Pp]resident),? (?=\p{Lu}))?`,
    '',
    String.raw`\b(?:[Nn]otes|[Mm]inutes|${inEitherCase(heldOffice)})\b.{0,20} by `,
  ),
  // "The chair was Ann", "Moderator is Bo Ray today"
  beforeName(
    String.raw`(?<=^|[.;,] |\n)(?:(?:The|Our|Your|Today's|Today’s) )?(${inEitherCase([...officeNouns, 'secretary'])})(?: today| for today)? (?:is|was) `,
  ),
  // "The chair, Ann Lee, opened", "recognised by the chair, Ann Lee"
  beforeName(
    String.raw`(?:(?<=^|[.;] |\n)The|\bby the) (${known}),? (?!The |This )`,
    String.raw`(?=,|\.| (?:opened|called|welcomed|began|started))`,
  ),
  // "Chair Ann Lee opened the meeting"
  beforeName(
    String.raw`(?<=^|[.;] |\n)((?:Vice[- ])?(?:Chair(?:man|woman|person)?|President)) `,
    '(?= (?:opened|called|welcomed|began|started|convened|presided)\\b)',
  ),
  // "called to order at 19:00 by Ann Lee"
  beforeName(
    String.raw`\b(called to order)(?: at [\d:.]{1,5}(?: ?[ap]\.?m\.?)?)?,? by (?:the )?(?:[Cc]hair\p{L}*,? |\p{Lu}\p{Ll}+ (?=\p{Lu}\p{L}+ \p{Lu}))?`,
    '',
    'called to order',
  ),
  // "Respectfully submitted, Bo Ray, Secretary"
  beforeName('^([Rr]espectfully submitted|(?:[Mm]inutes|[Nn]otes|[Rr]eport) submitted)(?: by)?[,:]? '),
  // "Ann will act as the chair", "Bo will take minutes": today's, where the header says it
  behindName(
    String.raw`will (?:(?:act|serve) as (?:the )?(chair|facilitator|moderator|scribe|host)|((?:take ${theNotes}|chair|scribe|facilitate)(?=\.?\)?$|[;,] | today| this (?:meeting|call))))`,
  ),
  // "Ann Lee assisted with the minutes", "Bo was there to take notes"
  behindName(
    '(?:assisted with the (?:meeting )?(minutes|notes)|was (?:in attendance|here|there|present) to (take (?:the |meeting )*(?:minutes|notes)))',
    String.raw`\b`,
  ),
  // "Cy nominates Ann as the minute taker and Ann accepts", "Ann was appointed as scribe"
  {
    pattern: late(
      () =>
        new RegExp(
          String.raw`(?<!\p{L})(?:nominates|nominated|appoints|appointed) (${name}) as (?:the )?(?:meeting )?(${known})\b(?=[^.]*\b(?:accept(?:s|ed)|for (?:this|today))\b)`,
          'gu',
        ),
    ),
    name: 1,
    words: /(?:nominates|nominated|appoints|appointed) /u,
  },
  // "Ann volunteers to take notes"
  behindName(
    `(?:volunteers|volunteered|offered|agreed) to (take ${theNotes}|scribe)`,
    String.raw`\b(?! (?:next|at the next|in future))`,
  ),
]

/** "Ann Lee chaired; Bo took the minutes", "Notes by Cy." */
export function readClauses(text: Text, found: AttendeeFound[]): void {
  const plain = text.plain.slice(0, longestParagraph)
  for (const { pattern, name: group, words: said } of clauses)
    for (const match of said.test(plain) ? matchesIn(plain, pattern()) : []) {
      const whole = match[group] ?? ''
      const words = whole.replace(officeInFront, '')
      const office = (group === 1 ? (match[2] ?? match[3]) : match[1]) ?? ''
      if (words.length < 2 || !looksLikeName(words) || isCommon(words)) continue
      const from =
        match.index +
        (group === 1 ? match[0].indexOf(whole) + whole.length - words.length : match[0].length - words.length)
      readNamed(sliceText(text, from, from + words.length), roleOfOffice(office), found)
    }
}

/** "Next", "Jan", but not "Jan van Dyk". */
const isCommon = (words: string): boolean =>
  isCommonWord(words.split(' ')[0] ?? '') && !(words.includes(' ') && beginsWithGivenName(words))

const by = new RegExp(
  String.raw`^(?:the )?(?:meeting|call|session|minutes|notes)? ?(?:was|were|is)? ?(${byVerbs.join('|')}) by:? ([^,]+?)(?=,|(?<!\b\p{L})\.\s|$)`,
  'iu',
)

/** "Recorded by Ann Lee", "The call was run by Bo.": the whole line. */
export function readBy(text: Text, found: AttendeeFound[]): void {
  const [, verb = '', names = ''] = by.exec(text.plain.replace(/(?<![.:*])[.:*]+$/u, '')) ?? []
  if (names === '' || !names.split(/,| and /u).every((words) => isShortName(words.replace(fromWhere, '')))) return
  const from = text.plain.indexOf(names)
  readNamed(sliceText(text, from, from + names.length), roleOfOffice(verb), found)
}

/** "Ann Lee from Oak Ltd", "Ann Lee (Oak)" */
const fromWhere = /(?<=^\p{Lu}\S{0,30} \p{Lu}\S{0,30})(?: (?:from|of|at) (?:the )?\p{Lu}.*| \([^()]{2,40}\))$/u

const isShortName = (words: string): boolean =>
  looksLikeName(words) && !words.includes('/') && words.split(' ').length <= 4

/** "Ann Lee called the meeting to order": somebody known, who chairs it. */
export function noteOpener({ plain }: Text, { people }: Context): void {
  const words = /^(.{3,60}?) called the meeting to order\b/u.exec(plain)?.[1]
  if (!words) return
  const opener = people.find(words) ?? people.find(words.replace(/^\p{L}+ (?=\p{Lu}\S+ \p{Lu})/u, ''))
  if (opener?.attendee && !opener.attendee.roles.includes('chair')) opener.attendee.roles.push('chair')
}
