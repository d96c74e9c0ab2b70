import { publicAction } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { renewClientLink } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { findLink, lockProject } from '../state/kept-project.ts'

/** It goes to the address that the team has, and never to whoever asks. */
export const renewLinkAction = publicAction(renewClientLink, async (context, { token }) => {
  const { db, now } = context
  const link = await findLink(db, token)
  if (!link || link.revokedAt !== null) throw context.refuse('no-such-link')
  await refuseTooMany(db, { bucket: `client-link/${link.projectId}`, most: 3, minutes: 60, now })
  const project = await lockProject(db, link.projectId)
  await tellClient(context, project, { what: 'link', effect: `${project.id}/${now}` })
  return { mailLeaves: context.hasMailServer }
})
