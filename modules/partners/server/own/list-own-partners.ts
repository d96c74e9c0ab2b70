import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnPartners, type WholePartner } from '../../contract.ts'
import { endedBefore } from '../../rules.ts'

export const listOwnPartnersAction = action(listOwnPartners, async ({ db, organisation, now, person }) => {
  const today = dayIn(organisation.timeZone, now)
  const standing = db
    .selectFrom('partners.partners')
    .select(['partners.partners.id', 'name', 'partners.partners.editionId', 'fromOn', 'untilOn', 'charterOf'])
    .where('endedAt', 'is', null)
    .where('untilOn', '>=', today)
    .orderBy('partners.partners.addedAt', 'desc')
  const asMentor = await standing
    .innerJoin('partners.mentors', 'partnerId', 'partners.partners.id')
    .where('personId', '=', person.id)
    .where('leftAt', 'is', null)
    .execute()
  const asReader = await standing
    .innerJoin('partners.readers', 'partnerId', 'partners.partners.id')
    .where('personId', '=', person.id)
    .execute()
  const found = [
    ...asMentor.map((row) => ({ ...row, as: 'mentor' as const })),
    ...asReader.map((row) => ({ ...row, as: 'reader' as const })),
  ]
  const names = await readEditionNames(
    db,
    found.map(({ editionId }) => editionId),
  )
  const came = await db
    .selectFrom('partners.partners')
    .innerJoin('partners.mentors', 'partnerId', 'partners.partners.id')
    .select(['enrolmentId', 'name', 'untilOn', 'endedAt'])
    .where('personId', '=', person.id)
    .whereRef('leftAt', '=', 'endedAt')
    .orderBy('endedAt', 'desc')
    .execute()
  return {
    over: came.map(({ enrolmentId, name, ...days }) => ({
      enrolmentId,
      name,
      lastOn: endedBefore(days, organisation.timeZone) ?? days.untilOn,
    })),
    partners: found.map(({ charterOf, ...row }) => ({
      ...row,
      charterOf: charterOf as WholePartner['charterOf'],
      editionName: names.get(row.editionId)!.editionName,
    })),
  }
})
