import { defineConfig } from 'vitest/config'

// One story a file, one application and one browser a story; two at a time would fight over two cores.
export default defineConfig({
  resolve: { conditions: ['binome-source'] },
  ssr: { resolve: { conditions: ['binome-source'] } },
  test: {
    include: ['journeys/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
