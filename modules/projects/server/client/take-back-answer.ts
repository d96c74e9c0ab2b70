import { publicAction } from '../../../../platform/server/action.ts'
import { takeBackAnswer } from '../../contract.ts'
import { nextFriday } from '../../rules.ts'
import { fridayKey, tellOnFriday } from '../jobs/tell-on-friday.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readMembers } from '../state/read-members.ts'
import { settleReached } from '../state/settle-reached.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'
import { canTakeBack } from './read-client-page.ts'

/** A milestone that it had reached is not reached any more, and what was delivered runs again. */
export const takeBackAnswerAction = publicAction(takeBackAnswer, async (context, { token, versionId }) => {
  const { db, now } = context
  const { project } = await openLink(context, token, { toChange: true })
  const found = (await readDeliverables(db, [project.id])).find(
    ({ versions }) => versions[0]?.id === versionId,
  )
  if (!found || !canTakeBack(found, now, project.status)) throw context.refuse('too-late')
  await db
    .updateTable('projects.versions')
    .set({ answer: null, answerWord: '', answeredBy: null, answeredAt: null })
    .where('id', '=', versionId)
    .execute()
  await settleReached(context, project.id)
  if (project.status === 'delivered')
    await context.later(
      tellOnFriday,
      { projectId: project.id },
      { at: nextFriday(project.timeZone, now), key: fridayKey(project.id) },
    )
  const members = await readMembers(db, [project.id])
  await tellPeople(
    context,
    members.map(({ personId }) => personId),
    {
      what: 'takenBack',
      effect: `${versionId}/${now}`,
      page: projectPage(project),
      title: project.title,
      about: found.title,
    },
  )
  await tellTeamPages(context, project)
  return {}
})
