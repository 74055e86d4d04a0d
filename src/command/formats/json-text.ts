/** Characters that JSON leaves as they are although terminals obey them or line readers break at them. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/g

/**
 * `JSON.stringify`, with every control character and line separator escaped.
 *
 * @example
 * jsonText({ title: '\u009b31m' }) // '{"title":"\\u009b31m"}'
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
