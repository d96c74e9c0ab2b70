import { defineConfig } from 'vitest/config'
import { LongestFirst } from '../platform/server/testing/longest-first.ts'
import { keepTemporaryFilesInMemory } from '../platform/server/testing/temporary-files-in-memory.ts'

keepTemporaryFilesInMemory()

const sources = { conditions: ['binome-source'] }
// It solves for thousands while its pages ask how far it is: beside another story on two cores, the server rightly
// answers some of them that it cannot keep up.
const alone = ['journeys/cancelled-while-pairs-are-made.test.ts']

// One story a file, one application and one browser a story, two of them at a time: much of a story is waiting.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      story('together', { include: ['journeys/*.test.ts'], exclude: alone, maxWorkers: 2, order: 0 }),
      story('alone', { include: alone, exclude: [], maxWorkers: 1, order: 1 }),
    ],
  },
})

type Kept = { include: string[]; exclude: string[]; maxWorkers: number; order: number }

function story(name: string, { include, exclude, maxWorkers, order }: Kept) {
  return {
    resolve: sources,
    ssr: { resolve: sources },
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', ...exclude],
      maxWorkers,
      sequence: { groupOrder: order },
      testTimeout: 120_000,
      hookTimeout: 60_000,
    },
  }
}
