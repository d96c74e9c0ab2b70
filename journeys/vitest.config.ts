import { defineConfig } from 'vitest/config'

// One story a file, one application and one browser a story, two of them at a time: much of a story is waiting.
export default defineConfig({
  resolve: { conditions: ['binome-source'] },
  ssr: { resolve: { conditions: ['binome-source'] } },
  test: {
    include: ['journeys/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
