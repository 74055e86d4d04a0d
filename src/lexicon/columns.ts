/** What a table's column holds, as its header says. */
export type Column =
  | 'name'
  | 'given'
  | 'family'
  | 'initials'
  | 'handle'
  | 'affiliation'
  | 'role'
  | 'presence'
  | 'task'
  | 'owner'
  | 'due'
  | 'status'
  | 'number'
  | 'decision'
  | 'outcome'
  | 'notes'
  | 'subject'

/** Header cells, separated by commas. */
const split = (headers: string): ReadonlySet<string> => new Set(headers.trim().split(/\s*,\s*/u))

/** What a header may say, in lower case. */
const headers: Record<Column, ReadonlySet<string>> = {
  name: split(`
    name, names, attendee, attendees, participant, participants, member, members, person, full name, people,
    delegate, representative, attendee name, member name, participant name, name of attendee, team member, present`),
  given: split(`
    given name, first name, given, forename, first, firstname, vorname`),
  family: split(`
    family name, last name, surname, family, last, lastname, nachname`),
  initials: split(`
    abbreviation, abbr, initials, acronym, short, abbrev, id, nick, shortname`),
  handle: split(`
    github, handle, github handle, github id, github username, username, github user, gitlab, irc, slack, discord,
    nickname, @`),
  affiliation: split(`
    affiliation, organization, organisation, company, org, employer, institution, representing,
    firm, agency, project, team, club, department, library, from, school`),
  role: split(`
    role, roles, position, title, function, capacity, membership, office, type`),
  presence: split(`
    present, attendance, attended, attending, here, there, joined, in attendance, attendance status, presence, status,
    y/n, yes/no, roll call`),
  task: split(`
    action, actions, action item, action items, task, tasks, to do, todo, what, description, item, activity,
    action point, follow-up, follow up, followup, next step, next steps, ai, deliverable, work, job,
    action required, action description, task description, details, subject, action to take, issue, todos, to dos,
    title, task name, action details, actions agreed, actions required, actions to take, item description, what to do`),
  owner: split(`
    owner, owners, who, assignee, assignees, assigned, assigned to, responsible, dri, by whom, person, lead,
    owner(s), action owner, champion, person responsible, responsibility, accountable, assignee(s), actionee, poc,
    resp, resp., wer, action by, responsible person, name, for, owned by, driver, contact, allocated to,
    point of contact, volunteer, volunteers, volunteer(s), in charge, person in charge, taken by, claimed by,
    coordinator, who will do it, who is responsible, team member, whom, doer, delegate, leads, lead(s), contact person,
    responsible party, responsible parties, party responsible, point person, pic, who's responsible, lead person,
    assigned person, responsible member, people, delegated to, actioned by`),
  due: split(`
    due, due date, deadline, when, by, by when, eta, target, target date, date, due by, timeline, until, bis wann, frist, termin,
    timeframe, completion date, date due, wann, bis, needed by, due on, complete by, finish by, completed by,
    to be done by, done by, target completion, expected, expected by, end date, time frame, timescale, timing, schedule,
    completion, timescales, date of completion, deadline date`),
  status: split(`
    status, state, done, progress, completed, complete, resolution, remarks, update, outcome, result,
    comments, notes, finished, closed, resolved, ✓, ✔, ☑, ✅`),
  number: split(`
    #, no, no., nr, number, id, identifier, ref, ref., reference, item no, ai #, item #, action #, action no, action id`),
  decision: split(`
    decision, decisions, motion, motions, resolution, resolutions, proposal, agreed, vote, decision made,
    proposals`),
  outcome: split(`
    outcome, result, status, decision, verdict, vote, passed, carried, disposition, state, results, voted`),
  notes: split(`
    notes, note, discussion, discussions, discussion points, discussion point, discussion notes,
    discussion summary, points discussed, key points, main points, minutes, summary, comments, remarks,
    highlights, conclusions, outcomes, notizen, diskussion`),
  subject: split(`
    item, items, agenda item, agenda items, agenda, agenda point, topic, topics, agenda topic, 
    subject, subjects, discussion item, discussion items, discussion topic, discussion topics, discussion point,
    discussion points, matter, matters, theme, issue, point, title, thema, punkt, tagesordnungspunkt`),
}

/** Whether a header cell may name a column of a kind. */
export function isColumn(column: Column, header: string): boolean {
  const plain = header
    .toLowerCase()
    .replace(/[:*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\([^()]*\)/gu, (remark) => (remark === '(s)' ? remark : ''))
    .replace(/\?\s*$/u, '')
    .trim()
  // "Role(s)", "To-Do", "Due-date"
  const spellings = [plain, plain.replace('(s)', ''), plain.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')]
  if (spellings.some((spelling) => headers[column].has(spelling))) return true
  if (ofTasks.has(column) && headers[column].has(plain.replace(taskInFront, '').replace(ofNow, ''))) return true
  // "Action/Task", "Owner / Assignee"
  if (plain.includes('/') && plain.split('/').every((part) => headers[column].has(part.trim()))) return true
  if (column === 'handle') return handleOfPlatform.test(plain)
  // "Name/Pseudonym" names people still.
  return column === 'name' && plain.includes('/') && /^(?:full )?names?$/u.test(plain.split('/')[0]?.trim() ?? '')
}

/** What a table tells of its tasks, which a header may name first: "AP owner", "Task status", "Action item due date". */
const ofTasks: ReadonlySet<Column> = new Set(['owner', 'due', 'status', 'number'])
const taskInFront = /^(?:a[ip]|action(?: item| point)?|task|item|to[- ]?do) (?!names?$)/u

/** "Current status", "Planned completion date" */
const ofNow = /^(?:current|latest|present|expected|planned|estimated|proposed|agreed|primary|main|overall) /u

const handleOfPlatform =
  /^(?:github|gitlab|gh|irc|discord|slack|matrix|twitter|mastodon|telegram|chat|forum)(?: (?:user|account))?[ -](?:nick(?:name)?|handle|id|user ?name|name|account)s?$/u

/** The index of the first column of a kind that no other kind has taken, or -1. */
export function columnAt(column: Column, headers: readonly string[], taken: ReadonlySet<number> = new Set()): number {
  return headers.findIndex((header, index) => !taken.has(index) && isColumn(column, header))
}

/** Whether a header names notes, be it with something else: "Notes/Action items", "Discussion and notes". */
export const isNotesColumn = (header: string): boolean =>
  header.split(/\s*[/&,:]\s*|\s+and\s+/u).some((part) => isColumn('notes', part))

/** Whether a header names tasks by a word that says so, be it with more: "Actions", "Actions: Responsible". */
export const isActionColumn = (header: string): boolean =>
  actionWords.has(
    (/^[^:/(–]*/u.exec(header.replace(/[*]/gu, ''))?.[0] ?? '').toLowerCase().replace(/\s+/gu, ' ').trim(),
  )

const actionWords = split(`
    action, actions, action item, action items, action point, action points, actions required, action required,
    actions to take, actions agreed, agreed actions, follow-up, follow up, follow-ups, follow-up actions,
    next step, next steps, task, tasks, to do, to-do, todo, todos, to-dos`)
