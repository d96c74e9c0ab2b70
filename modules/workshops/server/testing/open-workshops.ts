import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import { emptyProfile } from '../../../people/rules.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../relationships/server/testing/examples.ts'
import { approveWorkshop, proposeWorkshop, takeSeat, type WorkshopPlan } from '../../contract.ts'

export { openRelationships as openActions, type Enrolled, type Relationships as Actions }

export const proposal = {
  title: 'Les tableaux croisés, enfin',
  about: 'On part de vos factures, pas d’un exemple.',
  language: 'fr' as const,
  minutes: 45,
  wish: 'Un midi de décembre',
}

export const plan: WorkshopPlan = {
  title: proposal.title,
  about: proposal.about,
  workedOn: 'break',
  on: '2026-12-02',
  at: '12:15',
  timeZone: 'Europe/Paris',
  minutes: 45,
  place: 'Salle Erdre, Nantes',
  site: 'Nantes',
  link: 'https://visio.exemple.invalid/tableaux',
  places: 1,
  lastHours: 2,
}

/** An edition whose members propose workshops. */
export async function openWorkshops(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  await edition.rows(
    sql`update programmes.editions set workshops = '{"workedOn":"break","tellAfterAsks":3}' where id = ${edition.editionId}`,
  )
  // Other tests have moved the clock on: each lives its own weeks.
  actions.clock.now = '2026-11-21T20:00:00.000Z'
  const { editionId, lead } = edition
  return {
    ...edition,
    propose: (host: Enrolled, ideaId: string | null = null) =>
      actions.ask(host, proposeWorkshop, { editionId, ...proposal, ideaId }),
    /** Proposed and approved. */
    schedule: async (host: Enrolled, changed: Partial<WorkshopPlan> = {}): Promise<string> => {
      const { id } = await actions.ask(host, proposeWorkshop, { editionId, ...proposal, ideaId: null })
      await actions.ask(lead, approveWorkshop, { id, ...plan, ...changed })
      return id
    },
    come: (who: Enrolled, id: string, comes = true) => actions.ask(who, takeSeat, { id, comes }),
    livesIn: (who: Enrolled, timeZone: string) =>
      edition.rows(
        sql`update people.people set profile = ${JSON.stringify({ ...emptyProfile, timeZone })} where id = ${who.person.id}`,
      ),
  }
}
