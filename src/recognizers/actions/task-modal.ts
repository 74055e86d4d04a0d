import type { Text } from '../../outline/text.js'
import type { AssignedTask } from './assigned-task.js'

/** Steps over "to", "will", "is going to", "volunteered to" in front of the task's verb. */
export function skipModal(text: Text, task: AssignedTask): void {
  const modal =
    /^[\s,:–—-]*(?:(?:is|are) (?:going |about |asked )?to|(?:(?:is|are|was|were) )?tasked (?:with|to)|(?:will|'ll|shall|should|must|would)(?: also)?(?: be)?(?= \p{L})|needs? to|ha(?:s|ve) to|(?:has |have )?(?:volunteered|agreed|offered|promised) to|volunteers? to|plans? to|to(?= \p{L}))\s+/u
  const match = modal.exec(text.plain.slice(task.from, task.to))
  task.from += match ? match[0].length : (/^[\s,:–—-]*/u.exec(text.plain.slice(task.from, task.to))?.[0].length ?? 0)
}
