import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { newToken } from '../../../people/server/index.ts'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    workshopId: string
    workshopIdeaId: string
    workshopQuestionId: string
    workshopFeedFile: string
  }
}

const proposal = { title: 'Écrire', about: 'Une heure.', language: 'fr', minutes: 45, wish: '' }
const plan = {
  title: 'Écrire',
  about: 'Une heure.',
  workedOn: 'break',
  on: '2027-11-26',
  at: '12:15',
  timeZone: 'Europe/Paris',
  minutes: 45,
  place: 'Salle Erdre',
  link: '',
  places: 12,
  lastHours: 2,
}

const ofAnybody = ofResource(
  ['lead', 'mentor', 'mentee'],
  ['lead of another edition', 'mentor of another pair'],
)
// In both places a mentor holds the workshop.
const ofHolders = ofResource(['lead', 'mentor'], ['lead of another edition', 'mentor of another pair'])

export const permissions: ModulePermissions = {
  audiences: {
    'in-workshops': ofAnybody,
    'of-idea': ofAnybody,
    'lead-of-idea': ofResource(['lead'], ['lead of another edition']),
    'of-workshop': ofAnybody,
    'host-of-workshop': ofThemselves(['mentor'], ['mentor of another pair']),
    'lead-of-workshop': ofResource(['lead'], ['lead of another edition']),
    'holder-of-workshop': ofHolders,
    'of-workshop-question': ofAnybody,
    'holder-of-workshop-question': ofHolders,
  },
  findIds: async (db, { editionId, personId }) => ({
    ...(await holdOne(db, editionId)),
    workshopFeedFile: await followAll(db, editionId, personId),
  }),
  samples: {
    'show-workshops': ({ editionId }) => ({ editionId }),
    'open-workshop-feed': ({ editionId }) => ({ editionId }),
    'read-workshop-feed': ({ workshopFeedFile }) => ({ file: workshopFeedFile }),
    'list-own-workshops': () => ({}),
    'ask-for-workshop': ({ editionId }) => ({ editionId, title: 'Écrire' }),
    'ask-for-the-same-workshop': ({ workshopIdeaId }) => ({ id: workshopIdeaId, asks: true }),
    'set-workshop-idea-aside': ({ workshopIdeaId }) => ({ id: workshopIdeaId }),
    'propose-workshop': ({ editionId }) => ({ editionId, ...proposal, ideaId: null }),
    'approve-workshop': ({ workshopId }) => ({ id: workshopId, ...plan }),
    'decline-workshop': ({ workshopId }) => ({ id: workshopId, word: 'Plus tard.' }),
    'withdraw-workshop-proposal': ({ workshopId }) => ({ id: workshopId }),
    'edit-workshop': ({ workshopId }) => ({ id: workshopId, ...plan }),
    'cancel-workshop': ({ workshopId }) => ({ id: workshopId, word: '' }),
    'repeat-workshop': ({ workshopId }) => ({ id: workshopId }),
    'show-workshop': ({ workshopId }) => ({ id: workshopId }),
    'take-seat-in-workshop': ({ workshopId }) => ({ id: workshopId, comes: true }),
    'list-workshop-questions': ({ workshopId }) => ({ id: workshopId }),
    'ask-workshop-question': ({ workshopId }) => ({ id: workshopId, words: 'Comment ?' }),
    'vote-for-workshop-question': ({ workshopQuestionId }) => ({
      questionId: workshopQuestionId,
      votes: true,
    }),
    'mark-workshop-question': ({ workshopQuestionId }) => ({
      questionId: workshopQuestionId,
      hidden: false,
      answered: true,
    }),
    'arrive-at-workshop': ({ workshopId }) => ({ id: workshopId, code: '0000' }),
    'note-workshop-attendance': ({ workshopId, personId }) => ({ id: workshopId, personId, came: true }),
    'debrief-workshop': ({ workshopId }) => ({ id: workshopId, rating: 3, learnt: true, remark: '' }),
    'show-workshop-debrief': ({ workshopId }) => ({ id: workshopId }),
    'say-own-word-of-workshop': ({ workshopId }) => ({ id: workshopId, wentWell: 'Oui', wouldChange: 'Non' }),
    'choose-next-thing-of-workshop': ({ workshopId }) => ({ id: workshopId, nextThing: 'Ralentir' }),
  },
}

/** One that a mentor of the edition holds, with an idea and a question of it. */
async function holdOne(db: Db, editionId: string) {
  const [workshopId, workshopIdeaId, workshopQuestionId] = Array.from({ length: 3 }, () =>
    newId('2026-11-21T20:00:00.000Z'),
  ) as [string, string, string]
  await sql`update programmes.editions set workshops = '{"workedOn":"break","tellAfterAsks":3}'
    where id = ${editionId}`.execute(db)
  await sql`insert into workshops.ideas (organisation_id, id, edition_id, title, first_asked_at)
    select organisation_id, ${workshopIdeaId}, id, 'Écrire autrement', now() from programmes.editions
    where id = ${editionId}`.execute(db)
  await sql`insert into workshops.workshops (organisation_id, id, edition_id, series_id, host_id, title, about, language,
      wish, minutes, status, proposed_at, worked_on, starts_at, time_zone, place, places, last_hours, code)
    select organisation_id, ${workshopId}, edition_id, ${workshopId}, person_id, 'Écrire', 'Une heure.', 'fr', '', 45,
      'scheduled', now(), 'break', '2027-11-26T11:15:00Z', 'Europe/Paris', 'Salle Erdre', 12, 2, '0000'
    from enrolment.enrolments where edition_id = ${editionId} and role = 'mentor' and status = 'enrolled'
    order by created_at, id limit 1`.execute(db)
  await sql`insert into workshops.questions (organisation_id, id, workshop_id, person_id, words, asked_at)
    select organisation_id, ${workshopQuestionId}, id, host_id, 'Comment ?', now() from workshops.workshops
    where id = ${workshopId}`.execute(db)
  return { workshopId, workshopIdeaId, workshopQuestionId }
}

/** The address of one more of its people, who calls nothing: whoever calls replaces theirs. */
async function followAll(db: Db, editionId: string, personId: string): Promise<string> {
  const now = '2026-11-21T20:00:00.000Z'
  const id = newId(now)
  const { token, tokenHash } = newToken()
  await sql`insert into people.people (organisation_id, id, name, is_admin, profile, joined_at, created_at, updated_at)
    select organisation_id, ${id}, 'Armelle', false, profile, created_at, created_at, updated_at
    from people.people where id = ${personId}`.execute(db)
  await sql`insert into enrolment.enrolments (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs,
      status, created_at, updated_at)
    select organisation_id, ${newId(now)}, id, ${id}, 'mentee', '{}', 1, 'enrolled', '2027-01-01', '2027-01-01'
    from programmes.editions where id = ${editionId}`.execute(db)
  await sql`insert into workshops.feeds (organisation_id, edition_id, person_id, token_hash, opened_at)
    select organisation_id, id, ${id}, ${tokenHash}, ${now} from programmes.editions where id = ${editionId}`.execute(
    db,
  )
  return `${token}.ics`
}
