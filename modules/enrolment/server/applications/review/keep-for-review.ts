import { sql } from 'kysely'
import type { PublicContext } from '../../../../../platform/server/context.ts'
import type { Role } from '../../../../programmes/contract.ts'

type Confirmed = {
  readonly id: string
  readonly editionId: string
  readonly personId: string
  readonly role: Role
  readonly sentAt: string
}

/**
 * Where the call is reviewed and this person is not in the edition yet, a confirmed application waits for the team, and
 * true is given back. Sent again before there was an answer, it takes the place of the first, which keeps its number.
 */
export async function keepForReview(
  context: PublicContext<'later-one-confirmed'>,
  application: Confirmed,
): Promise<boolean> {
  const { db, now, refuse } = context
  const { id, editionId, personId, role, sentAt } = application
  // Numbers are given in turn.
  const call = await db
    .selectFrom('enrolment.calls')
    .select('isReviewed')
    .where('editionId', '=', editionId)
    .forUpdate()
    .executeTakeFirst()
  if (!call?.isReviewed || (await isEnrolled())) return false
  const standing = await db
    .selectFrom('enrolment.applications')
    .select(['id', 'sentAt'])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where('inReviewSince', 'is not', null)
    .where('enrolledAt', 'is', null)
    .where('closedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (standing && standing.sentAt > sentAt) throw refuse('later-one-confirmed')
  if (standing) await takeItsPlace(standing.id)
  else
    await db
      .updateTable('enrolment.applications')
      .set({ confirmedAt: now, personId, inReviewSince: now, number: await nextNumber() })
      .where('id', '=', id)
      .execute()
  return true

  async function isEnrolled() {
    const enrolled = await db
      .selectFrom('enrolment.enrolments')
      .select('id')
      .where('editionId', '=', editionId)
      .where('personId', '=', personId)
      .where('role', '=', role)
      .executeTakeFirst()
    return enrolled !== undefined
  }

  async function nextNumber() {
    const { last } = await db
      .selectFrom('enrolment.applications')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('editionId', '=', editionId)
      .executeTakeFirstOrThrow()
    return (last ?? 0) + 1
  }

  async function takeItsPlace(standingId: string) {
    await sql`
      update enrolment.applications as standing
      set answers = later.answers, profile = later.profile, name = later.name, city = later.city,
        questionnaire_version = later.questionnaire_version, charter_version = later.charter_version,
        sent_at = later.sent_at, changed_at = ${now}
      from enrolment.applications as later
      where later.organisation_id = standing.organisation_id and later.id = ${id} and standing.id = ${standingId}`.execute(
      db,
    )
    await db
      .updateTable('enrolment.applications')
      .set({ confirmedAt: now, personId, email: null, name: null, city: null, profile: null, answers: null })
      .where('id', '=', id)
      .execute()
  }
}
