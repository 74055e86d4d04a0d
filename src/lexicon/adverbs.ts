import { isGivenName } from './given-names.js'
import { oncePerWord } from './once-per-word.js'
import { wordList } from './word-list.js'

const adverbs = new Set(
  wordList`
    also then now still just both all soon later probably likely hopefully first next instead again
    already kindly each together only really definitely certainly maybe therefore thus hence
  `,
)
const notAdverbs = new Set(
  'apply supply reply comply rely multiply imply family assembly july italy anomaly rally bully fly monopoly reassembly disassembly ally daily weekly monthly'.split(
    ' ',
  ),
)
/** Whether a word can stand between a subject and its verb: "also", "probably"; "Emily" and "Sally" are somebody. */
export const isAdverbial = oncePerWord(
  ({ lower, initial }) =>
    adverbs.has(lower) ||
    (/.{3}ly$/u.test(lower) && !notAdverbs.has(lower) && !(initial === 'capital' && isGivenName(lower))),
)
