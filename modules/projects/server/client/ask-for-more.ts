import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { askForMore } from '../../contract.ts'
import { isOpenToMore } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/**
 * Who steers is told, and the programme's team where nobody does; the client's own address has a copy, whoever asked by the link.
 * Nothing changes by asking.
 */
export const askForMoreAction = publicAction(askForMore, async (context, { token, by, text }) => {
  const { db, now, organisation } = context
  const { project, link } = await openLink(context, token, { toChange: true })
  if (!isOpenToMore(project.status)) throw context.refuse('not-now')
  await refuseTooMany(db, { bucket: `client-extra/${project.id}`, most: 10, minutes: 60, now })
  const id = newId(now)
  await db
    .insertInto('projects.extras')
    .values({ organisationId: organisation.id, id, projectId: project.id, text, askedBy: by, askedAt: now })
    .execute()
  const mentor = (await readMembers(db, [project.id])).find(({ role }) => role === 'mentor')
  await tellPeople(context, mentor ? [mentor.personId] : await readLeadIds(db, [project.editionId]), {
    what: 'extraAsked',
    effect: id,
    page: projectPage(project),
    title: project.title,
    by,
  })
  await tellClient(context, project, { link, what: 'extraAsked', effect: id, by, asked: text })
  await tellTeamPages(context, project)
  return {}
})
