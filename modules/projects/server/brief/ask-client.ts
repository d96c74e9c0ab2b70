import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { askClient } from '../../contract.ts'
import { mostDeliverables } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

/** What is there already under the same name is proposed once. */
export const askClientAction = action(askClient, async (context, { id, proposals }) => {
  const { db, now, organisation, person } = context
  const project = await lockProject(db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const before = await readDeliverables(db, [id])
  const known = new Set(before.map(({ title }) => title.toLowerCase()))
  const added = proposals.filter((title) => !known.has(title.toLowerCase()) && known.add(title.toLowerCase()))
  if (before.length + added.length > mostDeliverables) throw context.refuse('too-many-deliverables')
  if (added.length > 0) {
    await db
      .insertInto('projects.deliverables')
      .values(
        added.map((title, at) => ({
          organisationId: organisation.id,
          id: newId(now),
          projectId: id,
          position: before.length + at,
          title,
        })),
      )
      .execute()
    await db
      .updateTable('projects.projects')
      .set((row) => ({ revision: row('revision', '+', 1) }))
      .where('id', '=', id)
      .execute()
  }
  const isProposed = added.length > 0 || before.some(({ state }) => state === 'proposed')
  const what = isProposed ? 'proposals' : 'brief'
  await tellClient(context, project, { what, effect: `${id}/${now}`, by: person.name })
  await tellTeamPages(context, project)
  return { mailLeaves: context.hasMailServer }
})
