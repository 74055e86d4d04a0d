import type { Reporter } from './reporter.js'

/** What `--format` of lint can name; a new reporter is a file beside this one and a line here. */
export const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof reporters
