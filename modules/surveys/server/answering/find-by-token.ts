import type { Db } from '../../../../platform/server/database/index.ts'
import { hashToken } from '../../../people/server/index.ts'
import { readKeptSurvey, type KeptSurvey } from '../kept-survey.ts'
import { findWave, type KeptWave } from '../waves/last-wave.ts'

export type Door = {
  readonly survey: KeptSurvey
  readonly wave: KeptWave
  /** Null by the open link. */
  readonly invitationId: string | null
}

/** What a secret opens: one invitation, or a survey's open link; undefined for one that opens nothing here. */
export async function findByToken(db: Db, token: string): Promise<Door | undefined> {
  const own = await db
    .selectFrom('surveys.links')
    .innerJoin('surveys.invitations', (join) =>
      join
        .onRef('surveys.invitations.id', '=', 'surveys.links.invitationId')
        .onRef('surveys.invitations.organisationId', '=', 'surveys.links.organisationId'),
    )
    .select(['waveId', 'invitationId'])
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  const open =
    own ??
    (await db
      .selectFrom('surveys.waves')
      .select(['id as waveId'])
      .where('openToken', '=', token)
      .executeTakeFirst())
  if (!open) return undefined
  const wave = (await findWave(db, open.waveId))!
  return { wave, survey: await readKeptSurvey(db, wave.surveyId), invitationId: own?.invitationId ?? null }
}
