import { hasCue } from '../../grammar/tokens.js'
import { cue as cues } from '../../lexicon/cues.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase } from '../../lexicon/pattern.js'
import { missingWords, stayedAway, thereWords } from '../../lexicon/presence-words.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Group, groupOf } from './group.js'
import { segmentsOf } from './label.js'
import { notAmong } from './listed.js'
import { readNames } from './name-row.js'
import { hasOffices, namesBehindOffices } from './names-behind-offices.js'
import { organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'

/** In items: who was there is said before what was talked about. */
const reach = 30
/** In characters: a longer paragraph tells a story. */
const longest = 900
/** Two names and more may be the subject of anything; one alone is listed only where it was missed. */
const least = 2

const group = '(?: (?:members|directors|trustees|people|persons|board members))?'
const body = '(?:members|directors|trustees|supervisors|councillors|commissioners|officers|others|guests|visitors)'
const verb = '(?:were|was|are|is|included?)'
const where = String.raw`(?: (?:the )?(?:meeting|call|session|workshop)| remotely| online| in person| virtually| (?:via|by) \p{L}+){0,4}`

/** "In attendance were Ann, Bo and Cy", "The call was attended by Ann and Bo", "Absent were Di and Ed" */
const inFront = new RegExp(
  overLines`
    ^(?:
      (?:also |those |(?:the |all )?(?:\p{L}+ )?${body} |the following${group} (?:were )?)?(?:
        ${thereWords}
        |${missingWords}
      )${where}(?: from [\p{L} ]{2,30})?:? ${verb}:?[ ]
      |(?:(?:the )?(?:meeting|call|session) (?:was|is) |also )?attended by:?[ ]
      |(?:we were |also )joined by[ ]
    )
  `,
  'iu',
)
/** "Apologies were received from Ann Lee and Bo", "Regrets from Cy": wherever they stand. */
const apologiesFrom =
  /\b(?:apologies|regrets)(?: for absence)?(?: (?:were |was |have been |had been )?(?:received|given|noted|accepted|sent))? from:?\s/iu
/** "All were present except Cy", "Everyone but Di attended" */
const exceptFor = new RegExp(
  overLines`
    ^(?:all|every(?:body|one|\s\p{L}+)|the (?:full|whole|entire) \p{L}+)\b[^.,]{0,50}?\b(?:
      (?:present|attended|in attendance|there|here)\b[^.]{0,20}?,?\s(?:
        except(?: for)?
        |but
        |save(?: for)?
        |other than
        |apart from
        |with the exception of
      )\s
    )
  `,
  'iu',
)
/** "Ann, Bo and Cy were present", "Di was absent", "Ann, Bo and Cy attended the call remotely", "Ed could not attend" */
const behind = new RegExp(
  String.raw` (?:(?:(?:was|were|is|are)(?: all| also| both)? )?(?:${thereWords}|(?<=(?:was|were|is|are|all|also|both) )${missingWords})|attended|${stayedAway})${where}\.?$`,
  'iu',
)
const cue = inAnyCase(
  /\b(?:present|attend[a-z]*|absent|excused|participating|joined by|on the call|away|missing|could|(?:could|did)n['’]t|unable|on leave)\b/u,
)
const missing = new RegExp(`${missingWords}|${stayedAway}|apologies|regrets`, 'iu')

/**
 * Sentences that name those who were there or were not, and say nothing else: "In attendance were Ann, Bo and Cy.", "Di
 * Fox was absent."; and "Apologies were received from Ann Lee", wherever it stands.
 *
 * @param listed what lists have named already
 */
export function attendanceSentences(context: Context, listed: readonly AttendeeFound[]): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const [index, { form, text }] of context.items.entries()) {
    const apologises = hasCue(text, cues.apologies)
    if (form === 'code' || text.plain.length > longest || !(apologises || (index < reach && cue.test(text.plain))))
      continue
    for (const segment of segmentsOf(text))
      for (const [start, end] of sentencesIn(segment.plain)) {
        const sentence = sliceText(segment, start, end)
        if (!(apologises && readApologies(sentence, found)) && index < reach) readSentence(sentence, found)
      }
  }
  return notAmong(listed, found)
}

/** Names behind "from", up to the reason: "from Ann, who was ill", "from Bo due to illness". */
function readApologies(text: Text, found: AttendeeFound[]): boolean {
  const from = apologiesFrom.exec(text.plain)
  const sent = from ? null : apologising.exec(text.plain)
  if (!from && !sent?.[1]) return false
  const start = from ? from.index + from[0].length : (sent?.index ?? 0)
  const rest = text.plain.slice(start, sent?.[1] ? start + sent[1].length : undefined).replace(/(?<![.\s])[.\s]+$/u, '')
  const names = rest.replace(
    /,? (?:who|due|because|as he|as she|as they|and (?:were|was) (?:noted|accepted))\b.*$/u,
    '',
  )
  if (sent && likenessOf(names.split(/,| and | & /u)[0] ?? '') === 0) return false
  readNames(sliceText(text, start, start + names.length), { roles: [], presence: 'absent' }, found)
  return true
}

const oneName = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`
/** "Ann Lee and Bo sent their apologies" */
const apologising = new RegExp(
  overLines`
    (?<![\p{L}\p{N}])(${oneName}(?:(?:, and |, | and | & )${oneName}){0,8}) (?:(?:has|have|had|both) )?(?:
      sends?|sent|gave|offered|tendered
    ) (?:(?:in )?(?:his|her|their|the|written) )?(?:apologies|regrets)\b
  `,
  'u',
)

function readSentence(text: Text, found: AttendeeFound[]): void {
  const front = inFront.exec(text.plain) ?? exceptFor.exec(text.plain)
  const back = front ? null : behind.exec(text.plain)
  const said = front ?? back
  if (!said) return
  const names = trimText(
    front ? sliceText(text, front[0].length, text.plain.length) : sliceText(text, 0, back?.index ?? 0),
  )
  const parts = namesBehindOffices(names)
  const isMissing = exceptFor.test(said[0]) || missing.test(said[0])
  const sure = parts.filter(({ text: { plain } }) => isPerson(plain)).length
  if (parts.length < (isMissing || front ? 1 : least) || sure < parts.length / 2) return
  if (!parts.every(({ text: { plain } }) => likenessOf(plain) > 0)) return
  const around: Group = { ...groupOf('', null), presence: isMissing ? 'absent' : 'present' }
  if (!hasOffices(names)) readNames(names, around, found)
  else for (const { text: name, roles } of parts) readNames(name, { ...around, roles }, found)
}

/** With a given name, or in full, which is enough where the sentence says so. */
const isPerson = (words: string): boolean =>
  likenessOf(words) === 2 || (/^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u.test(words) && !organisationAtEnd.test(words))
