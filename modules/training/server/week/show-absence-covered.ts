import { action } from '../../../../platform/server/action.ts'
import { coveredBy, readPeopleById } from '../../../meetings/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showAbsenceCovered } from '../../contract.ts'

export const showAbsenceCoveredAction = action(showAbsenceCovered, async (context, days) => {
  const { db, person } = context
  const { timeZone } = (await readPeopleById(context, [person.id])).get(person.id)!
  const covered = await coveredBy(context, timeZone, days)
  const pairs = await readPairs(
    db,
    covered.map(({ relationshipId }) => relationshipId),
  )
  const people = await readPeopleById(
    context,
    [...pairs.values()].flatMap(({ parties }) => parties.map(({ personId }) => personId)),
  )
  return {
    meetings: covered.map(({ id, relationshipId, startsAt }) => {
      const other = pairs.get(relationshipId)!.parties.find(({ personId }) => personId !== person.id)!
      return { id, startsAt, name: people.get(other.personId)!.name }
    }),
  }
})
