import { publicAction } from '../../../../platform/server/action.ts'
import { agreeDeliverable } from '../../contract.ts'
import { tellClient } from '../mail/tell-client.ts'
import { settleAndTell } from '../plan/settle-and-tell.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** As of any answer by link, the client's own address is told who gave it. */
export const agreeDeliverableAction = publicAction(
  agreeDeliverable,
  async (context, { token, by, deliverableId, isWanted }) => {
    const { db, now } = context
    const { project, link } = await openLink(context, token, { toChange: true })
    const found = (await readDeliverables(db, [project.id])).find(({ id }) => id === deliverableId)
    if (found?.state !== 'proposed' || project.status === 'closed') throw context.refuse('already-answered')
    await db
      .updateTable('projects.deliverables')
      .set(isWanted ? { agreedAt: now, agreedBy: by } : { removedAt: now, milestoneId: null })
      .where('id', '=', deliverableId)
      .execute()
    await db
      .updateTable('projects.projects')
      .set((row) => ({ revision: row('revision', '+', 1) }))
      .where('id', '=', project.id)
      .execute()
    await tellClient(context, project, {
      link,
      what: isWanted ? 'deliverableAgreed' : 'deliverableRemoved',
      effect: `${deliverableId}/${now}`,
      deliverable: found.title,
      by,
    })
    await settleAndTell(context, project, link)
    await tellTeamPages(context, project)
    return {}
  },
)
