import { execSync } from 'node:child_process'

/** Builds library and command once for all tests; schema.json stays as it was committed, since a test judges it. */
export default function build(): void {
  execSync('npm run --silent build:code', { stdio: 'inherit' })
}
