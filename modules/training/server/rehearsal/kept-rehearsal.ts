import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { showCourseWeek, showRehearsal, type RehearsalStep, type RehearsalWords } from '../../contract.ts'
import { readPairs } from '../../../relationships/server/index.ts'

export type KeptRehearsal = {
  readonly id: string
  readonly relationshipId: string
  readonly placementId: string
  readonly step: RehearsalStep
  readonly stepSince: string
  readonly drawn: readonly string[]
  readonly ownWords: RehearsalWords | null
  readonly mentorWords: RehearsalWords | null
  readonly kept: string | null
  readonly projectId: string
  readonly projectTitle: string
  readonly editionId: string
}

export async function readRehearsal(db: Db, id: string, locks = false): Promise<KeptRehearsal> {
  if (locks)
    await db.selectFrom('training.rehearsals').select('id').where('id', '=', id).forUpdate().execute()
  const row = await db
    .selectFrom('training.rehearsals')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .innerJoin('training.projects', 'training.projects.id', 'projectId')
    .select(['training.rehearsals.id', 'relationshipId', 'placementId', 'step', 'stepSince', 'drawn'])
    .select(['ownWords', 'mentorWords', 'kept', 'projectId', 'title', 'training.placements.editionId'])
    .where('training.rehearsals.id', '=', id)
    .executeTakeFirstOrThrow()
  const { title, ...others } = row
  return {
    ...others,
    step: row.step as RehearsalStep,
    drawn: row.drawn as string[],
    ownWords: row.ownWords as RehearsalWords | null,
    mentorWords: row.mentorWords as RehearsalWords | null,
    projectTitle: title,
  }
}

/** Both screens go on at once. */
export async function tellRehearsal(context: Context, relationshipId: string): Promise<void> {
  const pair = (await readPairs(context.db, [relationshipId])).get(relationshipId)!
  context.tellPages(
    pair.parties.map(({ personId }) => personId),
    [showRehearsal, showCourseWeek],
  )
}
