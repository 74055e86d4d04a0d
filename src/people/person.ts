import * as z from 'zod'

/** A person as the option `people` takes one. */
export const personSchema = z.strictObject({
  name: z.string('expected a name').min(1, 'expected a name'),
  aliases: z.array(z.string().min(1), 'expected a list of names').optional(),
  handle: z.string().min(1).optional(),
  affiliation: z.string().min(1).optional(),
})

/** A person whom the minutes may name in several ways. */
export type Person = z.infer<typeof personSchema>
