import { expect, it } from 'vitest'
import { killRounds } from './support/kills/kill-rounds.ts'
import { postgresIsLeftOut } from './support/start-postgres.ts'

// One kill an engine: in a publication, and in the pairs of one. `npm run test:long` kills in both on each engine, and
// `npm run trust -- kills` 45 times at random.
const kills = [
  { engine: 'embedded', first: 1, moments: [0.05, 0.3] },
  { engine: 'postgres', first: 2, moments: [0.3, 0.05] },
] as const

for (const { engine, first, moments } of kills) {
  it.skipIf(engine === 'postgres' && postgresIsLeftOut)(
    `what was answered is there after a kill, and each pair is proposed and mailed once (${engine})`,
    async () => {
      const left: number[] = [...moments]
      const { broken } = await killRounds(engine, process.env.LONG ? 2 : 1, () => left.shift()!, first)
      expect(broken).toEqual([])
    },
    400_000,
  )
}
