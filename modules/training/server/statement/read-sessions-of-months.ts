import type { Db } from '../../../../platform/server/database/index.ts'
import { readSessions } from '../../../meetings/server/index.ts'
import { daysOfMonth, type Session } from '../../statement/index.ts'

type Pair = { readonly id: string; readonly mentorId: string; readonly menteeId: string }
type Of = {
  readonly editionId: string
  readonly fromMonth: string
  readonly untilMonth: string
  readonly pairs: readonly Pair[]
}
export type SessionOfMentor = Session & { readonly mentorId: string }

/** The sessions of some months by their mentor, also of pairs that are over and of mentors who have left. */
export async function readSessionsOfMonths(
  db: Db,
  { editionId, fromMonth, untilMonth, pairs }: Of,
  nameOf: (personId: string) => string,
): Promise<SessionOfMentor[]> {
  const sessions = await readSessions(
    db,
    pairs.map(({ id }) => id),
    { fromOn: daysOfMonth(fromMonth).fromOn, untilOn: daysOfMonth(untilMonth).untilOn },
  )
  const levels = await db
    .selectFrom('training.placements')
    .innerJoin('training.projects', 'training.projects.id', 'projectId')
    .select(['personId', 'startedOn', 'endedOn', 'level'])
    .where('training.placements.editionId', '=', editionId)
    .orderBy('startedOn')
    .execute()
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  return sessions.map(({ relationshipId, came, heldBy, ...session }) => {
    const { mentorId, menteeId } = byId.get(relationshipId)!
    const placed = levels.findLast((one) => one.personId === menteeId && one.startedOn <= session.on)
    return {
      ...session,
      mentorId,
      mentorCame: came.includes(mentorId),
      menteeName: nameOf(menteeId),
      level: placed?.level ?? 1,
      saidByBoth: heldBy === 'both',
    }
  })
}
