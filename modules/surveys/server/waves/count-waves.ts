import { sql } from 'kysely'
import type { Organisation } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { listRefusedAddresses } from '../../../../platform/server/mail/refused-addresses.ts'
import type { Wave } from '../../contract.ts'
import { waveState } from '../../rules.ts'
import type { KeptWave } from './last-wave.ts'

type Site = {
  readonly db: Db
  readonly now: string
  readonly publicUrl: string
  readonly organisation: Pick<Organisation, 'slug'>
}

/** How far these askings are: who was asked and answered, in counts alone. */
export async function countWaves(site: Site, waves: readonly KeptWave[]): Promise<Wave[]> {
  const { db, now, publicUrl, organisation } = site
  if (waves.length === 0) return []
  const ids = waves.map(({ id }) => id)
  const refused = await listRefusedAddresses(db)
  const asked = await db
    .selectFrom('surveys.invitations')
    .select([
      'waveId',
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(answered_on)::int`.as('answered'),
      sql<number>`count(*) filter (where reminded > 0)::int`.as('reminded'),
      sql<number>`count(*) filter (where answered_on is null and email = any(${refused}))::int`.as('refused'),
    ])
    .where('waveId', 'in', ids)
    .groupBy('waveId')
    .execute()
  const open = await db
    .selectFrom('surveys.answers')
    .select(['waveId', sql<number>`count(*)::int`.as('count')])
    .where('waveId', 'in', ids)
    .where('byOpenLink', '=', true)
    .groupBy('waveId')
    .execute()
  return waves.map(({ id, number, opensAt, closesAt, invitedAt, openToken }) => {
    const { waveId: _, ...counts } = asked.find(({ waveId }) => waveId === id) ?? { waveId: id, ...none }
    return {
      number,
      state: waveState({ opensAt, closesAt }, now),
      opensAt,
      closesAt,
      invitedAt,
      ...counts,
      byOpenLink: open.find(({ waveId }) => waveId === id)?.count ?? 0,
      openUrl: openToken && `${publicUrl}/${organisation.slug}/survey#${openToken}`,
    }
  })
}

const none = { asked: 0, answered: 0, reminded: 0, refused: 0 }
