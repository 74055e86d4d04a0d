import * as z from 'zod'

/** A person whom the minutes may name in several ways. */
export interface Person {
  /** The name by which the record is to call the person. */
  name: string
  /** What else the minutes call the person: initials, a short name, another spelling. */
  aliases?: string[] | undefined
  /** The handle on GitHub or the like, without `@`. */
  handle?: string | undefined
  /** Whom the person is there for: a company, a team. */
  affiliation?: string | undefined
}

const text = z.string().min(1).optional()

/** A person as the option `people` takes one. */
export const personSchema = z.strictObject(
  {
    name: z.string('expected a name').min(1, 'expected a name'),
    aliases: z.array(z.string().min(1), 'expected a list of names').optional(),
    handle: text,
    affiliation: text,
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'expected a person, such as { "name": "Ann Lee" }' : undefined) },
) satisfies z.ZodType<Person>
