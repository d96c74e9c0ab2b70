import { publicAction } from '../../../../platform/server/action.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { answerExtra } from '../../contract.ts'
import { extraStateOf, nextFriday, stoodOf, touchedByMore, whyNotAnswerExtra } from '../../rules.ts'
import { overtake } from '../answers/overtake.ts'
import { addExtra } from '../extras/add-extra.ts'
import { fridayKey, tellOnFriday } from '../jobs/tell-on-friday.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readMembers } from '../state/read-members.ts'
import { settleReached } from '../state/settle-reached.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { findExtraOf } from './find-extra-of.ts'
import { openLink } from './open-link.ts'

/** A yes changes the plan, the sum and the ledger at once; the client's own address is told who said it. */
export const answerExtraAction = publicAction(
  answerExtra,
  async (context, { token, by, extraId, answer, proposal }) => {
    const { db, now } = context
    const { project, link } = await openLink(context, token, { toChange: true })
    const found = await findExtraOf(db, project.id, extraId)
    if (!found) throw context.refuse('already-answered')
    const { extra, deliverables, replaced } = found
    const refusal = whyNotAnswerExtra(
      {
        status: project.status,
        state: extraStateOf(extra),
        revision: extra.revision,
        adds: extra.adds,
        deliverables: deliverables.length,
        replaced: replaced?.state ?? null,
      },
      { answer, proposal },
    )
    if (refusal) throw context.refuse(refusal)
    const made =
      answer === 'no' ? {} : await addExtra(context, project, { extra, answer, by, deliverables, replaced })
    await db
      .updateTable('projects.extras')
      .set({ ...made, answer, answeredBy: by, answeredAt: now, stood: JSON.stringify(stoodOf(project)) })
      .where('id', '=', extraId)
      .execute()
    if (answer !== 'no') {
      const touched = touchedByMore({ ...extra, answer, deliverableId: null })
      await overtake(context, project, { touched, deliverables, by: 'extra', but: extraId })
    }
    await settleReached(context, project.id)
    // Delivered, it runs again.
    if (answer !== 'no' && project.status === 'delivered')
      await context.later(
        tellOnFriday,
        { projectId: project.id },
        { at: nextFriday(project.timeZone, now), key: fridayKey(project.id) },
      )
    const effect = `${extraId}/${now}`
    const what = answer === 'no' ? 'extraDeclined' : 'extraAgreed'
    // A wish that is taken back before anybody answered it is nobody's news but the team's.
    if (extra.title !== null)
      await tellClient(context, project, { link, what, effect, deliverable: extra.title, by })
    const members = (await readMembers(db, [project.id])).map(({ personId }) => personId)
    const leads = await readLeadIds(db, [project.editionId])
    await tellPeople(context, [...new Set([...members, ...leads])], {
      what,
      effect,
      page: projectPage(project),
      title: project.title,
      about: extra.title ?? project.title,
      by,
    })
    await tellTeamPages(context, project)
    return {}
  },
)
