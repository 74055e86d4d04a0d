/** Where the page of a rule is: the package's own file, as npm's mirror serves it. */
export function documentationUrl(id: string): string {
  return `https://unpkg.com/parse-minutes/docs/rules/${id}.md`
}
