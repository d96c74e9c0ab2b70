import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Actors {
    "partner's reader": true
  }
  export interface Ids {
    partnerId: string
  }
}

const terms = {
  name: 'La Forge',
  fromOn: '2030-01-07',
  untilOn: '2030-02-17',
  charterOf: 'programme' as const,
  charter: null,
}

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-partner': ofResource(['lead'], ['lead of another edition']),
    // Of the partner of one edition: beside it they are nobody.
    'reader-of-partner': ofResource(['lead', "partner's reader"], ['lead of another edition']),
  },
  findIds: (db, { editionId }) => addOne(db, editionId),
  samples: {
    'list-partners': ({ editionId }) => ({ editionId }),
    'add-partner': ({ editionId }) => ({ editionId, ...terms }),
    'show-partner': ({ partnerId }) => ({ id: partnerId }),
    'edit-partner': ({ partnerId }) => ({ id: partnerId, ...terms, name: 'La Ruche' }),
    'end-partner': ({ partnerId }) => ({ id: partnerId }),
    'add-partner-mentor': ({ partnerId }) => ({
      id: partnerId,
      name: 'X',
      email: 'not an address',
      capacityPairs: 3,
    }),
    'remove-partner-mentor': ({ partnerId }) => ({ id: partnerId, personId: randomUUID() }),
    'name-partner-reader': ({ partnerId }) => ({ id: partnerId, name: 'X', email: 'not an address' }),
    'remove-partner-reader': ({ partnerId }) => ({ id: partnerId, personId: randomUUID() }),
    'list-own-partners': () => ({}),
  },
}

async function addOne(db: Db, editionId: string) {
  const partnerId = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into partners.partners (organisation_id, id, edition_id, name, from_on, until_on, charter_of,
      added_at, updated_at)
    select organisation_id, ${partnerId}, id, 'La Ruche', '2026-01-01', '2099-12-31', 'programme', now(), now()
    from programmes.editions where id = ${editionId}`.execute(db)
  return { partnerId }
}
