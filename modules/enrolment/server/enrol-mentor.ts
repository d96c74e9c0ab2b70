import type { Context } from '../../../platform/server/context.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { saveEnrolments } from './save-enrolments.ts'
import { setStatus } from './set-status.ts'

/** In as a mentor, or back as one, for as many as before where it is not said; gives the enrolment, and nothing where they are one already. */
export async function enrolMentor(
  context: Pick<Context, 'db' | 'organisation' | 'now'>,
  given: {
    readonly editionId: string
    readonly personId: string
    readonly capacityPairs: number | undefined
  },
): Promise<string | undefined> {
  const { db } = context
  const { editionId, personId, capacityPairs } = given
  const before = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'status'])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', 'mentor')
    .forUpdate()
    .executeTakeFirst()
  if (before?.status === 'enrolled') return undefined
  if (before) {
    await setStatus(context, before.id, 'enrolled')
    if (capacityPairs !== undefined)
      await db
        .updateTable('enrolment.enrolments')
        .set({ capacityPairs })
        .where('id', '=', before.id)
        .execute()
    return before.id
  }
  const { version } = await readQuestionnaire(db, editionId)
  const enrolment = {
    personId,
    role: 'mentor' as const,
    answers: {},
    capacityPairs: capacityPairs ?? 1,
    capacityWasSaid: true,
  }
  await saveEnrolments(context, { editionId, version }, [enrolment])
  const { id } = await db
    .selectFrom('enrolment.enrolments')
    .select('id')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', 'mentor')
    .executeTakeFirstOrThrow()
  return id
}
