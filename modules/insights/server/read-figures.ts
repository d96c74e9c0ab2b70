import type { Wording } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { showFigures, type ShownFigure } from '../figures/index.ts'
import { readFacts } from './facts/read-facts.ts'

export type Results = {
  readonly programmeId: string
  readonly programmeName: Wording
  readonly name: Wording
  readonly on: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** Every figure is of invented people. */
  readonly invented: boolean
  readonly figures: ShownFigure[]
}

type Asked = {
  readonly editionId: string
  readonly timeZone: string
  readonly now: string
  /** Of the pairs of its mentors alone. */
  readonly partnerId?: string
}

/** The one way to an edition's figures: the page, the command and every file show what stands here. */
export async function readFigures(db: Db, { editionId, ...present }: Asked): Promise<Results> {
  const { programmeId, programmeName, name, startsOn, endsOn, invented } = await readEditionFrame(
    db,
    editionId,
  )
  const facts = await readFacts(db, { editionId, endsOn, ...present })
  const frame = { programmeId, programmeName, name, startsOn, endsOn, invented }
  return { ...frame, on: facts.today, figures: showFigures(facts) }
}
