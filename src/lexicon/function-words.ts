/** What stands for somebody or something in front of a verb. */
export const pronouns = new Set(
  (
    "he she they i we you he'll she'll they'll i'll we'll it this that these those everyone everybody someone " +
    'somebody anyone'
  ).split(' '),
)

/** What opens a noun phrase. */
export const determiners = new Set(
  'the a an our their his her all both each every some any my your two three most several other another'.split(' '),
)

/** What begins a phrase that only describes. */
export const prepositions = new Set(
  'of in at on for from with by near to about under between via per through behind against into'.split(' '),
)

/** What answers without saying anything: "sure, will send it". */
export const interjections = new Set(
  'ok okay yes yeah yep sure right fine good great thanks and so well then agreed cool no'.split(' '),
)
