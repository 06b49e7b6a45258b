import { defineConfig } from 'vitest/config'

/* No test file changes what another one sees, so the program is loaded once a worker and not once a file: half of the time. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 300_000,
    isolate: false,
    maxWorkers: '100%',
  },
})
