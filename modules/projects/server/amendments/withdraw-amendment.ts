import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { withdrawAmendment } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject, type KeptProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { endAmendment } from './end-amendment.ts'
import { readAmendment, type KnownAmendment } from './read-amendments.ts'

export const withdrawAmendmentAction = action(withdrawAmendment, async (context, { id }) => {
  const { db } = context
  const project = await lockProject(db, id)
  const found = await readAmendment(db, project, await readDeliverables(db, [id]))
  if (found?.row.endedAt !== null) throw context.refuse('already-answered')
  await withdraw(context, project, found)
  await tellTeamPages(context, project)
  return { mailLeaves: context.hasMailServer }
})

/** The client, who may have read it, is told that there is nothing to answer. */
export async function withdraw(context: Context, project: KeptProject, { row, changes }: KnownAmendment) {
  await endAmendment(context, row, { as: 'withdrawn', changes })
  await tellClient(context, project, {
    what: 'amendmentWithdrawn',
    effect: `${row.id}/${context.now}`,
    by: context.person.name,
  })
}
