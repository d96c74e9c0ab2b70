import { expect, it } from 'vitest'
import { killRounds } from './support/kills/kill-rounds.ts'
import { postgresIsLeftOut } from './support/start-postgres.ts'

// The first kill falls into a publication, the second into its pairs. `npm run trust -- kills` kills 45 times.
const moments = () => {
  const left = [0.05, 0.3]
  return () => left.shift() ?? 0.5
}

for (const engine of ['embedded', 'postgres'] as const) {
  it.skipIf(engine === 'postgres' && postgresIsLeftOut)(
    `what was answered is there after a kill, and each pair is proposed and mailed once (${engine})`,
    async () => {
      expect((await killRounds(engine, 2, moments())).broken).toEqual([])
    },
    400_000,
  )
}
