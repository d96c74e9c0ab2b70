import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { createFromTemplate } from '../../../programmes/server/index.ts'
import { cohortTemplate } from '../../../programmes/templates/index.ts'
import { Question } from '../../../questionnaires/contract.ts'
import { saveVersion } from '../../../questionnaires/server/index.ts'
import model from '../model.json' with { type: 'json' }
import { inventedAnswers } from './invented-answers.ts'
import national from './national.json' with { type: 'json' }

const day = 86_400_000

/**
 * A survey that is over, of eight invented programmes: 7 000 answers of 9 860 people who do not exist, written where real ones
 * are. Nobody is written to, and its pages say that it is invented.
 */
export async function inventSurvey(
  context: Pick<Context, 'db' | 'now' | 'organisation' | 'person'>,
): Promise<{ surveyId: string; editionId: string }> {
  const { db, now, organisation, person } = context
  const organisationId = organisation.id
  const editionIds: string[] = []
  for (const { name } of national.programmes) {
    const made = { name, editionName: national.edition, startsOn: null, invented: true }
    editionIds.push((await createFromTemplate(context, cohortTemplate, made)).editionId)
  }
  const [id, waveId] = [newId(now), newId(now)]
  const editionId = editionIds[0]!
  await db
    .insertInto('surveys.surveys')
    .values({
      organisationId,
      id,
      editionId,
      title: JSON.stringify(national.title),
      intro: JSON.stringify(model.intro),
      privacy: 'anonymous',
      askedOf: 'mentee',
      headline: JSON.stringify(model.headline),
      madeAt: now,
      madeBy: person.id,
    })
    .execute()
  await db
    .insertInto('surveys.editions')
    .values(editionIds.map((one) => ({ organisationId, surveyId: id, editionId: one })))
    .execute()
  const version = await saveVersion(context, id, Question.array().parse(model.questions))
  await db
    .insertInto('surveys.waves')
    .values({
      organisationId,
      id: waveId,
      surveyId: id,
      number: 1,
      versionId: version.id,
      opensAt: later(now, -30 * day),
      closesAt: later(now, -2 * day),
      invitedAt: later(now, -30 * day),
    })
    .execute()
  for (const [at, { asked, answered, clearer }] of national.programmes.entries())
    await writePeople(context, { waveId, editionId: editionIds[at]!, at, asked, answered, clearer })
  return { surveyId: id, editionId }
}

type People = {
  readonly waveId: string
  readonly editionId: string
  readonly at: number
  readonly asked: number
  readonly answered: number
  readonly clearer: number
}

/** Those of one programme who were asked, and what some of them answered, in two statements. */
async function writePeople(
  { db, now, organisation }: Pick<Context, 'db' | 'now' | 'organisation'>,
  { waveId, editionId, at, asked, answered, clearer }: People,
) {
  const answeredOn = later(now, -20 * day).slice(0, 10)
  const invitations = Array.from({ length: asked }, (_, person) => ({
    id: newId(now),
    email: `jeune-${at}-${person}@exemple.invalid`,
    answered_on: person < answered ? answeredOn : null,
  }))
  await sql`insert into surveys.invitations (organisation_id, id, wave_id, edition_id, email, language, answered_on)
    select ${organisation.id}, id, ${waveId}, ${editionId}, email, 'fr', answered_on
    from jsonb_to_recordset(${JSON.stringify(invitations)}::jsonb) as row (id uuid, email text, answered_on date)`.execute(
    db,
  )
  const answers = inventedAnswers({ answered, clearer, seed: at + 1 }).map((one) => ({
    id: randomUUID(),
    ...one,
  }))
  await sql`insert into surveys.answers (organisation_id, id, wave_id, edition_id, by_open_link, answers, quotable, in_total,
      in_group)
    select ${organisation.id}, id, ${waveId}, ${editionId}, false, answers, quotable, true, true
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as row (id uuid, answers jsonb, quotable jsonb)`.execute(
    db,
  )
}
