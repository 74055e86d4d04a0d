/** Words of the text as messages quote them: on one line, in double quotes, shortened where they are long. */
export function quote(words: string, most = 60): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  const short = line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
  return `"${short}"`
}
