import { sql } from 'kysely'
import type { Context } from '../../../../../platform/server/context.ts'
import type { Db } from '../../../../../platform/server/database/index.ts'
import { Refusal } from '../../../../../platform/server/refusal.ts'
import type { Role } from '../../../../programmes/contract.ts'
import { enrolApplicant } from '../enrol-applicant.ts'

/** Of applications before the team, locked by their ids: what is decided of one is decided once. */
export async function lockApplications(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('enrolment.applications')
    .select([
      'id',
      'editionId',
      'personId',
      'role',
      'number',
      'name',
      'language',
      'enrolledAt',
      'closedAt',
      'withdrawnAt',
    ])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('inReviewSince', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

type Enrolling = Parameters<typeof enrolApplicant>[0]

/** The team's yes. Whoever left the edition meanwhile, or is in a pair already, is told apart: nothing is changed then. */
export async function enrolReviewed(
  context: Pick<Context, 'db' | 'organisation' | 'now'>,
  id: string,
): Promise<'enrolled' | 'withdrawn-before' | 'already-matched'> {
  const { db, now } = context
  const application = await db
    .selectFrom('enrolment.applications')
    .select(['id', 'editionId', 'personId', 'role', 'answers', 'questionnaireVersion', 'sentAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const enrolling: Enrolling = { ...context, refuse: (code) => new Refusal(code) }
  try {
    await enrolApplicant(enrolling, {
      ...application,
      personId: application.personId!,
      role: application.role as Role,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'withdrawn-before' || error.code === 'already-matched') return error.code
    // What they sent later, and were enrolled by, stands.
    if (error.code !== 'later-one-confirmed') throw error
  }
  await db
    .updateTable('enrolment.applications')
    .set({ ...nothingSaid, enrolledAt: now })
    .where('id', '=', id)
    .execute()
  return 'enrolled'
}

/** Not taken. What they said is erased with the application, some months later. */
export async function closeApplications(
  { db, now }: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Promise<void> {
  await db
    .updateTable('enrolment.applications')
    .set({ closedAt: now })
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** Taken back by whoever sent it: what they said goes at once. */
export async function takeBackApplication(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: string,
): Promise<void> {
  await db
    .updateTable('enrolment.applications')
    .set({ ...nothingSaid, closedAt: now, withdrawnAt: now })
    .where('id', '=', id)
    .execute()
}

// From then on they stand in the directory, and in the enrolment where there is one.
const nothingSaid = { email: null, name: null, city: null, profile: null, answers: null }
