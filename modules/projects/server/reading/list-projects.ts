import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { listProjects, type ProjectCard } from '../../contract.ts'
import { missingOf } from '../../rules.ts'
import { readAmended } from '../amendments/read-amended.ts'
import { asBrief } from '../state/as-brief.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readAsked } from '../state/read-extras.ts'
import { readMilestones } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'
import { readTasks } from '../state/read-tasks.ts'

export const listProjectsAction = action(listProjects, async (context, { editionId }) => {
  const { db, now, organisation, person } = context
  const leads = await isLead(context, editionId)
  const all = await db
    .selectFrom('projects.projects')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const members = await readMembers(
    db,
    all.map(({ id }) => id),
  )
  const roleIn = (id: string) =>
    members.find(({ projectId, personId }) => projectId === id && personId === person.id)?.role
  const shown = all.filter(({ id }) => leads || roleIn(id) !== undefined)
  const ids = shown.map(({ id }) => id)
  const deliverables = await readDeliverables(db, ids)
  const milestones = await readMilestones(db, ids)
  const tasks = await readTasks(db, ids)
  const asked = await readAsked(db, ids)
  const amended = await readAmended(db, ids)
  return {
    isLead: leads,
    today: dayIn(organisation.timeZone, now),
    projects: shown.map((project): ProjectCard => {
      const { id, title, clientName, status, places, endsOn } = project
      const of = <Row extends { projectId: string }>(rows: readonly Row[]) =>
        rows.filter(({ projectId }) => projectId === id)
      const sent = of(deliverables).filter(({ state }) => state === 'sent')
      const own = of(members)
      const next = of(milestones).find(({ reachedAt }) => reachedAt === null)
      return {
        id,
        title,
        clientName,
        status,
        isDelivered: project.deliveredAt !== null,
        missing: missingOf(asBrief(project, of(deliverables))),
        mentorName: own.find(({ role }) => role === 'mentor')?.name ?? null,
        juniors: own.filter(({ role }) => role === 'junior').length,
        places,
        waitsForClient: sent.length,
        waitsSince: sent.map(({ versions }) => versions[0]!.sentAt).toSorted()[0] ?? null,
        extrasAsked: asked.get(id)?.count ?? 0,
        extrasSince: asked.get(id)?.since ?? null,
        amendmentSince: amended.get(id) ?? null,
        blocked: of(tasks).filter(({ blockedSince, doneAt }) => blockedSince !== null && doneAt === null)
          .length,
        nextMilestone: next ? { title: next.title, dueOn: next.dueOn } : null,
        endsOn,
        as: roleIn(id) ?? 'lead',
      }
    }),
  }
})
