/** What a section, a lead or a label holds; `review` holds tasks of an earlier meeting. */
export type Role = 'attendance' | 'absence' | 'logistics' | 'agenda' | 'wrapper' | 'actions' | 'decisions' | 'review'

/** Whether a place lists people: those who were there, or those who were not. */
export const isOfPeople = (role: Role | null | undefined): role is 'attendance' | 'absence' =>
  role === 'attendance' || role === 'absence'

const split = (words: string): string[] => words.trim().split(/\s+/u)

/** The words that give a role away, in singular and plural. */
export const roleWords: Record<Exclude<Role, 'review'>, readonly string[]> = {
  attendance: split(`
    attendees attendee attendance attending attended participants participant participation present members
    atendees attendes attendess attandees attendence attendace atendance particpants partecipants
    member guests guest visitors visitor observers observer invitees rollcall people participating attendents
    attendants alternates joined joining who here there teilnehmer anwesend présents`),
  absence: split(`
    absent absentees absence absences apologies apology regrets regret excused unexcused missing away out apols sorry
    noshows noshow
    entschuldigt excusés`),
  logistics: split(`
    links link recording recordings video videos audio zoom calendar antitrust codeofconduct toc contents
    resources slides chat transcript attachments adjourn adjournment adjourned logistics nextmeeting calltoorder
    contact contacts quorum location when where time date duration dial-in join annex notetaking highlights
    replays welcome notice credits disclaimer disclaimers appendix venue timezone timezones materials opening
    close closing closure end roles dates times introductions registration transcripts transcription check-in
    check-out checkin checkout title titles conflictofinterest administrivia connection meta anti-trust highlight documents material reading references meetingdetails meetingpurpose`),
  agenda: split(`
    agenda agendas tagesordnung`),
  wrapper: split(`
    topics topic minutes discussion discussions discussed notes note items prs proposals content contents
    proceedings summary main primary subjects minute body details covered talked talking`),
  actions: split(`
    action actions todo todos nextsteps followup tasks task ai ais ap aps assignments assignment aufgaben deliverables
    homework commitments chores jobs errands takeaways assigned actionable actionables`),
  decisions: split(`
    decision decisions resolution resolutions resolved decided agreed agreement agreements verdict conclusion
    conclusions outcome outcomes motions motion votes vote consensus beschluss beschlüsse verdicts concluded
    rejected deferred postponed aligned`),
}

/** "Agenda items for Tuesday, 7th March": when the meeting was changes no role. */
export const dayWords: ReadonlySet<string> = new Set(
  split(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th`),
)

/** Words that may stand beside them without changing the role. */
export const roleFillers: ReadonlySet<string> = new Set([
  ...dayWords,
  ...split(`
    the a of for from in at on by this that today todays our and or & / to with new open key main list lists
    item items point points issues meeting meetings call calls session sync info information details board
    committee council wg sig team group working technical steering project community voting non-voting other
    others current previous last past recently old outstanding pending carried forward over register log tracker review
    summary section general proposed draft additional further any all made taken reached final assigned closed
    completed done results result record records minutes notes members core agenda up organizer organisations
    recap round-up roundup emerging resulting outgoing agreed-upon received sent formal important quick regular
    standing s is are was were been discuss discussed required immediate short-term public private online onsite
    person apologies policy reminder + tentative planned invited identified raised arising captured recorded github
    gitlab determine volunteers volunteer find choose mentioned resource shared during not also please add yourself directors
    officers trustees councillors your useful bashing remarks needed necessary remaining initial teams no
    pre-agreed preset fixed assign us area background supporting relevant short version following statement statements read proposal presentation presentations instructions what we things
    matters about logs chair chairperson unresolved usual week weeks sprint specifically mainly briefly
    suggested preliminary provisional full revised rough raw detailed running live collaborative collective`),
])
