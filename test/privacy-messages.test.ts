import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { MinutesConfig } from '../src/lint/config/config.js'
import { lintMinutes } from '../src/lint/lint-minutes.js'
import { rules } from '../src/rules/rules.js'

const bad = rules
  .filter(({ area }) => area === 'privacy')
  .flatMap(({ id, examples }) =>
    examples.filter(({ messages }) => messages.length > 0).map((example) => [id, example.title, example] as const),
  )

describe('messages stand in public logs', () => {
  it.each(bad)('%s shows no more of "%s" than it takes to find it', (id, _, { markdown, options }) => {
    const config = { extends: [], rules: { [id]: ['warn', ...(options ? [options] : [])] } } as unknown as MinutesConfig
    for (const { reason, note, place } of lintMinutes(new VFile(markdown), config)) {
      if (!place || !('start' in place)) throw new Error(`no range: ${reason}`)
      // The number of a one-tap number is the service's and public; what is dialled behind the pause is not.
      const secret = markdown.slice(place.start.offset, place.end.offset).replace(/^[^,]*,{2,}/u, '')
      const shown = `${reason} ${note}`
      expect(shown).not.toContain(secret)
      for (const piece of secret.match(/[\p{L}\d]*\d[\p{L}\d]{3,}/gu) ?? []) expect(shown).not.toContain(piece)
    }
  })
})
