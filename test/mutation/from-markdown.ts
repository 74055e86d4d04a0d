import type { Root } from 'mdast'
import { mdastFromMarkdown as parse } from '../../src/mdast/from-markdown.js'

const trees: Record<string, Root> = {}

/** Stands for the function of that name in the bundle of the mutation run: nothing changes a tree, so one is enough. */
export function mdastFromMarkdown(markdown: string, indented: 'code' | 'text' = 'code'): Root {
  const key = `${indented} ${markdown}`
  trees[key] ??= parse(markdown, indented)
  return trees[key]
}
