import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { daysToRemindAmendment } from '../../rules.ts'
import { amendmentKey, endAmendment } from '../amendments/end-amendment.ts'
import { readAmendment, type KnownAmendment } from '../amendments/read-amendments.ts'
import { tellOfAmendment } from '../amendments/tell-of-amendment.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject, type KeptProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

const Payload = z.object({ projectId: Id })

/** A client who has not answered a changed brief is reminded of it once. Then it is over: a silence accepts nothing. */
export const awaitAmendment: Job<typeof Payload, 'organisation'> = job(
  { name: 'await-client-on-amendment', payload: Payload },
  async (context, { projectId }) => {
    const { db, now } = context
    const project = await lockProject(db, projectId)
    const found = await readAmendment(db, project, await readDeliverables(db, [projectId]))
    if (found?.row.endedAt !== null) return
    // Nothing is left of it to ask: it was done otherwise, or begun.
    if (found.changes.length === 0) await endAmendment(context, found.row, { as: 'lapsed', changes: [] })
    else if (found.row.lapsesAt <= now) await lapse(context, project, found)
    else await remind(context, project, found)
  },
)

async function remind(context: WorkContext, project: KeptProject, { row, changes }: KnownAmendment) {
  const { db, now } = context
  await db.updateTable('projects.amendments').set({ remindedAt: now }).where('id', '=', row.id).execute()
  await tellClient(context, project, { what: 'amendmentReminded', effect: `${row.id}/${now}`, changes })
  await context.later(
    awaitAmendment,
    { projectId: project.id },
    { at: row.lapsesAt, key: amendmentKey(project.id) },
  )
}

async function lapse(context: WorkContext, project: KeptProject, { row, changes }: KnownAmendment) {
  const effect = `${row.id}/${context.now}`
  await endAmendment(context, row, { as: 'lapsed', changes })
  await tellClient(context, project, { what: 'amendmentLapsed', effect })
  await tellOfAmendment(context, project, { what: 'amendmentLapsed', effect })
  await tellTeamPages(context, project)
}

export async function remindLater(context: Pick<WorkContext, 'later' | 'now'>, projectId: string) {
  const at = later(context.now, daysToRemindAmendment * 86_400_000)
  await context.later(awaitAmendment, { projectId }, { at, key: amendmentKey(projectId) })
}
