import path from 'node:path'

import { defineConfig } from 'vitest/config'

const at = (place: string) => path.resolve(import.meta.dirname, place)

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: at('payload.config.ts') },
      { find: '@payload-types', replacement: at('src/payload-types.ts') },
      { find: /^@collections\//, replacement: at('collections') + '/' },
      { find: /^@app\//, replacement: at('app') + '/' },
      { find: /^@\//, replacement: at('src') + '/' },
    ],
  },
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'collections/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.int.test.ts'],
          setupFiles: ['tests/support/environment.ts'],
          // A process of its own for each file: Payload is opened once in a process.
          pool: 'forks',
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
