import { publicAction } from '../../../../platform/server/action.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { disownClientLink } from '../../contract.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readMembers } from '../state/read-members.ts'
import { shutLinks } from '../state/shut-links.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** Whoever has the link and is not the client shuts it: who steers and the team are told, and send another. */
export const disownLinkAction = publicAction(disownClientLink, async (context, { token }) => {
  const { db, now } = context
  const { project } = await openLink(context, token, { toChange: true })
  await shutLinks(context, project.id)
  const mentor = (await readMembers(db, [project.id])).find(({ role }) => role === 'mentor')
  const leads = await readLeadIds(db, [project.editionId])
  await tellPeople(context, mentor ? [...leads, mentor.personId] : leads, {
    what: 'disowned',
    effect: `${project.id}/${now}`,
    page: projectPage(project),
    title: project.title,
  })
  await tellTeamPages(context, project)
  return {}
})
