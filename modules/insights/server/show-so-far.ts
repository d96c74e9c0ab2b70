import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { dayIn } from '../../meetings/rules.ts'
import { findPreviousEdition, readEditionFrame } from '../../programmes/server/index.ts'
import { showSoFar, type MetSoFar } from '../contract.ts'
import { metByDay30, metSoFar } from '../so-far/met-so-far.ts'
import { readPairLives } from './facts/read-pair-lives.ts'

export const showSoFarAction = action(
  showSoFar,
  async ({ db, organisation: { timeZone }, now }, { editionId }) => {
    const today = dayIn(timeZone, now)
    const metIn = async (id: string) => metSoFar(await readPairLives(db, { editionId: id, timeZone }), today)
    const { endsOn } = await readEditionFrame(db, editionId)
    const met = await metIn(editionId)
    return {
      today,
      endsOn,
      now: met,
      before: await before(db, editionId, metIn),
      byDay30: metByDay30(met, today),
    }
  },
)

async function before(db: Db, editionId: string, metIn: (id: string) => Promise<MetSoFar | null>) {
  const previousId = await findPreviousEdition(db, editionId)
  const met = previousId === null ? null : await metIn(previousId)
  return met && { ...met, name: (await readEditionFrame(db, previousId!)).name }
}
