import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command run what users run: the built bin.
    globalSetup: 'test/build.setup.ts',
    // By default a core is left idle for a watcher that is not there.
    maxWorkers: '100%',
    // A command that is started ten times in one test takes its time on a busy machine.
    testTimeout: 60_000,
  },
})
