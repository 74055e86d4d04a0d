import { addressedActions } from './actions/addressed.js'
import { actionsByArrow } from './actions/arrows.js'
import { fieldedActions } from './actions/fielded.js'
import { labelledHeadings } from './actions/headed-tasks.js'
import { labelledActions } from './actions/labelled.js'
import { ledActions } from './actions/led-tasks.js'
import { listedActions } from './actions/listed.js'
import { ownersBesideNotes } from './actions/owners-beside-notes.js'
import { proseActions } from './actions/prose.js'
import { requestedActions } from './actions/requested.js'
import { tabledActions } from './actions/tables.js'
import { volunteersFound } from './actions/volunteers.js'
import { answers } from './decisions/answers.js'
import { ballots } from './decisions/ballots.js'
import { dissentInTurns } from './decisions/dissent-in-turns.js'
import { headedDecisions } from './decisions/headed.js'
import { labelledDecisions } from './decisions/labelled.js'
import { listedDecisions } from './decisions/listed.js'
import { motions } from './decisions/motions.js'
import { plusOnes } from './decisions/plus-ones.js'
import { polls } from './decisions/polls.js'
import { proseDecisions } from './decisions/prose.js'
import { settledLists } from './decisions/settled-lists.js'
import { stressedDecisions } from './decisions/stressed.js'
import { tabledDecisions } from './decisions/tables.js'
import { tails } from './decisions/tails.js'
import { verdicts } from './decisions/verdicts.js'
import { verdictsBehind } from './decisions/verdicts-behind.js'
import type { Recognizer } from './recognizer.js'
import { references } from './references/references.js'

/** What is recognized once people, date and topics are known, in order. A new construct is a new entry. */
export const recognizers: readonly Recognizer[] = [
  references,
  labelledActions,
  labelledHeadings,
  listedActions,
  tabledActions,
  ownersBesideNotes,
  addressedActions,
  actionsByArrow,
  fieldedActions,
  ledActions,
  proseActions,
  requestedActions,
  volunteersFound,
  labelledDecisions,
  headedDecisions,
  listedDecisions,
  tabledDecisions,
  motions,
  tails,
  settledLists,
  verdicts,
  verdictsBehind,
  dissentInTurns,
  polls,
  ballots,
  plusOnes,
  answers,
  proseDecisions,
  stressedDecisions,
]
