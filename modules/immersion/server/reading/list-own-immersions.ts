import { sql } from 'kysely'
import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnImmersions } from '../../contract.ts'
import { isOver } from '../../rules.ts'
import { asShown } from '../state/as-shown.ts'
import { kept, readCandidacies, type KeptCandidacy, type KeptOffer } from '../state/kept-offer.ts'

/** For so long after its last day, it waits to be told. */
const toldOfForDays = 21

export const listOwnImmersionsAction = action(listOwnImmersions, async (context) => {
  const { db, now, organisation, person } = context
  const offers = (
    await db
      .selectFrom('immersion.offers')
      .selectAll('immersion.offers')
      .where('status', '=', 'open')
      .where('lastOn', '>=', addDays(dayIn(organisation.timeZone, now), -toldOfForDays))
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('hostId', '=', person.id),
          exists(
            selectFrom('immersion.candidacies')
              .select('id')
              .whereRef('offerId', '=', 'immersion.offers.id')
              .where('personId', '=', person.id)
              .where('state', 'in', ['candidate', 'held', 'going']),
          ),
        ]),
      )
      .orderBy('firstOn')
      .orderBy('immersion.offers.id')
      .execute()
  ).map(kept)
  const candidacies = await readCandidacies(
    db,
    offers.map(({ id }) => id),
  )
  const shown = await asShown(context, offers, candidacies, false)
  const owed = await readOwed(context, offers, candidacies)
  const editions = await readEditions(context)
  return {
    offers: shown
      .map((offer) => ({ ...offer, owesReportOf: owed.filter(({ offerId }) => offerId === offer.id) }))
      .filter(({ state, owesReportOf }) => state !== 'past' || owesReportOf.length > 0),
    editions,
  }
})

type Reading = Pick<Context, 'db' | 'now' | 'person'>

/** Visits that are over and of which I have said nothing yet. */
async function readOwed(
  { db, now, person }: Reading,
  offers: readonly KeptOffer[],
  candidacies: readonly KeptCandidacy[],
) {
  const over = new Map(offers.filter((offer) => isOver(offer, now)).map((offer) => [offer.id, offer]))
  const visits = candidacies.filter(
    ({ state, offerId, personId }) =>
      state === 'going' &&
      over.has(offerId) &&
      (personId === person.id || over.get(offerId)!.hostId === person.id),
  )
  if (visits.length === 0) return []
  const told = await db
    .selectFrom('immersion.reports')
    .select(['candidacyId', 'side'])
    .where(sql<boolean>`candidacy_id = any(${visits.map(({ id }) => id)}::uuid[])`)
    .execute()
  const people = await readPeople(
    db,
    visits.flatMap(({ personId, offerId }) => [personId, over.get(offerId)!.hostId]),
  )
  return visits.flatMap(({ id, offerId, personId }) => {
    const side = personId === person.id ? 'visitor' : 'host'
    if (told.some((one) => one.candidacyId === id && one.side === side)) return []
    const otherId = side === 'visitor' ? over.get(offerId)!.hostId : personId
    return [{ candidacyId: id, offerId, name: people.get(otherId)?.name ?? '' }]
  })
}

async function readEditions({ db, person }: Reading) {
  const rows = await db
    .selectFrom('enrolment.members')
    .innerJoin(
      'programmes.immersionTerms',
      'programmes.immersionTerms.editionId',
      'enrolment.members.editionId',
    )
    .select('enrolment.members.editionId')
    .distinct()
    .where('personId', '=', person.id)
    .where('status', '=', 'enrolled')
    .execute()
  const names = await readEditionNames(
    db,
    rows.map(({ editionId }) => editionId!),
  )
  return rows.map(({ editionId }) => ({ id: editionId!, name: names.get(editionId!)!.editionName }))
}
