// Removes what an earlier build left, lest a deleted source live on in the package.
import { rm } from 'node:fs/promises'

await rm('dist', { recursive: true, force: true })
