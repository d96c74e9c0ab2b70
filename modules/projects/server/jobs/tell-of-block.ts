import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

const Payload = z.object({ taskId: Id })
export const blockKey = (taskId: string) => `project-block/${taskId}`

/** Who steers learns of what has blocked for a day: that something does, and not the words. */
export const tellOfBlock: Job<typeof Payload, 'organisation'> = job(
  { name: 'tell-of-blocked-task', payload: Payload },
  async (context, { taskId }) => {
    const { db } = context
    const task = await db
      .selectFrom('projects.tasks')
      .select(['projectId', 'title', 'blockedSince'])
      .where('id', '=', taskId)
      .executeTakeFirst()
    if (!task || task.blockedSince === null) return
    const mentor = (await readMembers(db, [task.projectId])).find(({ role }) => role === 'mentor')
    const project = await findProject(db, task.projectId)
    if (!mentor || project.status === 'closed') return
    await tellPeople(context, [mentor.personId], {
      what: 'blocked',
      effect: `${taskId}/${task.blockedSince}`,
      page: projectPage(project),
      title: project.title,
      about: task.title,
    })
  },
)
