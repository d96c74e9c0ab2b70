import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './platform/server/testing/longest-first.ts'
import { keepTemporaryFilesInMemory } from './platform/server/testing/temporary-files-in-memory.ts'

keepTemporaryFilesInMemory()

const sources = { conditions: ['binome-source'] }
const never = ['**/node_modules/**', 'dist/**', 'journeys/**']
// What needs a database, a process or a file of its own is a server's; all else is pure.
const ofServers = [
  'apps/{cli,server}/**/*.test.ts',
  'database/**/*.test.ts',
  'modules/*/server/**/*.test.ts',
  'platform/server/**/*.test.ts',
  'scripts/**/*.test.ts',
  'matching-engine/packed.test.ts',
  'architecture.test.ts',
]

export default defineConfig({
  test: {
    // What was read from TypeScript once is not read again by the next run, whose files have the same content.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    // A file of servers waits a fifth of its time, for leases, mail servers and processes that it killed: on two cores a
    // third one works meanwhile.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: sources,
        ssr: { resolve: sources },
        test: {
          name: 'pure',
          include: ['**/*.test.ts'],
          exclude: [...never, ...ofServers],
          testTimeout: 30_000,
          // Nothing of one file can reach another: modules without effects are read once for all of them.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        resolve: sources,
        ssr: { resolve: sources },
        test: {
          name: 'server',
          include: ofServers,
          exclude: never,
          // Half of a file's time went into reading every module again; nothing in them changes what another file reads.
          isolate: false,
          globalSetup: ['platform/server/testing/global-setup.ts'],
          testTimeout: 30_000,
          // Hooks open databases and instances, which waits for a core where others work too.
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
