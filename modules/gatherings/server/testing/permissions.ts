import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    gatheringId: string
  }
}

const plan = {
  kind: 'kick-off',
  title: 'Lancement',
  on: '2027-11-26',
  at: '18:30',
  minutes: 120,
  place: 'La Cantine',
  link: '',
  places: null,
}

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-gathering': ofResource(['lead'], ['lead of another edition']),
    'invited-to-gathering': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
  },
  findIds: async (db, { editionId }) => ({ gatheringId: await planOne(db, editionId) }),
  samples: {
    'list-gatherings': ({ editionId }) => ({ editionId }),
    'plan-gathering': ({ editionId }) => ({ editionId, ...plan }),
    'show-conduct': ({ gatheringId }) => ({ id: gatheringId }),
    'edit-gathering': ({ gatheringId }) => ({ id: gatheringId, ...plan, agenda: [], iceBreakers: [] }),
    'cancel-gathering': ({ gatheringId }) => ({ id: gatheringId, word: '' }),
    'run-clock': ({ gatheringId }) => ({ id: gatheringId, act: 'next', point: -1 }),
    'make-rounds': ({ gatheringId }) => ({ id: gatheringId, rounds: 6, over: 0, whom: 'coming' }),
    'note-presence': ({ gatheringId, personId }) => ({ id: gatheringId, personId, came: 'on-site' }),
    'list-own-gatherings': () => ({}),
    'show-gathering': ({ gatheringId }) => ({ id: gatheringId }),
    'say-impression': ({ gatheringId, personId }) => ({ id: gatheringId, personId, impression: 'prefer' }),
    'show-gathering-asked': ({ gatheringId }) => ({ id: gatheringId }),
    'sign-up-for-gathering': ({ gatheringId }) => ({ id: gatheringId, comes: true }),
  },
}

async function planOne(db: Db, editionId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into gatherings.gatherings (organisation_id, id, edition_id, kind, title, starts_at, minutes, place,
      agenda, ice_breakers, planned_at, planned_by)
    select editions.organisation_id, ${id}, editions.id, 'kick-off', 'Lancement', '2027-11-26T17:30:00Z', 120, 'La Cantine',
      '[{"title":"Accueil","minutes":15}]', '[]', now(), leads.person_id
    from programmes.editions join programmes.leads on leads.edition_id = editions.id
    where editions.id = ${editionId} limit 1`.execute(db)
  return id
}
