import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { answerClient, writeNote } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { findProject } from '../state/kept-project.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

export const answerClientAction = action(answerClient, async (context, { id: deliverableId, text }) => {
  const { db, now, organisation, person } = context
  const { projectId, title } = await db
    .selectFrom('projects.deliverables')
    .select(['projectId', 'title'])
    .where('id', '=', deliverableId)
    .executeTakeFirstOrThrow()
  const project = await findProject(db, projectId)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const id = newId(now)
  await db
    .insertInto('projects.comments')
    .values({ organisationId: organisation.id, id, deliverableId, authorId: person.id, text, writtenAt: now })
    .execute()
  await tellClient(context, project, { what: 'comment', effect: id, deliverable: title, by: person.name })
  await tellTeamPages(context, project)
  return { id }
})

/** Nobody is written to: it is read where the team works. */
export const writeNoteAction = action(writeNote, async (context, { id: projectId, text }) => {
  const { db, now, organisation, person } = context
  const project = await findProject(db, projectId)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const id = newId(now)
  await db
    .insertInto('projects.notes')
    .values({ organisationId: organisation.id, id, projectId, authorId: person.id, text, writtenAt: now })
    .execute()
  await tellTeamPages(context, project)
  return { id }
})
