import { actions } from './actions.js'
import { attendees } from './attendees.js'
import { decisions } from './decisions.js'
import { references } from './references.js'
import { topics } from './topics.js'

/** What `--table` can name; a new table is a file beside this one and a line here. */
export const tables = { actions, decisions, attendees, references, topics }

export type TableName = keyof typeof tables
