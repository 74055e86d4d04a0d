import { overLines } from './over-lines.js'
/** Where people meet, which stands behind "Host:" too. */
export const platform =
  /\b(?:zoom|hangouts?|google meet|(?:ms|microsoft) teams|webex|jitsi|skype|discord|slack|bluejeans|whereby|gotomeeting|mumble)\b/iu

/** "Location: Net Loft, Old Harbour": behind such a label nobody is named. */
export const placeLabel =
  /^(?:meeting )?(?:location|venue|place|room|where|address|city|building|hall|link|dial[- ]?in|join(?:ed)? (?:by|via))(?: of (?:the )?meeting)?$/iu

/** "Remote:", "On Zoom:": by what way those behind the label took part. */
export const byWhatWay = new RegExp(
  overLines`
    ^(?:
      remote(?:ly)?
      |online
      |virtual(?:ly)?
      |in[- ]person
      |on[- ]?site
      |in the room
      |(?:by |on the |via )?phone
      |dial(?:ed)?[- ]in
      |(?:on |via |by )?(?:zoom|google meet|meet|teams|webex|jitsi|skype|discord)
    )(?: (?:attendees|participants|participation|attendance))?$
  `,
  'iu',
)

/** "City of Austin", "University of Lincoln": group 1 is the place. */
export const behindPlaceNoun =
  /\b(?:[Cc]ity|[Tt]own|[Tt]ownship|[Vv]illage|[Cc]ounty|[Bb]orough|[Pp]arish|[Pp]ort|[Ss]tate|[Dd]istrict|[Pp]rovince|[Ii]sle|University|Diocese|Bishop|Mayor) of (\p{Lu}\p{L}+)/gu
