import type { ReporterName } from '../reporters/reporters.js'

/** The options of `minutes lint` as commander gives them. */
export interface LintFlags {
  config?: string
  rule?: string[]
  fix?: boolean
  fixDryRun?: boolean
  format: ReporterName
  quiet?: boolean
  maxWarnings?: number
  changed?: string | true
  cache?: boolean
  cacheLocation?: string
  printConfig?: string
  stdinFilename?: string
  output?: string
}
