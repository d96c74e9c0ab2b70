import { action } from '../../../../platform/server/action.ts'
import { changeContact, revokeClientLinks, sendClientLink } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject } from '../state/kept-project.ts'
import { shutLinks } from '../state/shut-links.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

export const sendClientLinkAction = action(sendClientLink, async (context, { id }) => {
  const project = await lockProject(context.db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  await tellClient(context, project, { what: 'link', effect: `${id}/${context.now}` })
  await tellTeamPages(context, project)
  return { mailLeaves: context.hasMailServer }
})

export const revokeClientLinksAction = action(revokeClientLinks, async (context, { id }) => {
  const project = await lockProject(context.db, id)
  await shutLinks(context, id)
  await tellTeamPages(context, project)
  return {}
})

export const changeContactAction = action(changeContact, async (context, { id, ...contact }) => {
  const { db } = context
  const before = await lockProject(db, id)
  if (before.status === 'closed') throw context.refuse('project-closed')
  await db.updateTable('projects.projects').set(contact).where('id', '=', id).execute()
  if (before.contactEmail.toLowerCase() !== contact.contactEmail.toLowerCase()) {
    await shutLinks(context, id)
    await tellClient(context, { ...before, ...contact }, { what: 'link', effect: `${id}/${context.now}` })
  }
  await tellTeamPages(context, before)
  return { mailLeaves: context.hasMailServer }
})
