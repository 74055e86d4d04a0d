import { type Minutes, minutesSchema } from '../../src/index.js'

/** A position on one line; the tables show no more of it than the line. */
function onLine(line: number) {
  return { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } }
}

const cue = { kind: 'label', text: 'ACTION', position: onLine(9) }

/** A small record with one or two items of each kind, with the given parts in place of its own. */
export function record(parts: Partial<Minutes> = {}): Minutes {
  return minutesSchema.parse({
    schemaVersion: 1,
    kind: 'minutes',
    path: 'calls/2025-07-30.md',
    title: 'Development Call July 30th, 2025',
    series: 'Development Call',
    date: '2025-07-30',
    evidence: { title: null, series: null, date: null },
    attendees: [
      {
        id: 'attendee-ann',
        name: 'Ann Lee',
        handle: 'annl',
        affiliation: 'ACME, Inc.',
        roles: ['chair', 'scribe'],
        presence: 'present',
        basis: 'listed',
        position: onLine(3),
      },
    ],
    topics: [
      {
        id: 'topic-merge',
        title: 'Merging',
        position: onLine(5),
        section: onLine(5),
        topics: [
          {
            id: 'topic-lamps',
            title: 'Lamps',
            position: onLine(7),
            section: onLine(7),
            topics: [],
            points: [],
            decisions: ['decision-merge'],
            actionItems: ['action-review'],
            references: ['reference-528'],
          },
        ],
        points: [],
        decisions: [],
        actionItems: [],
        references: ['reference-528'],
      },
    ],
    points: [],
    decisions: [
      {
        id: 'decision-merge',
        text: 'Merge it',
        outcome: 'accepted',
        topic: 'topic-lamps',
        references: ['reference-528'],
        basis: 'explicit',
        cue,
        position: onLine(8),
      },
    ],
    actionItems: [
      {
        id: 'action-review',
        text: 'Ann and Bo to review the PR by Friday',
        task: 'review the PR',
        owners: [
          { name: 'Ann Lee', attendee: 'attendee-ann', position: onLine(9) },
          { name: 'Bo', attendee: null, position: onLine(9) },
        ],
        due: { text: 'by Friday', date: '2025-08-01', position: onLine(9) },
        status: 'open',
        topic: 'topic-lamps',
        references: ['reference-528', 'reference-commit'],
        basis: 'explicit',
        cue,
        position: onLine(9),
      },
      {
        id: 'action-tidy',
        text: 'tidy up',
        task: 'tidy up',
        owners: [],
        due: null,
        status: 'done',
        topic: null,
        references: [],
        basis: 'implicit',
        cue,
        position: onLine(10),
      },
    ],
    references: [
      {
        id: 'reference-528',
        type: 'pull-request',
        host: 'github.com',
        owner: 'example',
        repo: 'lantern',
        number: 528,
        sha: null,
        url: 'https://github.com/example/lantern/pull/528',
        mentions: [onLine(5), onLine(8)],
      },
      {
        id: 'reference-commit',
        type: 'commit',
        host: null,
        owner: null,
        repo: null,
        number: null,
        sha: '0123456789abcdef',
        url: null,
        mentions: [onLine(9)],
      },
    ],
    diagnostics: [],
    ...parts,
  })
}
