import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readKeptSurvey } from '../kept-survey.ts'
import { rolesAsked } from '../roles-asked.ts'
import { findWave } from '../waves/last-wave.ts'
import { writeToInvited } from './write-to-invited.ts'

const Part = z.object({ waveId: Id, editionIds: z.array(Id) })

/** Lists who is asked, an edition at a time and one line an address; then they are written to. */
export const inviteToWave: Job<typeof Part, 'organisation'> = job(
  { name: 'invite-to-wave', payload: Part },
  async (context, { waveId, editionIds: [editionId, ...others] }) => {
    const { db } = context
    const wave = await findWave(db, waveId)
    if (!wave || wave.closesAt <= context.now) return
    const survey = await readKeptSurvey(db, wave.surveyId)
    if (editionId !== undefined) {
      const roles: readonly string[] = rolesAsked(survey)
      const enrolled = await readEnrolled(db, editionId)
      const asked = enrolled.flatMap(({ personId, role, email, language }) =>
        email !== null && roles.includes(role) ? [{ personId, email, language, editionId }] : [],
      )
      await invite(context, waveId, asked)
      await context.later(inviteToWave, { waveId, editionIds: others }, { key: `survey-wave/${waveId}` })
      return
    }
    const outside = await db
      .selectFrom('surveys.outside')
      .select('email')
      .where('surveyId', '=', wave.surveyId)
      .orderBy('email')
      .execute()
    await invite(
      context,
      waveId,
      outside.map(({ email }) => ({ personId: null, email, language: null, editionId: null })),
    )
    await context.later(writeToInvited, { waveId, after: null }, { key: `survey-wave/${waveId}` })
  },
)

type Asked = {
  readonly personId: string | null
  readonly email: string
  readonly language: 'fr' | 'en' | null
  readonly editionId: string | null
}

/** Whoever is in several editions is asked once. */
async function invite({ db, now, organisation }: WorkContext, waveId: string, asked: readonly Asked[]) {
  const most = 5000
  for (let from = 0; from < asked.length; from += most) {
    const rows = asked.slice(from, from + most).map(({ language, ...one }) => ({
      organisationId: organisation.id,
      id: newId(now),
      waveId,
      ...one,
      email: one.email.toLowerCase(),
      language: language ?? organisation.language,
    }))
    // Unlike a list of values, as many as there are in one statement.
    await sql`insert into surveys.invitations (organisation_id, id, wave_id, person_id, email, language, edition_id)
      select organisation_id, id, wave_id, person_id, email, language, edition_id
      from jsonb_to_recordset(${JSON.stringify(rows.map(snake))}::jsonb) as row (organisation_id uuid, id uuid, wave_id uuid,
        person_id uuid, email text, language text, edition_id uuid)
      on conflict do nothing`.execute(db)
  }
}

const snake = (row: {
  organisationId: string
  id: string
  waveId: string
  personId: string | null
  email: string
  language: string
  editionId: string | null
}) => ({
  organisation_id: row.organisationId,
  id: row.id,
  wave_id: row.waveId,
  person_id: row.personId,
  email: row.email,
  language: row.language,
  edition_id: row.editionId,
})
