/** What a table's column holds, as its header says. */
export type Column =
  | 'name' | 'given' | 'family' | 'initials' | 'handle' | 'affiliation' | 'role' | 'presence'
  | 'task' | 'owner' | 'due' | 'status' | 'number' | 'decision' | 'outcome'

const words: Record<Column, readonly string[]> = {
  name: ['name', 'names', 'attendee', 'attendees', 'participant', 'participants', 'member', 'members', 'person', 'full name', 'people', 'delegate', 'representative', 'attendee name', 'present'],
  given: ['given name', 'first name', 'given', 'forename', 'first', 'firstname', 'vorname'],
  family: ['family name', 'last name', 'surname', 'family', 'last', 'lastname', 'nachname'],
  initials: ['abbreviation', 'abbr', 'initials', 'acronym', 'short', 'abbrev', 'id', 'nick', 'shortname'],
  handle: ['github', 'handle', 'github handle', 'github id', 'github username', 'username', 'github user', 'gitlab', 'irc', 'slack', 'discord', 'nickname', '@'],
  affiliation: ['affiliation', 'organization', 'organisation', 'company', 'org', 'employer', 'institution', 'representing', 'organisation/company', 'firm', 'agency', 'project', 'team', 'club', 'department', 'library', 'from', 'school'],
  role: ['role', 'roles', 'position', 'title', 'function', 'capacity', 'membership', 'office', 'type'],
  presence: ['present', 'attendance', 'attended', 'attending', 'present?', 'here', 'in attendance', 'attendance status', 'presence', 'status', 'y/n', 'yes/no', 'attended?', 'roll call'],
  task: ['action', 'actions', 'action item', 'action items', 'task', 'tasks', 'to do', 'todo', 'what', 'description', 'item', 'activity', 'action point', 'follow-up', 'follow up', 'followup', 'next step', 'next steps', 'ai', 'deliverable', 'work', 'job', 'action required', 'action description', 'task description', 'details', 'subject', 'action to take', 'issue', 'todos', 'title'],
  owner: ['owner', 'owners', 'who', 'assignee', 'assignees', 'assigned', 'assigned to', 'responsible', 'dri', 'by whom', 'person', 'lead', 'owner(s)', 'action owner', 'champion', 'person responsible', 'responsibility', 'accountable', 'assignee(s)', 'actionee', 'poc', 'resp', 'resp.', 'wer', 'action by', 'responsible person', 'name', 'for', 'owned by', 'driver', 'contact', 'allocated to', 'point of contact'],
  due: ['due', 'due date', 'deadline', 'when', 'by', 'by when', 'eta', 'target', 'target date', 'date', 'due by', 'timeline', 'until', 'timeframe', 'completion date', 'date due', 'wann', 'bis', 'needed by', 'due on'],
  status: ['status', 'state', 'done', 'done?', 'progress', 'completed', 'complete', 'resolution', 'remarks', 'update', 'outcome', 'result', 'comments', 'notes'],
  number: ['#', 'no', 'no.', 'nr', 'number', 'id', 'ref', 'ref.', 'reference', 'item no', 'ai #', 'item #', 'action #', 'action no', 'action id'],
  decision: ['decision', 'decisions', 'motion', 'motions', 'resolution', 'resolutions', 'proposal', 'agreed', 'vote', 'decision made', 'proposals'],
  outcome: ['outcome', 'result', 'status', 'decision', 'verdict', 'vote', 'passed', 'carried', 'disposition', 'state', 'passed?', 'results', 'voted'],
}

/** Whether a header cell may name a column of a kind. */
export function isColumn(column: Column, header: string): boolean {
  const plain = header.toLowerCase().replace(/[:*]/gu, '').replace(/\s+/gu, ' ').replace(/\([^()]*\)/gu, (remark) => (remark === '(s)' ? remark : '')).trim()
  return words[column].includes(plain)
}

/** The index of the first column of a kind that no other kind has taken, or -1. */
export function columnAt(column: Column, headers: readonly string[], taken: ReadonlySet<number> = new Set()): number {
  return headers.findIndex((header, index) => !taken.has(index) && isColumn(column, header))
}
