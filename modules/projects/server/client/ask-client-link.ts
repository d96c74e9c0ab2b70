import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { publicAction } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { askClientLink } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'

const mostAtOnce = 5

/** The same answer for any address: what leaves goes to one that the team wrote down, and to no other. */
export const askClientLinkAction = publicAction(askClientLink, async (context, { email }) => {
  const { db, now, organisation } = context
  const address = email.toLowerCase()
  const bucket = createHash('sha256').update(`${organisation.id}/${address}`).digest('base64url')
  await refuseTooMany(db, { bucket: `client-address/${bucket}`, most: 3, minutes: 60, now })
  const projects = await db
    .selectFrom('projects.projects')
    .selectAll()
    .where(sql<boolean>`lower(contact_email) = ${address}`)
    .where('status', '<>', 'closed')
    .orderBy('createdAt', 'desc')
    .limit(mostAtOnce)
    .execute()
  for (const project of projects)
    await tellClient(context, project, { what: 'link', effect: `${project.id}/${now}` })
  return { mailLeaves: context.hasMailServer }
})
