import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command run what users run: the built bin.
    globalSetup: 'test/build.setup.ts',
    // A command that is started ten times in one test takes its time on a busy machine.
    testTimeout: 60_000,
  },
})
