import { readPeople, type KnownPerson } from '../../people/server/index.ts'
import { readLeads } from '../../programmes/server/index.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import type { ReadBy, ReferentPlace } from '../contract.ts'

export type Listening = {
  readonly readBy: ReadBy
  readonly referent: KnownPerson | null
  readonly deputy: KnownPerson | null
  readonly team: readonly KnownPerson[]
}

/**
 * Who listens in an edition: its referent, else its team. Somebody who leads the edition is no referent of it, even if
 * they were named before they led it.
 */
export async function readListening(db: Db, editionId: string): Promise<Listening> {
  const rows = await db
    .selectFrom('feedback.referents')
    .select(['place', 'personId'])
    .where('editionId', '=', editionId)
    .execute()
  const leads = await readLeads(db, editionId)
  const leadIds = leads.map(({ personId }) => personId)
  const people = await readPeople(db, [...rows.map(({ personId }) => personId), ...leadIds])
  const inPlace = (place: ReferentPlace) => {
    const row = rows.find((one) => one.place === place && !leadIds.includes(one.personId))
    return row ? (people.get(row.personId) ?? null) : null
  }
  const [referent, deputy] = [inPlace('referent'), inPlace('deputy')]
  return {
    readBy: referent || deputy ? 'referent' : 'team',
    referent,
    deputy,
    team: leadIds.flatMap((id) => people.get(id) ?? []),
  }
}
