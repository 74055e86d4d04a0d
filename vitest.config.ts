import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A busy machine is no failure.
    testTimeout: 30_000,
    // The tests of the command run what users run: the built bin.
    globalSetup: 'test/build.setup.ts',
  },
})
