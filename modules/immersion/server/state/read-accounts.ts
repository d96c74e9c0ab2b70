import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Account, ReportWords } from '../../contract.ts'
import type { KeptCandidacy, KeptOffer } from './kept-offer.ts'

/**
 * What was told of the visits of these offers that the reader may see: all of them for the team, else one's own. Of these the
 * other side's account is shown once one has written one's own.
 */
export async function readAccounts(
  { db, person }: Pick<Context, 'db' | 'person'>,
  offers: readonly KeptOffer[],
  candidacies: readonly KeptCandidacy[],
  leads: boolean,
): Promise<Account[]> {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const visits = candidacies.filter(
    ({ state, personId, offerId }) =>
      state === 'going' && (leads || personId === person.id || byId.get(offerId)?.hostId === person.id),
  )
  if (visits.length === 0) return []
  const reports = await db
    .selectFrom('immersion.reports')
    .select(['candidacyId', 'side', 'happened', 'brought', 'takesAway'])
    .where(sql<boolean>`candidacy_id = any(${visits.map(({ id }) => id)}::uuid[])`)
    .execute()
  const told = visits.filter(({ id }) => reports.some(({ candidacyId }) => candidacyId === id))
  const people = await readPeople(
    db,
    told.flatMap(({ personId, offerId }) => [personId, byId.get(offerId)!.hostId]),
  )
  return told.map(({ id, personId, offerId }) => {
    const offer = byId.get(offerId)!
    const of = (side: 'host' | 'visitor'): ReportWords | null => {
      const one = reports.find((report) => report.candidacyId === id && report.side === side)
      return one ? { happened: one.happened, brought: one.brought, takesAway: one.takesAway } : null
    }
    const [host, visitor] = [of('host'), of('visitor')]
    const isHost = offer.hostId === person.id
    const isVisitor = personId === person.id
    return {
      candidacyId: id,
      offerId,
      title: offer.title,
      firstOn: offer.firstOn,
      visitorName: people.get(personId)?.name ?? '',
      hostName: people.get(offer.hostId)?.name ?? '',
      host: isVisitor && visitor === null ? null : host,
      visitor: isHost && host === null ? null : visitor,
    }
  })
}
