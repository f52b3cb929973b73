import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const WHOLE = [
  'test/server/**/*.test.ts',
  'test/compiles.test.ts',
  'test/hostile-texts.test.ts',
  'test/case-schema.test.ts',
  'test/package-schema.test.ts',
  'test/learn/learned.test.ts',
  'src/server/office/office.test.ts',
  'src/server/office/*-routes.test.ts',
  'src/server/bad-input.test.ts',
  'src/files/document/isolated.test.ts',
  'src/main.test.ts',
]

// Tests share one module graph (no isolation): a test may not leave anything behind in a module.
export default defineConfig({
  test: {
    isolate: false,
    // Vitest would keep a core for the one who watches; here, all are to be done.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A compiler or dependency-cruiser takes its time on a machine that has other work too.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...WHOLE, 'src/store/**', 'test/browser/**', 'test/database/**', 'test/faults/**'],
        },
      },
      {
        extends: true,
        test: {
          // What takes the whole program, the compiler, the office’s pages or a reader in a thread of its own through all there is: not for each commit.
          name: 'whole',
          testTimeout: 120_000,
          include: WHOLE,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/store/**/*.test.ts', 'test/database/**/*.test.ts', 'test/faults/**/*.test.ts'],
          globalSetup: ['test/database/servers.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          // After all the others, so that it has the machine for itself.
          sequence: { groupOrder: 1 },
          // A browser, a server and a database share the machine with whatever else it does; the demo is made first.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
