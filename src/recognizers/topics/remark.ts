import { actionLabel } from '../../lexicon/labels.js'
import type { Item } from '../../outline/outline.js'

/**
 * Whether an item without notes, beside subjects that have some, is a labelled note or a remark.
 *
 * @example
 * // * Still waiting for the plumber   is a remark
 * // * New fence                       is none
 */
export const isRemark = ({ text: { plain } }: Item): boolean =>
  actionLabel.test(plain) ||
  saysWhen.test(plain) ||
  (/[.!]\s*$/u.test(plain) && plain.split(/\s+/u).length > 4) ||
  (said.test(plain) && !plain.endsWith('?'))

/** How remarks begin that leave out who says so, or what. */
const said =
  /^(?:still|did(?:n['’]t)?|was|were|went|got|had|has|have|is|are|not|maybe|should|could|would|need(?:s|ed)?|will|to)\b/iu

/** "Next week: the hall is closed" */
export const saysWhen = /^(?:[Nn]ext|[Ll]ast|[Tt]his) (?:week|month|time|year|session|meeting|call)\b[^:]{0,20}:/u
