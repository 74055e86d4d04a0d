import type { Text } from '../../outline/text.js'
import type { Group } from './group.js'
import type { Legend } from './legend.js'

/** Whether an entry has the mark. */
function isMarked({ plain, runs }: Text, { mark }: Legend): boolean {
  if (mark !== 'strong' && mark !== 'emphasis') return plain.replace(/https?:\S+/gu, '').includes(mark)
  const start = plain.search(/\p{L}/u)
  return runs.some((run) => run.kind === mark && run.start <= start && run.end > start + 1)
}

/** A group as it is for an entry that has the mark, or has not. */
export function markedGroup(group: Group, text: Text): Group {
  const { legend, presence, roles } = group
  if (!legend || presence !== 'present') return group
  const marked = isMarked(text, legend)
  if (legend.role) return marked ? { ...group, roles: [...roles, legend.role] } : group
  const there = marked ? legend.presence : legend.presence === 'present' ? 'absent' : null
  return there ? { ...group, presence: there } : group
}

/** A group as it is for a list: a legend says nothing where nobody has the mark. */
export function groupOfList(group: Group, texts: readonly Text[]): Group {
  const { legend } = group
  return !legend || texts.some((text) => isMarked(text, legend)) ? group : { ...group, legend: null }
}
