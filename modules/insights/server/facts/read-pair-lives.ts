import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import type { PairLife } from '../../figures/index.ts'

type Of = {
  readonly editionId: string
  readonly timeZone: string
  /** Of the pairs of its mentors alone. */
  readonly partnerId?: string | undefined
}

/** The pairs of an edition, each with its days and how often it met. */
export async function readPairLives(db: Db, { editionId, timeZone, partnerId }: Of): Promise<PairLife[]> {
  const held = await db
    .selectFrom('meetings.heldByPair')
    .select(['relationshipId', 'held', 'heldByBoth', 'firstOn', 'thirdOn'])
    .where('editionId', '=', editionId)
    .execute()
  const heldBy = new Map(held.map((row) => [row.relationshipId, row]))
  const lives = await db
    .selectFrom('relationships.lives')
    .select(['relationshipId', 'status', 'proposedAt', 'activatedAt', 'endedKind'])
    .where('editionId', '=', editionId)
    .$if(partnerId !== undefined, (all) => all.where(isOfPartner(partnerId!)))
    .execute()
  const day = dayReader(timeZone)
  return lives.map((life): PairLife => {
    const met = heldBy.get(life.relationshipId!)
    return {
      status: life.status as PairLife['status'],
      publishedOn: day(life.proposedAt!),
      begunOn: life.activatedAt === null ? null : day(life.activatedAt),
      endedKind: life.endedKind as PairLife['endedKind'],
      held: met?.held ?? 0,
      heldByBoth: met?.heldByBoth ?? 0,
      firstOn: met?.firstOn ?? null,
      thirdOn: met?.thirdOn ?? null,
    }
  })
}

/** Its mentor came for that partner when it was proposed: before and after, the pair is the host's. */
const isOfPartner = (partnerId: string) =>
  sql<boolean>`exists (select from partners.came
    join relationships.sides on sides.organisation_id = came.organisation_id and sides.person_id = came.person_id
    where came.partner_id = ${partnerId} and came.edition_id = lives.edition_id and sides.role = 'mentor'
      and sides.relationship_id = lives.relationship_id and lives.proposed_at >= came.added_at
      and (came.left_at is null or lives.proposed_at <= came.left_at))`

// Thousands of pairs are published in the same seconds, and a time zone is slow to ask.
function dayReader(timeZone: string) {
  const known = new Map<string, string>()
  return (instant: string) => {
    const hour = instant.slice(0, 13)
    const day = known.get(hour) ?? dayIn(timeZone, `${hour}:00:00.000Z`)
    known.set(hour, day)
    return day
  }
}
