import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { createProject } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { findProject } from '../state/kept-project.ts'

export const createProjectAction = action(createProject, async (context, input) => {
  const { db, now, organisation } = context
  const id = newId(now)
  await db
    .insertInto('projects.projects')
    .values({
      ...input,
      organisationId: organisation.id,
      id,
      status: 'call',
      timeZone: organisation.timeZone,
      createdAt: now,
    })
    .execute()
  await tellClient(context, await findProject(db, id), { what: 'brief', effect: id })
  return { id, mailLeaves: context.hasMailServer }
})
