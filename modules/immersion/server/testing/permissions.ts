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
    immersionId: string
    immersionCandidacyId: string
  }
}

const words = {
  title: 'Une journée',
  work: 'juriste',
  about: 'Des contrats.',
  site: 'Nantes',
  firstOn: '2027-11-26',
  lastOn: '2027-11-26',
  beginsAt: '09:00',
  endsAt: '17:00',
  places: 1,
  applyBy: '2027-11-20',
}
const ofAnybody = ofResource(
  ['lead', 'mentor', 'mentee'],
  ['lead of another edition', 'mentor of another pair'],
)
const noToken = 'nobody-has-ever-had-this-link'

export const permissions: ModulePermissions = {
  audiences: {
    'in-immersion': ofAnybody,
    'of-immersion': ofAnybody,
    // A mentor receives, and a mentee goes.
    'host-of-immersion': ofThemselves(['mentor'], ['mentor of another pair']),
    'holder-of-immersion': ofResource(
      ['lead', 'mentor'],
      ['lead of another edition', 'mentor of another pair'],
    ),
    'party-of-immersion': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
  },
  findIds: async (db, { editionId, relationshipId }) => offerTwo(db, editionId, relationshipId),
  samples: {
    'show-immersions': ({ editionId }) => ({ editionId }),
    'list-own-immersions': () => ({}),
    'show-immersion': ({ immersionId }) => ({ id: immersionId }),
    'offer-immersion': ({ editionId }) => ({ editionId, ...words, chosenBy: 'host', hidesNames: false }),
    'edit-immersion-offer': ({ immersionId }) => ({ id: immersionId, ...words }),
    'cancel-immersion-offer': ({ immersionId }) => ({ id: immersionId, word: '' }),
    'apply-to-immersion': ({ immersionId }) => ({ id: immersionId, motivation: 'Voir.' }),
    'withdraw-from-immersion': ({ immersionId }) => ({ id: immersionId }),
    'choose-for-immersion': ({ immersionId, immersionCandidacyId }) => ({
      id: immersionId,
      candidacyIds: [immersionCandidacyId],
      word: '',
    }),
    'ask-manager-about-immersion': ({ immersionId }) => ({
      id: immersionId,
      managerName: 'Anne Le Goff',
      email: 'anne@exemple.invalid',
    }),
    'tell-immersion': ({ immersionCandidacyId }) => ({
      candidacyId: immersionCandidacyId,
      happened: true,
      brought: 'Une question.',
      takesAway: '',
    }),
    'read-immersion-agreement': () => ({ token: noToken }),
    'answer-immersion-agreement': () => ({ token: noToken, agrees: true }),
  },
}

/**
 * Two days that the mentor of a pair opened: one to write for, to choose for and to call off; and one to which the mentee of the
 * pair goes, whatever becomes of the first.
 */
async function offerTwo(db: Db, editionId: string, relationshipId: string) {
  const [immersionId, visitedId, immersionCandidacyId] = [1, 2, 3].map(() =>
    newId('2026-11-21T20:00:00.000Z'),
  ) as [string, string, string]
  await sql`update programmes.editions set immersion = '{"asksManager":false}' where id = ${editionId}`.execute(
    db,
  )
  const party = (role: string) => sql`(select person_id from relationships.parties
    where relationship_id = ${relationshipId} and role = ${role})`
  for (const [id, taken] of [
    [immersionId, 0],
    [visitedId, 1],
  ] as const)
    await sql`insert into immersion.offers (organisation_id, id, edition_id, host_id, title, about, work, site, first_on,
        last_on, begins_at, ends_at, time_zone, apply_by, places, taken, chosen_by, hides_names, status, offered_at)
      select organisation_id, ${id}, id, ${party('mentor')}, 'Une journée', 'Des contrats.', 'juriste', 'Nantes',
        '2027-11-26', '2027-11-26', '09:00', '17:00', 'Europe/Paris', '2027-11-20', 1, ${taken}, 'host', false, 'open', now()
      from programmes.editions where id = ${editionId}`.execute(db)
  await sql`insert into immersion.candidacies (organisation_id, id, offer_id, person_id, motivation, state, said_at)
    select organisation_id, ${immersionCandidacyId}, ${visitedId}, ${party('mentee')}, 'Voir.', 'going', now()
    from programmes.editions where id = ${editionId}`.execute(db)
  return { immersionId, immersionCandidacyId }
}
