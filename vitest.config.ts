import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command run what users run: the built bin.
    globalSetup: 'test/build.setup.ts',
  },
})
