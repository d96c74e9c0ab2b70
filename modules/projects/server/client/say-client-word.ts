import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { sayClientWord } from '../../contract.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** Said again it is said otherwise. */
export const sayClientWordAction = publicAction(
  sayClientWord,
  async (context, { token, by, milestoneId, score, text }) => {
    const { db, now, organisation } = context
    const { project } = await openLink(context, token, { toChange: true })
    const isAsked =
      milestoneId === null
        ? project.deliveredAt !== null
        : (await db
            .selectFrom('projects.milestones')
            .select('id')
            .where('id', '=', milestoneId)
            .where('projectId', '=', project.id)
            .where('reachedAt', 'is not', null)
            .executeTakeFirst()) !== undefined
    if (!isAsked || project.status === 'closed') throw context.refuse('not-asked')
    const values = { score, text, byName: by, saidAt: now }
    // The project is locked: nobody says another meanwhile.
    const said = await db
      .updateTable('projects.clientWords')
      .set(values)
      .where('projectId', '=', project.id)
      .where('milestoneId', milestoneId === null ? 'is' : '=', milestoneId)
      .returning('id')
      .executeTakeFirst()
    if (!said)
      await db
        .insertInto('projects.clientWords')
        .values({
          ...values,
          organisationId: organisation.id,
          id: newId(now),
          projectId: project.id,
          milestoneId,
        })
        .execute()
    await tellTeamPages(context, project)
    return {}
  },
)
