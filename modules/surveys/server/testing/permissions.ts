import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'
import { hashToken } from '../../../people/server/index.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    surveyId: string
  }
}

const noToken = 'nobody-has-ever-had-this-link'
const said = { answers: {}, quotable: [] }
const words = { fr: 'Enquête', en: 'Survey' }
const settings = {
  title: words,
  intro: words,
  privacy: 'confidential',
  askedOf: 'mentee',
  questions: [],
  headline: null,
  hasOpenLink: false,
  remindAfterDays: [3],
}

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-survey': ofResource(['lead'], ['lead of another edition']),
    'reader-of-survey': ofResource(['lead'], ['lead of another edition']),
  },
  findIds: async (db, { editionId }) => ({ surveyId: await makeOne(db, editionId) }),
  samples: {
    'list-surveys': ({ editionId }) => ({ editionId }),
    'make-survey': ({ editionId }) => ({ editionId, title: 'Y voyez-vous plus clair ?' }),
    'show-survey': ({ surveyId }) => ({ id: surveyId }),
    'edit-survey': ({ surveyId, editionId }) => ({ id: surveyId, ...settings, editionIds: [editionId] }),
    'set-outside-addresses': ({ surveyId }) => ({ id: surveyId, text: 'ailleurs@exemple.invalid' }),
    'open-wave': ({ surveyId }) => ({ id: surveyId, opensOn: null, closesOn: '2099-01-01' }),
    'close-wave': ({ surveyId }) => ({ id: surveyId, number: 1 }),
    'remove-survey': ({ surveyId }) => ({ id: surveyId }),
    'show-survey-results': ({ surveyId }) => ({ id: surveyId }),
    'take-discovered-themes': ({ surveyId }) => ({ id: surveyId, keys: ['ai'] }),
    'read-survey': () => ({ token: noToken }),
    'keep-survey-draft': () => ({ token: noToken, ...said }),
    'answer-survey': () => ({ token: noToken, ...said }),
    'stop-survey-mails': () => ({ token: noToken }),
  },
}

/** A survey that is open, with one person of it asked. */
async function makeOne(db: Db, editionId: string): Promise<string> {
  const now = '2026-11-21T20:00:00.000Z'
  const [id, versionId, waveId, invitationId] = [newId(now), newId(now), newId(now), newId(now)]
  await sql`insert into surveys.surveys (organisation_id, id, edition_id, title, intro, privacy, asked_of, made_at, made_by)
    select editions.organisation_id, ${id}, editions.id, '{"fr":"Enquête","en":"Survey"}', '{"fr":"","en":""}',
      'confidential', 'mentee', ${now}, leads.person_id
    from programmes.editions join programmes.leads on leads.edition_id = editions.id
    where editions.id = ${editionId} limit 1`.execute(db)
  await sql`insert into surveys.editions (organisation_id, survey_id, edition_id)
    select organisation_id, id, edition_id from surveys.surveys where id = ${id}`.execute(db)
  await sql`insert into questionnaires.versions (organisation_id, id, questionnaire_id, number, questions, since)
    select organisation_id, ${versionId}, id, 1, '[]', ${now} from surveys.surveys where id = ${id}`.execute(
    db,
  )
  await sql`insert into surveys.waves (organisation_id, id, survey_id, number, version_id, opens_at, closes_at)
    select organisation_id, ${waveId}, id, 1, ${versionId}, ${now}, '2099-01-01' from surveys.surveys
    where id = ${id}`.execute(db)
  await sql`insert into surveys.invitations (organisation_id, id, wave_id, email, language)
    select organisation_id, ${invitationId}, id, 'invite@exemple.invalid', 'fr' from surveys.waves
    where id = ${waveId}`.execute(db)
  await sql`insert into surveys.links (organisation_id, token_hash, invitation_id, until)
    select organisation_id, ${hashToken(`${invitationId}-link-of-one`)}, id, '2099-01-01' from surveys.invitations
    where id = ${invitationId}`.execute(db)
  return id
}
