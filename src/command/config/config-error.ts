/** A configuration that cannot be used: which file, and each thing that is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  /** The configuration's path. */
  readonly file: string
  readonly faults: string[]

  constructor(file: string, faults: string[]) {
    super(`${file}: ${faults.join('; ')}`)
    this.file = file
    this.faults = faults
  }
}
