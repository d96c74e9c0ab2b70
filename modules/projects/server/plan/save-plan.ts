import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { savePlan } from '../../contract.ts'
import { lockProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readMilestones } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'
import { settleReached } from '../state/settle-reached.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

/** One that is reached stays: its word and its day are kept. */
export const savePlanAction = action(savePlan, async (context, { id, milestones, doers }) => {
  const { db, now, organisation } = context
  const project = await lockProject(db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const deliverables = new Set((await readDeliverables(db, [id])).map((one) => one.id))
  const people = new Set((await readMembers(db, [id])).map(({ personId }) => personId))
  const before = await readMilestones(db, [id])
  const known = new Set(before.map((one) => one.id))
  const isOfThis =
    milestones.every(
      (one) =>
        (one.id === null || known.has(one.id)) && one.deliverableIds.every((each) => deliverables.has(each)),
    ) &&
    doers.every(
      ({ deliverableId, personId }) =>
        deliverables.has(deliverableId) && (personId === null || people.has(personId)),
    )
  if (!isOfThis) throw context.refuse('not-of-this-project')
  const named = new Set(milestones.map((one) => one.id))
  const gone = before.filter((one) => !named.has(one.id))
  if (gone.some(({ reachedAt }) => reachedAt !== null)) throw context.refuse('milestone-reached')
  await db
    .updateTable('projects.deliverables')
    .set({ milestoneId: null })
    .where('projectId', '=', id)
    .execute()
  for (const one of gone) await db.deleteFrom('projects.milestones').where('id', '=', one.id).execute()
  for (const { id: milestoneId, deliverableIds, ...words } of milestones) {
    const own = milestoneId ?? newId(now)
    if (milestoneId === null)
      await db
        .insertInto('projects.milestones')
        .values({ ...words, organisationId: organisation.id, id: own, projectId: id })
        .execute()
    else await db.updateTable('projects.milestones').set(words).where('id', '=', own).execute()
    if (deliverableIds.length > 0)
      await db
        .updateTable('projects.deliverables')
        .set({ milestoneId: own })
        .where('id', 'in', deliverableIds)
        .execute()
  }
  for (const { deliverableId, personId } of doers)
    await db
      .updateTable('projects.deliverables')
      .set({ doerId: personId })
      .where('id', '=', deliverableId)
      .execute()
  await settleReached(context, id)
  await tellTeamPages(context, project)
  return {}
})
