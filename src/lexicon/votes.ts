/** How votes for something are called, as a source of patterns. */
export const ayes = String.raw`yes|yeas?|ayes?|(?:in )?favou?r|for|\+1s?`
/** How votes against it are called. */
export const nays = `no|nays?|noes|against|oppos(?:e[ds]?|ing)|-1s?`
/** How those are called who vote neither way. It begins with "no opinion", which is no "no". */
export const neitherWay = String.raw`no opinion|abst[a-z]{0,9}|neutral|undecided|absent|recused|not (?:yet )?vot(?:ed|ing)|did not vote|don['’]t (?:know|care)|\+?0`

/** Words for votes in favour, with verbs, which are votes only where they are counted: "3 approve", "Disagree: 2". */
export const votesFor = `${ayes}|agree[ds]?|support(?:s|ed)?|approve[ds]?`
/** Words for votes against, verbs among them. */
export const votesAgainst = `${nays}|disagree[ds]?|objections?|object(?:s|ed)?|reject(?:s|ed)?|don['’]t (?:agree|support)`

/** How many voted so. */
export const howMany = String.raw`no|none|zero|nobody|\d{1,3}`
/** "none" are 0. */
export const numeral = (word: string | undefined): number => Number(word) || 0
