import type { Item } from '../../outline/outline.js'

/** Whether an item names an issue or a pull request: "#12", or a link to one. */
export const namesIssue = ({ text: { plain, runs } }: Item): boolean =>
  issue.test(plain) || runs.some(({ kind, url }) => kind === 'link' && url !== null && issue.test(url))

const issue = /#\d{1,7}\b|\/(?:pull|issues|discussions|merge_requests)\/\d/u
