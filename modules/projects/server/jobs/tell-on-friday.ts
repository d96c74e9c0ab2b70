import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { nextFriday } from '../../rules.ts'
import type { FridayLine } from '../mail/client-mail.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject, type KeptProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readMilestones } from '../state/read-life.ts'
import { readTasks } from '../state/read-tasks.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'

const Payload = z.object({ projectId: Id })
export const fridayKey = (projectId: string) => `project-friday/${projectId}`

/** What moved since the client was last told, at four in the afternoon of Friday there; nothing where nothing did. */
export const tellOnFriday: Job<typeof Payload, 'organisation'> = job(
  { name: 'tell-client-on-friday', payload: Payload },
  async (context, { projectId }) => {
    const { db, now } = context
    const project = await lockProject(db, projectId)
    if (project.status !== 'running') return
    const lines = await movedSince(context, project)
    if (lines.length > 0 && project.tellsOnFridays) {
      await tellClient(context, project, { what: 'friday', effect: `${projectId}/${now}`, lines })
    }
    if (lines.length > 0)
      await db.updateTable('projects.projects').set({ toldUntil: now }).where('id', '=', projectId).execute()
    await context.later(
      tellOnFriday,
      { projectId },
      { at: nextFriday(project.timeZone, now), key: fridayKey(projectId) },
    )
  },
)

async function movedSince({ db }: Pick<WorkContext, 'db'>, project: KeptProject): Promise<FridayLine[]> {
  const since = project.toldUntil ?? project.createdAt
  const isNew = (at: string | null) => at !== null && at > since
  const deliverables = await readDeliverables(db, [project.id])
  return [
    ...deliverables.flatMap(({ title, versions }) =>
      versions.flatMap((one): FridayLine[] => [
        ...(isNew(one.sentAt) ? [{ kind: 'sent' as const, title, by: firstName(one.by) }] : []),
        ...(one.answer !== null && isNew(one.answeredAt)
          ? [{ kind: one.answer, title, by: one.answeredBy! }]
          : []),
      ]),
    ),
    ...(await readMilestones(db, [project.id]))
      .filter(({ reachedAt }) => isNew(reachedAt))
      .map(({ title }): FridayLine => ({ kind: 'reached', title, by: '' })),
    ...(await readTasks(db, [project.id]))
      .filter(({ doneAt }) => isNew(doneAt))
      .map(({ title, doer }): FridayLine => ({ kind: 'done', title, by: doer ? firstName(doer.name) : '' })),
  ]
}
