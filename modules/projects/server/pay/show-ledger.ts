import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { showLedger, showOwnPay } from '../../contract.ts'
import { readMembers } from '../state/read-members.ts'
import { readPayLines } from './read-pay-lines.ts'

export const showLedgerAction = action(showLedger, async ({ db, now, organisation }, { editionId }) => {
  const projects = await db
    .selectFrom('projects.projects')
    .select(['id', 'title', 'currency', 'budgetCents', 'juniorsCents'])
    .where('editionId', '=', editionId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const members = await readMembers(
    db,
    projects.map(({ id }) => id),
  )
  const extras = await db
    .selectFrom('projects.extras')
    .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select(['projects.extras.id', 'projectId', 'projects.extras.title', 'cents', 'answeredBy', 'answeredAt'])
    .where('editionId', '=', editionId)
    .where('answer', '=', 'more')
    .where('cents', '>', 0)
    .orderBy('answeredAt')
    .execute()
  return {
    lines: await readPayLines(db, editionId),
    projects: projects.map((project) => ({
      ...project,
      extras: extras
        .filter(({ projectId }) => projectId === project.id)
        .map(({ id, title, cents, answeredBy, answeredAt }) => ({
          id,
          title: title!,
          cents,
          by: answeredBy!,
          agreedAt: answeredAt!,
        })),
      members: members
        .filter(({ projectId }) => projectId === project.id)
        .map(({ personId, name, role }) => ({ personId, name, role })),
    })),
    today: dayIn(organisation.timeZone, now),
  }
})

export const showOwnPayAction = action(showOwnPay, async ({ db, person }, { editionId }) => ({
  lines: await readPayLines(db, editionId, person.id),
}))
