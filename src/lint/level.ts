/** How bad it is what a rule finds. */
export type Level = 'warn' | 'error'

/** A level, or that a rule does not run. */
export type LevelOrOff = Level | 'off'

export const levels = ['off', 'warn', 'error'] as const satisfies readonly LevelOrOff[]
