import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { listPartners, type PartnerOfEdition } from '../../contract.ts'
import { endedBefore, stateOf } from '../../rules.ts'

export const listPartnersAction = action(listPartners, async ({ db, organisation, now }, { editionId }) => {
  const rows = await db
    .selectFrom('partners.partners')
    .select(['id', 'name', 'fromOn', 'untilOn', 'charterOf', 'endedAt'])
    .select((row) =>
      row
        .selectFrom('partners.mentors')
        .select(({ fn }) => fn.countAll<string>().as('mentors'))
        .whereRef('partnerId', '=', 'partners.partners.id')
        .where(({ or, eb, ref }) =>
          or([eb('leftAt', 'is', null), eb('leftAt', '=', ref('partners.partners.endedAt'))]),
        )
        .as('mentors'),
    )
    .select((row) =>
      row
        .selectFrom('partners.mentors')
        .select(
          sql<string[]>`coalesce(array_agg(mentors.enrolment_id order by mentors.enrolment_id), '{}')`.as(
            'ids',
          ),
        )
        .whereRef('partnerId', '=', 'partners.partners.id')
        .as('enrolmentIds'),
    )
    .where('editionId', '=', editionId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
  const today = dayIn(organisation.timeZone, now)
  return {
    partners: rows.map(({ endedAt, mentors, enrolmentIds, charterOf, ...row }) => ({
      ...row,
      charterOf: charterOf as PartnerOfEdition['charterOf'],
      state: stateOf({ ...row, endedAt }, today),
      endedOn: endedBefore({ ...row, endedAt }, organisation.timeZone),
      mentors: Number(mentors),
      enrolmentIds: enrolmentIds!,
    })),
  }
})
