import { overLines } from '../../lexicon/over-lines.js'
/** Hosts of conference calls, as a part of patterns. */
export const conferenceHost =
  '(?:zoom\\.(?:us|com)|zoomgov\\.com|webex\\.com|teams\\.(?:microsoft|live)\\.com|jit\\.si|8x8\\.vc|whereby\\.com|meet\\.google\\.com|bluejeans\\.com|gotomeeting\\.com|gotomeet\\.me|chime\\.aws)'

/** A line that leads to a call. */
export const conferenceLink = new RegExp(
  `\\b${conferenceHost}|\\/\\/(?:bbb|jitsi|meet)\\.|\\bmeeting[ _-]?(?:id|number)\\b`,
  'iu',
)

/** A line that speaks of a call. */
export const conference = new RegExp(
  overLines`
    ${conferenceLink.source}
    |\b(?:
      zoom|webex|jitsi
      |big ?blue ?button
      |gotomeeting|bluejeans
      |(?:meeting|call|video) (?:link|url|room)
      |join (?:the |via |by |from |us )?(?:meeting|call|zoom|phone)
      |dial[ -]?in
      |video ?(?:call|conference)
      |conference call
      |one[ -]?tap
    )\b
  `,
  'iu',
)

/** A line about a recording, whose password is there so that everybody can watch it. */
export const recording = /\brecordings?\b|\/rec(?:ording)?\/|\b(?:ldr|lsr)\.php|\baufzeichnung/iu

/** A line about dialling in by phone. */
export const dialIn =
  /\bdial|\bcall[ -]?in\b|\bone[ -]?tap\b|\btoll\b|\baudio (?:connection|conference|only)\b|\bbridge\b|\bconference (?:call|id|number|code)\b|\bby phone\b|\beinwahl|\blocal number/iu
