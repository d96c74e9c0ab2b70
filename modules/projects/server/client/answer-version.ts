import { publicAction } from '../../../../platform/server/action.ts'
import { answerVersion } from '../../contract.ts'
import { whyNotAnswer } from '../../rules.ts'
import { fridayKey } from '../jobs/tell-on-friday.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readMembers } from '../state/read-members.ts'
import { settleReached } from '../state/settle-reached.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** The client's own address is told who answered what: a link that was passed on answers nothing in silence. */
export const answerVersionAction = publicAction(
  answerVersion,
  async (context, { token, by, versionId, answer, word }) => {
    const { db, now } = context
    const { project, link } = await openLink(context, token, { toChange: true })
    const found = (await readDeliverables(db, [project.id])).find(({ versions }) =>
      versions.some(({ id }) => id === versionId),
    )
    if (!found || project.status === 'closed') throw context.refuse('already-answered')
    const version = found.versions.find(({ id }) => id === versionId)!
    const isLatest = found.versions[0]!.id === versionId
    const refusal = whyNotAnswer({ answer: version.answer, isLatest }, { answer, word })
    if (refusal) throw context.refuse(refusal)
    await db
      .updateTable('projects.versions')
      .set({ answer, answerWord: word, answeredBy: by, answeredAt: now })
      .where('id', '=', versionId)
      .execute()
    const { isDelivered } = await settleReached(context, project.id)
    const effect = `${versionId}/${now}`
    const deliverable = found.title
    await tellClient(context, project, { link, what: answer, effect, deliverable, by })
    if (isDelivered) {
      await context.forget(fridayKey(project.id))
      await tellClient(context, project, { link, what: 'delivered', effect: `${project.id}/${now}` })
    }
    const members = await readMembers(db, [project.id])
    await tellPeople(
      context,
      members.map(({ personId }) => personId),
      { what: answer, effect, page: projectPage(project), title: project.title, about: deliverable, by },
    )
    await tellTeamPages(context, project)
    return {}
  },
)
