import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { placeOnProject, showCourseWeek } from '../../contract.ts'

export const placeOnProjectAction = action(
  placeOnProject,
  async (context, { editionId, personIds, projectId, startedOn }) => {
    const { db, now, organisation } = context
    // Locked, so that it is neither removed nor closed under those who come.
    const project = await db
      .selectFrom('training.projects')
      .select('openedAt')
      .where('id', '=', projectId)
      .where('editionId', '=', editionId)
      .forUpdate()
      .executeTakeFirst()
    if (!project) throw context.refuse('not-found')
    if (project.openedAt === null) throw context.refuse('project-not-open')
    let alreadyThere = 0
    for (const personId of [...new Set(personIds)].toSorted()) {
      if (!(await takesPart(db, editionId, personId))) throw context.refuse('not-in-course')
      const current = await db
        .selectFrom('training.placements')
        .select(['id', 'projectId'])
        .where('editionId', '=', editionId)
        .where('personId', '=', personId)
        .where('endedOn', 'is', null)
        .forUpdate()
        .executeTakeFirst()
      if (current?.projectId === projectId) {
        alreadyThere += 1
        continue
      }
      if (current)
        await db
          .updateTable('training.placements')
          .set({ endedOn: startedOn, blockedOn: null, blockedSince: null })
          .where('id', '=', current.id)
          .execute()
      await db
        .insertInto('training.placements')
        .values({
          organisationId: organisation.id,
          id: newId(now),
          editionId,
          personId,
          projectId,
          startedOn,
        })
        .execute()
    }
    context.tellPages([...personIds, context.person.id], [showCourseWeek])
    return { placed: new Set(personIds).size - alreadyThere, alreadyThere }
  },
)
