import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../../enrolment/server/index.ts'
import { removeHourOf } from '../advisors/remove-hour.ts'
import { leaveProject } from './leave-team.ts'

/** Who takes part no more, in no role, leaves their team, and the hours that they had opened. */
export const leaveTeamsWithEdition = listener(
  'leave-teams-with-edition',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const { db, now } = context
    // The condition knows a table called members too.
    const members = await db
      .selectFrom('projects.members as own')
      .select(['projectId', 'personId'])
      .where('editionId', '=', editionId)
      .where('leftAt', 'is', null)
      .where(takesPartNoMore(editionId, 'own.personId'))
      .orderBy('projectId')
      .execute()
    for (const { projectId, personId } of members) await leaveProject(context, projectId, personId)
    const hours = await db
      .selectFrom('projects.hours')
      .select('id')
      .where('editionId', '=', editionId)
      .where('startsAt', '>', now)
      .where(takesPartNoMore(editionId, 'hours.advisorId'))
      .orderBy('id')
      .execute()
    for (const { id } of hours) await removeHourOf(context, id)
  },
)
