import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'

export const leadOfEnrolment = audience('lead-of-enrolment', async (context, { id }: { id: string }) => {
  const enrolment = await context.db
    .selectFrom('enrolment.enrolments')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return enrolment !== undefined && (await isLead(context, enrolment.editionId))
})

export const selfOfInvitation = audience(
  'self-of-invitation',
  async ({ db, person }, { id }: { id: string }) => {
    const own = await db
      .selectFrom('enrolment.invitations')
      .select('id')
      .where('id', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return own !== undefined
  },
)

export const selfOfEnrolment = audience(
  'self-of-enrolment',
  async ({ db, person }, { id }: { id: string }) => {
    const own = await db
      .selectFrom('enrolment.enrolments')
      .select('id')
      .where('id', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return own !== undefined
  },
)
