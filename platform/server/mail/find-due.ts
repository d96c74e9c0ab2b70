import { sql } from 'kysely'
import { later, realNow } from '../clock.ts'
import type { Db } from '../database/index.ts'
import { ownerColumn } from '../owner-of.ts'
import { hoursOfTries } from './pauses.ts'

export type Wanted = {
  readonly now: string
  readonly leastUrgent: number
  readonly most: number
  readonly inDoubt?: boolean
}

/**
 * The next that are due: the most urgent first, then one of each organisation in turn, each one's oldest first. One that
 * writes to ten thousand keeps nobody else's mail from leaving. Reads of each queue no more than is wanted.
 */
export async function findDue(db: Db, wanted: Wanted): Promise<string[]> {
  const { now, leastUrgent, most } = wanted
  if (wanted.inDoubt) return findLeastTried(db, wanted)
  const { rows } = await sql<{ id: string }>`
    with recursive queues as (
      (select priority, ${ownerColumn} as owner from platform.outbox
       where ${isUnsent} and priority <= ${leastUrgent}
       order by priority, ${ownerColumn} limit 1)
      union all
      select next.priority, next.owner
      from queues cross join lateral (
        select priority, ${ownerColumn} as owner from platform.outbox
        where ${isUnsent} and priority <= ${leastUrgent}
          and (priority, ${ownerColumn}) > (queues.priority, queues.owner)
        order by priority, ${ownerColumn} limit 1
      ) as next
    )
    select mine.id
    from queues cross join lateral (
      select id, row_number() over (order by id) as turn from platform.outbox
      where ${isUnsent} and priority = queues.priority and ${ownerColumn} = queues.owner and ${isDue(now)}
      order by id limit ${most}
    ) as mine
    order by queues.priority, mine.turn, mine.id
    limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether the server takes mail again is best asked by what has not failed yet: hundreds at which it hangs up hide nothing. */
async function findLeastTried(db: Db, { now, leastUrgent, most }: Wanted): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from platform.outbox
    where ${isUnsent} and priority <= ${leastUrgent} and ${isDue(now)}
    order by attempts, priority, id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

/** As the index of what is to be sent has it. */
export const isUnsent = sql<boolean>`sent_at is null and failed_at is null and kept_at is null`

/** Due times are on the handed-in clock, the lease on the real one. */
export const isDue = (now: string) => sql<boolean>`
  try_after <= ${now}
  and (worth_until is null or worth_until > ${now})
  and (first_failed_at is null or first_failed_at > ${later(now, -hoursOfTries * 3_600_000)})
  and (leased_until is null or leased_until <= ${realNow()})`
