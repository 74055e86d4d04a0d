/** The command was called in a way that it cannot carry out; the message says what to give instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}
