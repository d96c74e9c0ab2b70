import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import {
  showCourseWeek,
  showRehearsal,
  type Criterion,
  type RehearsalStep,
  type RehearsalWords,
  type RubricLevels,
} from '../../contract.ts'
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
  readonly projectRevision: number
  readonly editionId: string
  readonly alone: boolean
  readonly pausedAt: string | null
  readonly askedSince: string | null
  readonly answered: Readonly<Record<string, number>>
  readonly toReview: readonly string[]
  readonly notes: string
  readonly aim: string
  readonly rubric: readonly Criterion[]
  readonly beforeLevels: RubricLevels
  readonly ownLevels: RubricLevels
  readonly mentorLevels: RubricLevels
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
    .select(['alone', 'pausedAt', 'askedSince', 'answered', 'toReview', 'notes', 'aim', 'beforeLevels'])
    .select(['ownLevels', 'mentorLevels', 'training.projects.revision as projectRevision'])
    .select(['training.rehearsals.rubric as begunWith', 'training.projects.rubric as ofProject'])
    .where('training.rehearsals.id', '=', id)
    .executeTakeFirstOrThrow()
  const { title, begunWith, ofProject, ...others } = row
  return {
    ...others,
    step: row.step as RehearsalStep,
    drawn: row.drawn as string[],
    ownWords: row.ownWords as RehearsalWords | null,
    mentorWords: row.mentorWords as RehearsalWords | null,
    projectTitle: title,
    answered: row.answered as Record<string, number>,
    toReview: row.toReview as string[],
    rubric: (begunWith ?? ofProject) as Criterion[],
    beforeLevels: row.beforeLevels as RubricLevels,
    ownLevels: row.ownLevels as RubricLevels,
    mentorLevels: row.mentorLevels as RubricLevels,
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
