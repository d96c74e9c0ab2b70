import { z } from 'zod'
import { Wording } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { Question } from '../../questionnaires/contract.ts'
import { readVersion } from '../../questionnaires/server/index.ts'
import { AskedOf, Headline, Privacy, Purpose } from '../contract.ts'

const Kept = z.object({
  id: z.string(),
  editionId: z.string(),
  title: Wording,
  intro: Wording,
  privacy: Privacy,
  purpose: Purpose,
  askedOf: AskedOf,
  headline: Headline.nullable(),
  hasOpenLink: z.boolean(),
  remindAfterDays: z.array(z.int()),
  revision: z.int(),
})
export type KeptSurvey = z.infer<typeof Kept>

/** What its team wrote of it; throws where there is none, which an audience has excluded before. */
export async function readKeptSurvey(db: Db, id: string): Promise<KeptSurvey> {
  const row = await db
    .selectFrom('surveys.surveys')
    .select(['id', 'editionId', 'title', 'intro', 'privacy', 'askedOf', 'headline', 'hasOpenLink'])
    .select(['remindAfterDays', 'revision', 'purpose'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return Kept.parse(row)
}

/** Before everything else that changes it: two of a team take turns. */
export async function lockSurvey(db: Db, id: string): Promise<void> {
  await db.selectFrom('surveys.surveys').select('id').where('id', '=', id).forUpdate().execute()
}

export async function readQuestionsOf(db: Db, id: string): Promise<Question[]> {
  return [...((await readVersion(db, id, Question))?.questions ?? [])]
}

/** The editions whose people are asked; that of its own team first. */
export async function editionsOf(
  db: Db,
  { id, editionId }: Pick<KeptSurvey, 'id' | 'editionId'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('surveys.editions')
    .select('editionId')
    .where('surveyId', '=', id)
    .orderBy('editionId')
    .execute()
  const ids = rows.map((row) => row.editionId)
  return [...ids.filter((one) => one === editionId), ...ids.filter((one) => one !== editionId)]
}
