import type { Wording } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { showFigures, type ShownFigure } from '../figures/index.ts'
import { readFacts } from './read-facts.ts'

export type Results = {
  readonly name: Wording
  readonly on: string
  readonly endsOn: string | null
  readonly figures: ShownFigure[]
}

/** The one way to an edition's figures: the page, the command and every file show what stands here. */
export async function readFigures(
  db: Db,
  { editionId, ...present }: { readonly editionId: string; readonly timeZone: string; readonly now: string },
): Promise<Results> {
  const { name, endsOn } = await readEditionFrame(db, editionId)
  const facts = await readFacts(db, { editionId, endsOn, ...present })
  return { name, on: facts.today, endsOn, figures: showFigures(facts) }
}
