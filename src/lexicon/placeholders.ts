import { overLines } from './over-lines.js'

/**
 * Words that templates of minutes put where somebody is to fill something in. Labels and roles that stand in brackets for
 * themselves are left out: "[action]", "Ann Lee [chair]".
 */
const slot = overLines`
  (?:
    names?|surname|date|day|time|place|location|venue|title|topic|subject|link|url
    |committee|group
    |organi[sz]ation
    |company|affiliation|e-?mail|handle|username|number|month|year|meeting
    |attendees?|participants?|person|text
  )
`

/** What may stand for itself only where more words or braces show that somebody was to fill it in. */
const role =
  '(?:scribe|secretary|chair|chairperson|facilitator|moderator|host|presenter|speaker|note ?taker|owner|assignee|agenda|item|notes?|action|task|decision|description|summary|details|recording|series)'

/** What may stand in front of them: "your name", "meeting date", "link to the recording". */
const lead =
  '(?:your|the|full|first|last|family|given|meeting|start|end|next|github|project|issue|topic|group|user|person|link to|names? of|title of|date of)'

/** The name of a slot: "name", "your full name", "meeting date", "topic 1", "name of the chair". */
export const slotName = `(?:(?:${lead}[ _-]){0,3}${slot}|(?:${lead}[ _-]){1,3}${role}|${role}[ _-](?:name|handle))(?:[ _-](?:name|title|date|time|number|link|list|here|\\d{1,2}))?`

/** In braces nothing stands for itself. */
export const slotInBraces = `(?:${slotName}|${role})`

/** What tells the writer to do something: "insert the date here", "your name", "add notes". */
export const slotInstruction =
  '(?:insert|enter|fill in|type|replace|add|your|put|list|describe)[ _-][^\\[\\]<>{}\\n]{1,60}'

/** Elements of HTML whose names would do as a slot's. */
export const slotElements = new Set(['link', 'time', 'title', 'text'])

/** Whole values that wait for another. */
export const openValue = /^\W{0,3}(?:TBD|TBA|TBC|T\.B\.[ADC]\.|to be (?:added|filled in)|xxx+|\?{2,})\W{0,3}$/iu

/** What stands in a bullet that was to be written: an empty box, "TODO". */
export const openBullet = /^(?:\[[ xX]?\]|TODO|to-do)$/u

/** Dots: beside other notes, they say that there was more. */
export const dotsAlone = /^(?:\.{2,}|…)$/u

/** Labels of tasks and decisions, of which templates keep one with nothing behind it. */
export const labelAlone = /^(?:action(?: items?)?|AI|to-?do|task|decision|resolved|agreed|owner|due)$/iu

/** Dates of which only the form is there. */
export const dateForm =
  /(?<![\p{L}\p{N}])(?:YYYY([-/. ]?)MM\1DD|yyyy([-/.])mm\2dd|DD([-/.])MM\3YYYY|MM([-/.])DD\4YYYY|(?:Month|MMMM?) DD?(?:th)?,? YYYY|DD? (?:Month|MMMM?) YYYY)(?![\p{L}\p{N}’'[])/gu

/** People and things that stand for any. */
export const standIn = new RegExp(
  overLines`
    ^(?:
      first ?name[ ,]+(?:last ?name|surname|family ?name)
      |given ?name[ ,]+(?:family ?name|surname|last ?name)
      |name[ ,]+surname
      |(?:your|full) name
      |(?:agenda |action |discussion )?(?:item|topic|point|subject|person|attendee|participant|decision) ?#?(?:
        \d
        |[A-C]
      )
      |@(?:username|your-?handle|github-?handle|handle)
    )\.?$
  `,
  'iu',
)

/** What is told of a list of tasks, below its heading: where it is kept, that nobody came to it. */
export const tellsOfList = new RegExp(
  overLines`
    ^(?:
      (?:(?:we|there) )?(?:did not|didn['’]t|do not|don['’]t) (?:have|get|find) (?:the )?(?:time|to|around)\b
      |(?:we )?ran out of time\b
      |(?:was |were )?not (?:reviewed|discussed|covered|gone through)\b
      |(?:(?:(?:all|the|our|open|new|current|existing|other) ){0,2}(?:action items|actions|tasks|to-?dos|these|they)[ ]
        (?:are|were|is|can be|will be)[ ])?(?:now )?(?:tracked|kept|located|listed|recorded|captured|found|maintained|managed|stored|collected)[ ]
        (?:in|on|at|here|under|below|above|as|via|with)\b
      |see (?:above|below|also)\b
      |see (?:the )?(?:\p{L}+ ){1,4}for (?:(?:the|all|our|any) )?(?:open|current|full|complete|more|details|list|action|tasks)\b
    )
  `,
  'iu',
)

/** What stands in a task's place where there is none. */
export const noTask = new RegExp(
  overLines`
    ^(?:
      none|nil
      |nothing(?: new| yet| for now| further| at this time| to report)?
      |n\/?a
      |tb[acd]
      |-+
      |–
      |—
      |\?+
      |noted
      |no (?:progress|changes?|updates?|news)
      |(?:for )?(?:information|info|discussion|noting)(?: only)?
      |(?:there (?:is|are|was|were) )?(?:no|none)(?: (?:further|new|outstanding|immediate|specific))?(?: (?:actions?|tasks?|follow-?ups?|to-?dos?|next steps?)
      )?(?: (?:
          items?|points?|required|needed|arising|taken|necessary|yet
          |for now
          |at this time
          |recorded|identified|assigned
        )
      )*
    )\.?$
  `,
  'iu',
)
