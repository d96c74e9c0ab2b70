import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    outcomeId: string
    introductionId: string
  }
}
const now = '2027-01-05T09:00:00.000Z'
const line = { on: '2027-01-04', words: 'X', toldPartner: false, toldTeam: false, quoted: null }

export const permissions: ModulePermissions = {
  audiences: {
    'self-of-outcome': ofThemselves(['mentee'], []),
    'author-of-introduction': ofThemselves(['mentor'], ['mentor of another pair']),
    'self-of-introduction': ofThemselves(['mentee'], []),
  },
  findIds: async (db, { relationshipId }) => {
    const { editionId, mentorId, menteeId } = await twoOf(db, relationshipId)
    const outcomeId = newId(now)
    const introductionId = newId(now)
    await sql`insert into outcomes.outcomes (organisation_id, id, relationship_id, edition_id, person_id, came_on, words, written_at)
      select organisation_id, ${outcomeId}::uuid, id, ${editionId}::uuid, ${menteeId}::uuid, '2027-01-04', 'X', ${now}
      from relationships.relationships where id = ${relationshipId}`.execute(db)
    await sql`insert into outcomes.introductions (organisation_id, id, relationship_id, edition_id, introduced_by, person_id, to_whom, made_at)
      select organisation_id, ${introductionId}::uuid, id, ${editionId}::uuid, ${mentorId}::uuid, ${menteeId}::uuid, 'X', ${now}
      from relationships.relationships where id = ${relationshipId}`.execute(db)
    return { outcomeId, introductionId }
  },
  samples: {
    'show-pair-outcomes': ({ relationshipId }) => ({ id: relationshipId }),
    'write-outcome': ({ relationshipId }) => ({ id: relationshipId, ...line }),
    'edit-outcome': ({ outcomeId }) => ({ id: outcomeId, revision: 1, ...line }),
    'remove-outcome': ({ outcomeId }) => ({ id: outcomeId }),
    introduce: ({ relationshipId }) => ({ id: relationshipId, toWhom: 'X', why: '' }),
    'take-back-introduction': ({ introductionId }) => ({ id: introductionId }),
    'say-what-came': ({ introductionId }) => ({ id: introductionId, came: 'met', words: '' }),
    'show-introduction-asked': ({ introductionId }) => ({ id: introductionId }),
    'show-edition-outcomes': ({ editionId }) => ({ editionId }),
    'list-quoted-outcomes': ({ editionId }) => ({ editionId }),
  },
}

async function twoOf(db: Db, relationshipId: string) {
  const rows = await db
    .selectFrom('relationships.parties')
    .innerJoin('relationships.relationships', 'id', 'relationshipId')
    .select(['editionId', 'personId', 'role'])
    .where('relationshipId', '=', relationshipId)
    .execute()
  const of = (role: string) => rows.find((row) => row.role === role)!.personId
  return { editionId: rows[0]!.editionId, mentorId: of('mentor'), menteeId: of('mentee') }
}
