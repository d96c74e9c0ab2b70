import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['binome-source'] },
  ssr: { resolve: { conditions: ['binome-source'] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'journeys/**'],
    globalSetup: ['platform/server/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
