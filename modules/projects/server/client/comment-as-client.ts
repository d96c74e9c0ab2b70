import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { commentAsClient } from '../../contract.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

export const commentAsClientAction = publicAction(
  commentAsClient,
  async (context, { token, by, deliverableId, text }) => {
    const { db, now, organisation } = context
    const { project } = await openLink(context, token, { toChange: true })
    const found = (await readDeliverables(db, [project.id])).find(({ id }) => id === deliverableId)
    if (!found) throw context.refuse('no-such-link')
    await refuseTooMany(db, { bucket: `client-comment/${project.id}`, most: 40, minutes: 60, now })
    const id = newId(now)
    await db
      .insertInto('projects.comments')
      .values({ organisationId: organisation.id, id, deliverableId, clientName: by, text, writtenAt: now })
      .execute()
    const members = await readMembers(db, [project.id])
    await tellPeople(
      context,
      members.map(({ personId }) => personId),
      {
        what: 'comment',
        effect: id,
        page: projectPage(project),
        title: project.title,
        about: found.title,
        by,
      },
    )
    await tellTeamPages(context, project)
    return {}
  },
)
