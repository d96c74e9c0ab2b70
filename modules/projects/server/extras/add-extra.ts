import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { showOwnPay } from '../../contract.ts'
import { added, later } from '../../rules.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import type { KeptExtra } from '../state/read-extras.ts'
import { readMilestones } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'

type Adding = {
  readonly extra: KeptExtra
  readonly answer: 'more' | 'instead'
  readonly by: string
  readonly deliverables: readonly KnownDeliverable[]
  readonly replaced: KnownDeliverable | undefined
}
type Made = {
  readonly deliverableId: string
  readonly payLineId?: string | null
  readonly milestoneDueOn?: string | null
}
type Working = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'tellPages'>

/** What a yes makes, in the locked project: a deliverable of the plan; for more, its day, its sum and its part in the ledger. */
export async function addExtra(context: Working, project: KeptProject, adding: Adding): Promise<Made> {
  await context.db
    .updateTable('projects.projects')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('id', '=', project.id)
    .execute()
  return adding.answer === 'instead' ? replace(context, project, adding) : add(context, project, adding)
}

/** It stands where that stood, with its day and whoever does it. */
async function replace(
  { db, now, organisation }: Working,
  project: KeptProject,
  { extra, replaced, by }: Adding,
) {
  const { id: replacedId, milestoneId, dueOn, doer } = replaced!
  const { position } = await db
    .updateTable('projects.deliverables')
    .set({ removedAt: now, milestoneId: null })
    .where('id', '=', replacedId)
    .returning('position')
    .executeTakeFirstOrThrow()
  const id = newId(now)
  await db
    .insertInto('projects.deliverables')
    .values({
      organisationId: organisation.id,
      id,
      projectId: project.id,
      position,
      title: extra.title!,
      dueOn,
      agreedAt: now,
      agreedBy: by,
      milestoneId,
      doerId: doer?.personId ?? null,
    })
    .execute()
  return { deliverableId: id }
}

async function add(
  context: Working,
  project: KeptProject,
  { extra, deliverables, by }: Adding,
): Promise<Made> {
  const { db, now, organisation } = context
  const milestone = (await readMilestones(db, [project.id])).find(
    ({ id, reachedAt }) => id === extra.milestoneId && reachedAt === null,
  )
  const doer = (await readMembers(db, [project.id])).find(({ personId }) => personId === extra.doerId)
  const id = newId(now)
  await db
    .insertInto('projects.deliverables')
    .values({
      organisationId: organisation.id,
      id,
      projectId: project.id,
      position: deliverables.length,
      title: extra.title!,
      dueOn: extra.endsOn,
      agreedAt: now,
      agreedBy: by,
      milestoneId: milestone?.id ?? null,
      doerId: doer?.personId ?? null,
    })
    .execute()
  if (milestone)
    await db
      .updateTable('projects.milestones')
      .set({ dueOn: later(milestone.dueOn, extra.endsOn)! })
      .where('id', '=', milestone.id)
      .execute()
  await db.updateTable('projects.projects').set(added(project, extra)).where('id', '=', project.id).execute()
  const payLineId = doer?.role === 'junior' && extra.juniorsCents > 0 ? newId(now) : null
  if (payLineId !== null) {
    await db
      .insertInto('projects.payLines')
      .values({
        organisationId: organisation.id,
        id: payLineId,
        projectId: project.id,
        personId: doer!.personId,
        what: extra.title!,
        cents: extra.juniorsCents,
        agreedOn: dayIn(project.timeZone, now),
        writtenBy: extra.proposedBy!,
        writtenAt: now,
      })
      .execute()
    context.tellPages([doer!.personId], [showOwnPay])
  }
  return {
    deliverableId: id,
    payLineId,
    milestoneDueOn: milestone?.dueOn ?? null,
  }
}
