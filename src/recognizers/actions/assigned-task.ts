import type { ActionItem } from '../../record/types.js'
import type { DueFound, OwnerFound } from '../candidate.js'

/** A labelled or listed task, taken apart. */
export interface AssignedTask {
  owners: OwnerFound[]
  due: DueFound | null
  status: ActionItem['status'] | null
  /** The task's range in the plain text. */
  from: number
  to: number
}
