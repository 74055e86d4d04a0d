import { isAdverbial } from '../lexicon/adverbs.js'
import type { Token } from './tokens.js'

export const isAdverb = (token: Token | undefined): boolean => token !== undefined && isAdverbial(token.known)
