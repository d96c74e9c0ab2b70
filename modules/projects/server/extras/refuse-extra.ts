import { action } from '../../../../platform/server/action.ts'
import { refuseExtra } from '../../contract.ts'
import { extraStateOf, isOpenToMore } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject } from '../state/kept-project.ts'
import { findExtra } from '../state/read-extras.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

/** What was proposed before is proposed no more; the team may propose again. */
export const refuseExtraAction = action(refuseExtra, async (context, { id, word }) => {
  const { db, now, person } = context
  const { projectId } = (await findExtra(db, id))!
  const project = await lockProject(db, projectId)
  const extra = (await findExtra(db, id))!
  if (!isOpenToMore(project.status)) throw context.refuse('not-now')
  if (!['asked', 'proposed'].includes(extraStateOf(extra))) throw context.refuse('already-answered')
  if (word === '') throw context.refuse('no-reason')
  await db
    .updateTable('projects.extras')
    .set((row) => ({
      revision: row('revision', '+', 1),
      word,
      refusedBy: person.id,
      refusedAt: now,
      title: null,
      proposedBy: null,
      proposedAt: null,
    }))
    .where('id', '=', id)
    .execute()
  await tellClient(context, project, { what: 'extraRefused', effect: `${id}/${now}`, by: person.name })
  await tellTeamPages(context, project)
  return { mailLeaves: context.hasMailServer }
})
