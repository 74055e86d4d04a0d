/** Markup between a label and its value: emphasis, quotes, brackets, tags. */
const markup = '(?:[ \\t*_`~"\'“”„()\\\\[\\]]|&nbsp;|<\\/?[a-z][^<>]{0,200}>){0,12}'
const gap = new RegExp(`${markup}(?:([:：=|]|\\b(?:is|ist|est|es)\\b|[-–—](?=[ ]))${markup})?`, 'iuy')
const digits = /(?:\d{3,4}(?:[ -]\d{3,4}){1,3}(?:[ -]\d{1,2}(?=#))?|\d{4,12})(?![\p{L}\p{N}])#?/uy
const token = /[\p{L}\p{N}!][\p{L}\p{N}!$%^&+?@#-]{3,63}/uy
/** Behind a value that is all there is to say. */
const fieldEnd = /[ \t*_`~"'“”)\]\\]{0,12}(?:$|[|,;.<()·•/–-])/uy
const date = /^(?:19|20)\d\d-\d\d/u

/** What stands behind a label. */
export interface LabelledValue {
  value: string
  start: number
  /** Whether a colon or the like stands between; "passcode 123456" does without. */
  isSeparate: boolean
  form: 'digits' | 'mixed' | 'word'
}

/** The code that stands behind a label which ends at the offset, or null where something else does. */
export function labelledValue(line: string, labelEnd: number): LabelledValue | null {
  const between = matchAt(gap, line, labelEnd)
  const start = labelEnd + (between?.[0].length ?? 0)
  if (start === labelEnd) return null
  const isSeparate = between?.[1] !== undefined
  const number = matchAt(digits, line, start)?.[0]
  if (number !== undefined) {
    const isFollowed = matchAt(/[-.:,/@]\d|[-@]\p{L}/uy, line, start + number.length) !== null
    return date.test(number) || isFollowed ? null : { value: number, start, isSeparate, form: 'digits' }
  }
  const value = matchAt(token, line, start)?.[0]
  if (value === undefined || !matchAt(fieldEnd, line, start + value.length)) return null
  if (/\p{L}@\p{L}/u.test(value)) return null
  const isMixed = /\d/u.test(value) && /\p{L}/u.test(value)
  return { value, start, isSeparate, form: isMixed ? 'mixed' : 'word' }
}

function matchAt(sticky: RegExp, line: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset
  return sticky.exec(line)
}
