/** Degrees, honours and generations behind a name, which say of nobody whom they stand for. */
export const degree =
  /^(?:Ph\.?D|DPhil|M\.?D|[MB]Sc|[MB]Eng|MBA|[MOC]BE|Esq|CPA|RN|DDS|J\.?D|Ed\.?D|DVM|AICP|AIA|CFA|PMP|Jr|Sr|II|III|IV)\.?$/u

/** Titles before a name. */
export const honorific =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss(?=\s\p{Lu}\p{Ll}{2})|Mx|Sir|Cllrs?|Councillors?|Rev|Reverend|Pastor|Rabbi|Imam|Father|Sister|Hon|Herr|Frau|Trustees?|Director|Mayor|Council(?:member|man|woman)|Senator|Alderman|Provost|(?:(?:(?:Vice|Deputy|Assistant|Executive|Managing|Finance|Program(?:me)?|Technical|Deputy Executive)[- ])?(?:President|Director|Manager)|Treasurer|Representative|Rep|Secretary|Commissioner|Supervisor|Dean)(?=\.? \p{Lu}\S* \p{Lu})|Captain|Capt|Sgt|Sergeant|Lt|Lieutenant|Col|Maj|Superintendent|Supt|(?:County|District|Borough|Town|City|Parish)(?=\s+(?:Cllr|Councillor))|Dipl\.-\p{Lu}\p{L}{1,4}|Ing|Mag|Sr|Fr)\.?\s+){1,3}(?=[\p{Lu}\p{Lo}])/u
