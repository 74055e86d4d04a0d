/** Somebody who does something: a person by name, a pronoun, a group, nobody named, or a thing. */
export interface Subject {
  kind: 'person' | 'pronoun' | 'group' | 'elided' | 'thing'
  /** For persons each name, for a group its words, for a pronoun the pronoun. */
  mentions: Array<{ name: string; start: number; end: number }>
  /** The index of its first token. */
  from: number
}

/** "We" */
export const isWe = ({ kind, mentions }: Subject): boolean => kind === 'pronoun' && mentions[0]?.name === 'we'

/** "We", "the committee": who can settle something for all. */
export const isTheGroup = (subject: Subject): boolean => subject.kind === 'group' || isWe(subject)
