import type { Root } from 'mdast'
import { minutesFromMdast, parseMinutes } from '../src/index.js'
import { mdastFromMarkdown } from '../src/mdast/from-markdown.js'
import { shapes } from '../test/generated-minutes.js'
import { median, ratios, type Side } from './interleaved.js'
import type { Row } from './row.js'

const sizes = [2_000, 4_000, 8_000]

/** Twice as many items may take little more than twice the time. */
export function growthRows(): Row[] {
  return Object.entries(shapes).flatMap(([name, shape]) =>
    sizes.flatMap((size) => [extractionGrowth(name, shape, size), wholeGrowth(name, shape, size)]),
  )
}

const extractionGrowth = (name: string, shape: (items: number) => string, size: number): Row => ({
  name: `extraction, ${name} of ${size * 2}`,
  against: `of ${size}`,
  bar: 2.3,
  measure(rounds) {
    const side = (items: number): Side => {
      const text = shape(items)
      const tree: Root = mdastFromMarkdown(text)
      return () => minutesFromMdast(tree, text)
    }
    return ratios(side(size * 2), side(size), rounds)
  },
})

/** The tree builder's own growth is no fault of ours. */
const wholeGrowth = (name: string, shape: (items: number) => string, size: number): Row => ({
  name: `parseMinutes, ${name} of ${size * 2}`,
  against: `of ${size}, less the tree builder's growth`,
  bar: 0.2,
  measure(rounds) {
    const [twice, once] = [shape(size * 2), shape(size)]
    const tree = median(
      ratios(
        () => mdastFromMarkdown(twice),
        () => mdastFromMarkdown(once),
        rounds,
      ),
    )
    return ratios(
      () => parseMinutes(twice),
      () => parseMinutes(once),
      rounds,
    ).map((growth) => growth - tree)
  },
})
