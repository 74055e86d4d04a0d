import { parseMinutes } from '../../src/index.js'
import { fixMinutes } from '../../src/lint/fix.js'
import { lintMinutes } from '../../src/lint/lint-minutes.js'
import { rules } from '../../src/rules/rules.js'

/** What the tests of the mutation run use of the library. */
export const subject = () => ({ parseMinutes, fixMinutes, lintMinutes, rules })

export { forget } from './map.js'
