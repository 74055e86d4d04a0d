/**
 * What a text may hold before it is taken for an attack and cut. A synchronous parse cannot be interrupted, and micromark
 * takes a minute over a few kilobytes of such text, so that a text is judged before it is parsed.
 */
export interface Limits {
  /** The largest text that is read whole, in UTF-8 bytes. Default: 2 MiB. */
  maxBytes?: number | undefined
  /** How deep lists and quotes may nest before what is deeper is left out. Default: 50. */
  maxDepth?: number | undefined
  /** How many characters of a paragraph may open or close something (one of `` * _ ` ~ [ ] < & ``). Default: 1,500. */
  maxDelimiters?: number | undefined
  /** How many cells a row of a table may have. Default: 200. */
  maxCells?: number | undefined
  /** How many rows a table may have. Default: 2,000. */
  maxRows?: number | undefined
  /** How many steps more than prose it may take to parse, in thousands, by an estimate. Default: 4,000, some 0.2 seconds. */
  maxWork?: number | undefined
}

/** Of some 1,500 real minutes the busiest come to 60 KB, 350 delimiters in a paragraph, 6 cells, 24 rows and 16 of work. */
export const defaultLimits = {
  maxBytes: 2 * 1024 * 1024,
  maxDepth: 50,
  maxDelimiters: 1_500,
  maxCells: 200,
  maxRows: 2_000,
  maxWork: 4_000,
}

export type AllLimits = typeof defaultLimits

/** The options that are limits. */
export const limitNames = Object.keys(defaultLimits) as ReadonlyArray<keyof Limits>

/** The limits that options set, and the defaults of the others. */
export function limitsOf(options: Limits): AllLimits {
  const limits = { ...defaultLimits }
  for (const name of limitNames) limits[name] = options[name] ?? limits[name]
  return limits
}
