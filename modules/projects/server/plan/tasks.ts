import type { Context } from '../../../../platform/server/context.ts'
import { action } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import { newId } from '../../../../platform/server/id.ts'
import { addTask, removeTask, sayOfTask } from '../../contract.ts'
import { blockKey, tellOfBlock } from '../jobs/tell-of-block.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

export const addTaskAction = action(addTask, async (context, { id: projectId, title, personId, dueOn }) => {
  const { db, now, organisation } = context
  const project = await findProject(db, projectId)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const members = await readMembers(db, [projectId])
  if (personId !== null && !members.some((one) => one.personId === personId))
    throw context.refuse('not-of-this-project')
  const id = newId(now)
  await db
    .insertInto('projects.tasks')
    .values({
      organisationId: organisation.id,
      id,
      projectId,
      title,
      doerId: personId,
      dueOn,
      createdAt: now,
    })
    .execute()
  await tellTeamPages(context, project)
  return { id }
})

/** What blocks for a day is told to who steers. */
export const sayOfTaskAction = action(sayOfTask, async (context, { id, isDone, blockedOn }) => {
  const { db, now } = context
  const before = await lockTask(context, id)
  const project = await findProject(db, before.projectId)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const blocked = isDone ? '' : blockedOn
  const blockedSince = blocked === '' ? null : (before.blockedSince ?? now)
  await db
    .updateTable('projects.tasks')
    .set({ doneAt: isDone ? (before.doneAt ?? now) : null, blockedOn: blocked, blockedSince })
    .where('id', '=', id)
    .execute()
  if (blockedSince === null) await context.forget(blockKey(id))
  else if (before.blockedSince === null)
    await context.later(tellOfBlock, { taskId: id }, { at: later(now, 86_400_000), key: blockKey(id) })
  await tellTeamPages(context, project)
  return {}
})

export const removeTaskAction = action(removeTask, async (context, { id }) => {
  const { projectId, doneAt } = await lockTask(context, id)
  const project = await findProject(context.db, projectId)
  if (project.status === 'closed') throw context.refuse('project-closed')
  if (doneAt !== null) throw context.refuse('task-done')
  await context.db.deleteFrom('projects.tasks').where('id', '=', id).execute()
  await tellTeamPages(context, project)
  return {}
})

const lockTask = ({ db }: Pick<Context, 'db'>, id: string) =>
  db
    .selectFrom('projects.tasks')
    .select(['projectId', 'doneAt', 'blockedSince'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
