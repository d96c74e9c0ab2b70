import { publicAction } from '../../../../platform/server/action.ts'
import { hashToken } from '../../../people/server/index.ts'
import { stopSurveyMails } from '../../contract.ts'

/** Said twice it does the same. Whoever stopped may still answer, by the link they have. */
export const stopSurveyMailsAction = publicAction(stopSurveyMails, async (context, { token }) => {
  const { db, now, organisation } = context
  const invited = await db
    .selectFrom('surveys.links')
    .innerJoin('surveys.invitations', (join) =>
      join
        .onRef('surveys.invitations.id', '=', 'surveys.links.invitationId')
        .onRef('surveys.invitations.organisationId', '=', 'surveys.links.organisationId'),
    )
    .select('email')
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (!invited) throw context.refuse('no-such-link')
  await db
    .insertInto('surveys.stopped')
    .values({ organisationId: organisation.id, email: invited.email, stoppedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return {}
})
