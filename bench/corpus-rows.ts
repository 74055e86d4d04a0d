import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { minutesFromMdast, parseMinutes } from '../src/index.js'
import { type Corpus, corpora } from './corpus.js'
import { ratios } from './interleaved.js'
import type { Row } from './row.js'

const gfm = unified().use(remarkParse).use(remarkGfm).freeze()
/** What `minutesFromMdast` asks for. */
const documented = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** What reading minutes costs beside building the syntax tree. */
export function corpusRows(): Row[] {
  return corpora().flatMap((corpus) => [whole(corpus), extraction(corpus)])
}

const whole = ({ name, texts }: Corpus): Row => ({
  name: `parseMinutes, ${name}`,
  against: 'remark-parse with remark-gfm',
  bar: 0.8,
  measure: (rounds) =>
    ratios(
      () => texts.map((text) => parseMinutes(text)),
      () => texts.map((text) => gfm.parse(text)),
      rounds,
    ),
})

function extraction({ name, texts }: Corpus): Row {
  return {
    name: `minutesFromMdast, ${name}`,
    against: 'building the same tree',
    bar: 0.15,
    measure(rounds) {
      const trees: Root[] = texts.map((text) => documented.parse(text))
      return ratios(
        () => texts.map((text, index) => minutesFromMdast(trees[index] as Root, text)),
        () => texts.map((text) => documented.parse(text)),
        rounds,
      )
    },
  }
}
