import { action } from '../../../platform/server/action.ts'
import { readPeople } from '../../people/server/index.ts'
import { listEarlierPeople } from '../contract.ts'
import { invitationState } from '../rules.ts'
import { readEarlier } from './coming-back/read-earlier.ts'

export const listEarlierPeopleAction = action(listEarlierPeople, async ({ db, now }, { editionId }) => {
  const earlier = await readEarlier(db, editionId)
  const people = await readPeople(db, [...earlier.keys()])
  const invitations = await db
    .selectFrom('enrolment.invitations')
    .select(['formerPersonId', 'until', 'acceptedAt', 'declinedAt'])
    .where('editionId', '=', editionId)
    .orderBy('invitedAt')
    .execute()
  const invited = new Map(invitations.map((one) => [one.formerPersonId, invitationState(one, now)]))
  const enrolled = await db
    .selectFrom('enrolment.enrolments')
    .select('personId')
    .where('editionId', '=', editionId)
    .execute()
  const isHere = new Set(enrolled.map(({ personId }) => personId))
  return {
    people: [...earlier.values()]
      .filter(({ personId }) => !isHere.has(personId) || invited.has(personId))
      .map(({ personId, roles, editionName }) => {
        const { name, email } = people.get(personId)!
        return {
          personId,
          name,
          email,
          roles: [...roles],
          editionName,
          invitation: invited.get(personId) ?? ('none' as const),
        }
      })
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }
})
