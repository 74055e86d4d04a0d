import { isAdverbial } from '../lexicon/adverbs.js'
import type { Token } from './tokens.js'

/** Whether a token is a word that says how or when: what stands between subject and verb, too. */
export const isAdverb = (token: Token | undefined): boolean => token !== undefined && isAdverbial(token.known)
