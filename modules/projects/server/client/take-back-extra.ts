import { publicAction } from '../../../../platform/server/action.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { takeBackExtra } from '../../contract.ts'
import { touchedByMore } from '../../rules.ts'
import { overtake } from '../answers/overtake.ts'
import { readStanding } from '../answers/read-standing.ts'
import { fridayKey } from '../jobs/tell-on-friday.ts'
import { undoExtra } from '../extras/undo-extra.ts'
import { tellClient } from '../mail/tell-client.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { readMembers } from '../state/read-members.ts'
import { settleReached } from '../state/settle-reached.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { canTakeBackExtra } from './can-take-back-extra.ts'
import { findExtraOf } from './find-extra-of.ts'
import { openLink } from './open-link.ts'

/** The proposal waits again. */
export const takeBackExtraAction = publicAction(takeBackExtra, async (context, { token, extraId }) => {
  const { db, now } = context
  const { project, link } = await openLink(context, token, { toChange: true })
  const found = await findExtraOf(db, project.id, extraId)
  // Locked: it may be invoiced in this very moment.
  if (found?.extra.payLineId)
    await db
      .selectFrom('projects.payLines')
      .select('id')
      .where('id', '=', found.extra.payLineId)
      .forUpdate()
      .execute()
  if (!found) throw context.refuse('too-late')
  const standing = await readStanding(db, project.id)
  const can = await canTakeBackExtra(context, project, { ...found, standing })
  if (can === false) throw context.refuse('too-late')
  if (can !== true) throw context.refuse('take-back-first', { what: can.what, title: can.title })
  const { extra, made, deliverables } = found
  if (made) {
    await undoExtra(context, project, { extra, made })
    const touched = touchedByMore(extra)
    await overtake(context, project, { touched, deliverables, by: 'extra', but: extraId })
  }
  await db
    .updateTable('projects.extras')
    .set({
      answer: null,
      answeredBy: null,
      answeredAt: null,
      deliverableId: null,
      payLineId: null,
      stood: null,
    })
    .where('id', '=', extraId)
    .execute()
  const { isDelivered } = await settleReached(context, project.id)
  const effect = `${extraId}/${now}`
  if (isDelivered) {
    await context.forget(fridayKey(project.id))
    await tellClient(context, project, { link, what: 'delivered', effect })
  }
  const members = (await readMembers(db, [project.id])).map(({ personId }) => personId)
  const leads = await readLeadIds(db, [project.editionId])
  await tellPeople(context, [...new Set([...members, ...leads])], {
    what: 'takenBack',
    effect,
    page: projectPage(project),
    title: project.title,
    about: extra.title!,
  })
  await tellTeamPages(context, project)
  return {}
})
