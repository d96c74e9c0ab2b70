import type { Context } from '../../../../platform/server/context.ts'
import { action } from '../../../../platform/server/action.ts'
import { stepProject } from '../../contract.ts'
import { missingOf, nextFriday, whyNotStep } from '../../rules.ts'
import { endAmendment } from '../amendments/end-amendment.ts'
import { readAmendment } from '../amendments/read-amendments.ts'
import { freeHoursOf } from '../advisors/free-hours-of.ts'
import { fridayKey, tellOnFriday } from '../jobs/tell-on-friday.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { asBrief } from '../state/as-brief.ts'
import { lockProject, type KeptProject } from '../state/kept-project.ts'
import { readDeliverables, type KnownDeliverable } from '../state/read-deliverables.ts'
import { readExtras } from '../state/read-extras.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

export const stepProjectAction = action(stepProject, async (context, { id, to }) => {
  const { db, now } = context
  const project = await lockProject(db, id)
  const deliverables = await readDeliverables(db, [id])
  const members = await readMembers(db, [id])
  const agreed = deliverables.filter(({ agreedAt }) => agreedAt !== null).length
  const refusal = whyNotStep(
    {
      status: project.status,
      missing: missingOf(asBrief(project, deliverables)),
      agreed,
      hasMentor: members.some(({ role }) => role === 'mentor'),
      juniors: members.filter(({ role }) => role === 'junior').length,
    },
    to,
  )
  if (refusal) throw context.refuse(refusal)
  await db
    .updateTable('projects.projects')
    .set({
      status: to,
      ...(to === 'running' && { launchedAt: now, toldUntil: now }),
      ...(to === 'closed' && { closedAt: now }),
    })
    .where('id', '=', id)
    .execute()
  if (to === 'running') await launch(context, project)
  if (to === 'closed') await close(context, project, deliverables)
  await tellTeamPages(context, project)
  return { status: to, mailLeaves: context.hasMailServer }
})

/** Its people are free for another team, and still read in this one; advisors wait for it no more, and the client learns what is dropped. */
async function close(context: Context, project: KeptProject, deliverables: readonly KnownDeliverable[]) {
  const { db, now, forget } = context
  const { id: projectId } = project
  const amendment = await readAmendment(db, project, deliverables)
  const isAmended = amendment?.row.endedAt === null
  if (isAmended) await endAmendment(context, amendment.row, { as: 'dropped', changes: amendment.changes })
  await forget(fridayKey(projectId))
  await freeHoursOf(context, project)
  const extras = await readExtras(db, [projectId], deliverables)
  const drops = isAmended || extras.some(({ state }) => state === 'asked' || state === 'proposed')
  if (project.deliveredAt === null) await tellOfStop(context, project, drops)
  else if (drops) await tellClient(context, project, { what: 'dropped', effect: projectId })
  await db
    .updateTable('projects.members')
    .set({ overAt: now })
    .where('projectId', '=', projectId)
    .where('leftAt', 'is', null)
    .execute()
}

/** Before its end: its client and its team learn it from the programme, and not from silence. */
async function tellOfStop(context: Context, project: KeptProject, drops: boolean): Promise<void> {
  await tellClient(context, project, { what: 'stopped', effect: project.id, drops })
  await tellMembers(context, project, 'stopped')
}

async function launch(context: Context, project: KeptProject): Promise<void> {
  const { now } = context
  const { id, timeZone } = project
  await context.later(tellOnFriday, { projectId: id }, { at: nextFriday(timeZone, now), key: fridayKey(id) })
  await tellClient(context, project, { what: 'launched', effect: id })
  await tellMembers(context, project, 'launched')
}

async function tellMembers(context: Context, project: KeptProject, what: 'launched' | 'stopped') {
  const { id, title } = project
  const members = await readMembers(context.db, [id])
  await tellPeople(
    context,
    members.map(({ personId }) => personId),
    { what, effect: id, page: projectPage(project), title },
  )
}
