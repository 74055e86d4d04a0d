import { overLines } from './over-lines.js'
import { wordList } from './word-list.js'
/** Degrees, honours and generations behind a name, which say of nobody whom they stand for. */
export const degree =
  /^(?:Ph\.?D|DPhil|M\.?D|[MB]Sc|[MB]Eng|MBA|[MOC]BE|Esq|CPA|RN|DDS|J\.?D|Ed\.?D|DVM|AICP|AIA|CFA|PMP|Jr|Sr|II|III|IV)\.?$/u

/** Titles before a name. */
export const honorific = new RegExp(
  overLines`
    ^(?:
      (?:
        Dr|Prof|Professor|Mr|Mrs|Ms
        |Miss(?=\s\p{Lu}\p{Ll}{2})
        |Mx|Sir|Cllrs?|Councillors?|Rev|Reverend|Pastor|Rabbi|Imam|Father|Sister|Hon
        |Herr|Frau|Trustees?|Director|Mayor
        |Council(?:member|man|woman)
        |Senator|Alderman|Provost
        |(?:
          (?:
            (?:Vice|Deputy|Assistant|Executive|Managing|Finance|Program(?:me)?|Technical|Deputy Executive)[- ]
          )?(?:President|Director|Manager)
          |Treasurer|Representative|Rep|Secretary|Commissioner|Supervisor|Dean
        )(?=\.? \p{Lu}\S* \p{Lu})
        |Captain|Capt|Sgt|Sergeant|Lt|Lieutenant|Col|Maj|Superintendent|Supt
        |(?:County|District|Borough|Town|City|Parish)(?=\s+(?:Cllr|Councillor))
        |Dipl\.-\p{Lu}\p{L}{1,4}
        |Ing|Mag|Sr|Fr
      )\.?\s+
    ){1,3}(?=[\p{Lu}\p{Lo}])
  `,
  'u',
)

/** The same as words of a sentence, in small letters: they belong to a name but are not of it. */
export const titles: ReadonlySet<string> = new Set(
  wordList`
    mr mrs ms miss mx dr prof professor professors messrs representative rep reverend pastor father
    sister commissioner supervisor selectman selectwoman assemblymember alderwoman rabbi imam vicar
    judge president superintendent chairman mayor councilmember councilman councilwoman senator
    alderman provost dean cllr cllrs councillor councillors trustee sir rev fr herr frau
  `,
)

/** What a title may have in front of it: "County Cllr", "Deputy Mayor". */
export const beforeTitle: ReadonlySet<string> = new Set(
  'county district borough town parish city ward deputy vice acting'.split(' '),
)
