import type { Db } from '../../../../platform/server/database/index.ts'

export type KeptWave = {
  readonly id: string
  readonly surveyId: string
  readonly number: number
  readonly versionId: string
  readonly opensAt: string
  readonly closesAt: string
  readonly invitedAt: string | null
  readonly openToken: string | null
}

const columns = [
  'id',
  'surveyId',
  'number',
  'versionId',
  'opensAt',
  'closesAt',
  'invitedAt',
  'openToken',
] as const

/** The latest asking of a survey; undefined before the first. */
export async function lastWave(db: Db, surveyId: string): Promise<KeptWave | undefined> {
  return (await readWaves(db, surveyId)).at(-1)
}

export function readWaves(db: Db, surveyId: string): Promise<KeptWave[]> {
  return db
    .selectFrom('surveys.waves')
    .select(columns)
    .where('surveyId', '=', surveyId)
    .orderBy('number')
    .execute()
}

export async function findWave(db: Db, id: string): Promise<KeptWave | undefined> {
  return db.selectFrom('surveys.waves').select(columns).where('id', '=', id).executeTakeFirst()
}
