import type { Text } from '../../outline/text.js'
import type { AssignedTask } from './assigned-task.js'

const words = `P[0-5]|(?:very |most )?(?:high|medium|low|top|urgent|critical|blocker|important|major|minor)(?: priority| prio)?|prio(?:rity)?(?: |: ?)(?:high|medium|low|[1-5])`
const inFront = new RegExp(String.raw`^ ?(?:[[(](?:${words})[\])]:? ?|(?:${words})(?::| [–—-]) )(?=\S)`, 'iu')
const behind = new RegExp(String.raw` (?:[[(](?:${words})[\])]|[–—|-] ?(?:${words}))\.?$`, 'iu')
const mayBeUrgent = /P\d|high|medium|low|top|urgent|critical|blocker|important|major|minor|prio/iu

/** Cuts off how urgent a task is: "[high] …", "P2 - …", "… (urgent)", "… – low". */
export function cutUrgency(text: Text, task: AssignedTask): void {
  const plain = text.plain.slice(task.from, task.to).trimEnd()
  if (!mayBeUrgent.test(plain)) return
  const back = behind.exec(plain)
  if (back && back.index > 0) task.to = task.from + back.index
  task.from += inFront.exec(text.plain.slice(task.from, task.to))?.[0].length ?? 0
}
