import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import { applyToImmersion, offerImmersion, showOffer, type OfferWords } from '../../contract.ts'

export { openRelationships as openActions, type Enrolled, type Relationships as Actions }

export const day: OfferWords & { chosenBy: 'host' | 'draw'; hidesNames: boolean } = {
  title: 'Une matinée au juridique',
  work: 'juriste, Nantes',
  about: 'Une relecture de contrat, une négociation, et le café de onze heures.',
  site: 'Nantes',
  firstOn: '2026-12-07',
  lastOn: '2026-12-07',
  beginsAt: '09:00',
  endsAt: '17:00',
  places: 1,
  applyBy: '2026-11-30',
  chosenBy: 'host',
  hidesNames: false,
}

/** An edition in which people open their days. */
export async function openImmersion(database: Database, actions: Relationships, asksManager = false) {
  const edition = await openEdition(database, actions)
  await edition.rows(
    sql`update programmes.editions set immersion = ${JSON.stringify({ asksManager })} where id = ${edition.editionId}`,
  )
  // Other tests have moved the clock on: each lives its own weeks.
  actions.clock.now = '2026-11-21T20:00:00.000Z'
  const { editionId } = edition
  return {
    ...edition,
    offer: async (host: Enrolled, changed: Partial<typeof day> = {}): Promise<string> =>
      (await actions.ask(host, offerImmersion, { editionId, ...day, ...changed })).id,
    write: (who: Enrolled, id: string, motivation = 'Voir comment on dit non.') =>
      actions.ask(who, applyToImmersion, { id, motivation }),
    show: (who: Enrolled, id: string) => actions.ask(who, showOffer, { id }),
  }
}
