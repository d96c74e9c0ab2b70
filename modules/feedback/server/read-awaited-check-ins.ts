import type { Db } from '../../../platform/server/database/index.ts'

/** A check-in that waits for its answer: never what was answered. */
export type AwaitedCheckIn = {
  readonly id: string
  readonly relationshipId: string
  readonly personId: string
  readonly askedAt: string
}

export async function readAwaitedCheckIns(db: Db): Promise<AwaitedCheckIn[]> {
  return db
    .selectFrom('feedback.checkIns')
    .select(['id', 'relationshipId', 'personId', 'askedAt'])
    .where('answeredAt', 'is', null)
    .where('letGoAt', 'is', null)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()
}
