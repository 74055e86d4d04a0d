/** The record's version. A change of the schema is a change of this number or an entry in CHANGELOG.md. */
export const schemaVersion = 1
