import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import type { PartyRole } from '../contract.ts'

/** A pair that both said yes to and that is neither over nor paused, and who is in it still. */
export type PairUnderWay = {
  readonly id: string
  readonly editionId: string
  readonly publishedAt: string
  readonly activatedAt: string
  /** The day on which its last pause ended; null where it never paused. */
  readonly resumedOn: string | null
  readonly lastOn: string | null
  readonly personIds: readonly string[]
  /** In the same order. */
  readonly roles: readonly PartyRole[]
}

/** On that day of the organisation: mentors first. Asked for one pair, it is told of it also while it is paused. */
export async function readPairsUnderWay(
  db: Db,
  today: string,
  { onlyId }: { readonly onlyId?: string } = {},
): Promise<PairUnderWay[]> {
  return db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties', 'relationshipId', 'relationships.relationships.id')
    .select([
      'id',
      'editionId',
      'proposedAt as publishedAt',
      'activatedAt',
      'pausedUntil as resumedOn',
      'lastOn',
    ])
    .select(sql<string[]>`json_agg(person_id order by role <> 'mentor', enrolment_id)`.as('personIds'))
    .select(sql<PartyRole[]>`json_agg(role order by role <> 'mentor', enrolment_id)`.as('roles'))
    .where('status', '=', 'active')
    .where('leftAt', 'is', null)
    .where((row) =>
      onlyId === undefined
        ? row.or([row('pausedUntil', 'is', null), row('pausedUntil', '<=', today)])
        : row('id', '=', onlyId),
    )
    .groupBy(['relationships.relationships.organisationId', 'id'])
    .orderBy('id')
    .$narrowType<{ activatedAt: string }>()
    .execute()
}
