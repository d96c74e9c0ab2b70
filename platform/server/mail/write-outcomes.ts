import { sql } from 'kysely'
import { inTransaction, type Database, type Db } from '../database/index.ts'
import type { ClaimedMail } from './claim-mail.ts'
import type { Failure } from './judge-failure.ts'
import { tryAgainAt } from './pauses.ts'

/** What became of one try: accepted, or a failure. Without either, it was given back untried. */
export type Outcome = {
  readonly mail: ClaimedMail
  readonly at: string
  readonly failure: Failure | null
  readonly untried?: true
}

/** Writes what became of several tries in one transaction. Bodies are forgotten once accepted. */
export async function writeOutcomes(database: Database, outcomes: readonly Outcome[]): Promise<void> {
  await inTransaction(database, { organisationId: null, role: 'worker' }, async (db) => {
    const accepted = outcomes.filter(({ failure, untried }) => !failure && !untried)
    await markAccepted(db, accepted)
    await release(
      db,
      outcomes.filter(({ untried }) => untried),
    )
    for (const outcome of outcomes) {
      if (outcome.failure) await markFailed(db, outcome, outcome.failure)
    }
  })
}

async function markAccepted(db: Db, accepted: readonly Outcome[]) {
  if (accepted.length === 0) return
  // One statement: each is a round trip that the connections wait for.
  await db
    .with('accepted', (cte) =>
      cte
        .updateTable('platform.outbox')
        .set((row) => ({
          sentAt: accepted.at(-1)!.at,
          textBody: null,
          htmlBody: null,
          calendarBody: null,
          lastError: null,
          leasedUntil: null,
          attempts: row('attempts', '+', 1),
        }))
        .where('id', 'in', idsOf(accepted))
        .returning('toAddress'),
    )
    .deleteFrom('platform.refusedAddresses')
    .where('address', 'in', (row) => row.selectFrom('accepted').select('toAddress'))
    .execute()
}

const release = async (db: Db, untried: readonly Outcome[]) => {
  if (untried.length === 0) return
  await db
    .updateTable('platform.outbox')
    .set({ leasedUntil: null })
    .where('id', 'in', idsOf(untried))
    .execute()
}

async function markFailed(db: Db, { mail, at }: Outcome, { what, reply }: Failure) {
  const refused = what === 'address-refused' || what === 'message-refused'
  const attempts = mail.attempts + (what === 'server-away' ? 0 : 1)
  await db
    .updateTable('platform.outbox')
    .set({
      attempts,
      lastError: reply,
      leasedUntil: null,
      firstFailedAt: sql`coalesce(first_failed_at, ${at}::timestamptz)`,
      ...(refused && { failedAt: at }),
      ...(!refused && what !== 'server-away' && { tryAfter: tryAgainAt(at, attempts) }),
    })
    .where('id', '=', mail.id)
    .execute()
  if (what === 'address-refused') await refuseAddress(db, mail, at, reply)
  if (what === 'server-away') await beginTries(db, at, reply)
}

/** For the organisation that wrote or, where it is a sign-in link, for those that write to this address. */
async function refuseAddress(db: Db, { organisationId, to }: ClaimedMail, at: string, reply: string) {
  await sql`
    insert into platform.refused_addresses (organisation_id, address, refused_at, reply)
    select distinct organisation_id, to_address, ${at}::timestamptz, ${reply} from platform.outbox
    where to_address = ${to} and organisation_id is not null
      and (organisation_id = ${organisationId} or ${organisationId === null})
    on conflict (organisation_id, address)
    do update set refused_at = excluded.refused_at, reply = excluded.reply`.execute(db)
}

/** A server that is away fails everything that is due, though one message asked: the hours of tries begin for all. */
const beginTries = (db: Db, at: string, reply: string) =>
  db
    .updateTable('platform.outbox')
    .set({ firstFailedAt: at, lastError: reply })
    .where('sentAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('keptAt', 'is', null)
    .where('firstFailedAt', 'is', null)
    .where('tryAfter', '<=', at)
    .execute()

const idsOf = (outcomes: readonly Outcome[]) => outcomes.map(({ mail }) => mail.id)
