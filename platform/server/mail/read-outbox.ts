import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { hoursOfTries } from './pauses.ts'

export const mailStates = [
  'waiting',
  'trying-again',
  'kept',
  'refused',
  'given-up',
  'expired',
  'sent',
] as const
export type MailState = (typeof mailStates)[number]

export type MailInOutbox = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly state: MailState
  readonly createdAt: string
  readonly sentAt: string | null
  /** When it is tried next; null unless it is being tried again. */
  readonly nextTryAt: string | null
  readonly worthUntil: string | null
  /** The server's last reply as code and status, or the name of an error. */
  readonly lastError: string | null
  /** The server refused this address, and has accepted nothing for it since. */
  readonly addressRefused: boolean
}

export type OutboxReader = {
  readonly organisationId: string
  readonly now: string
  readonly hasMailServer: boolean
}
export type OutboxPage = {
  readonly search: string
  readonly state: MailState | undefined
  /** The id of the last mail of the page before. */
  readonly after: string | undefined
  readonly limit: number
}

/**
 * Mails of an organisation, latest first; without a mail server also those of no organisation, of which row-level
 * security shows some only where the organisation is alone. Raw SQL, past the first fence, for that reason.
 */
export async function readOutbox(db: Db, reader: OutboxReader, page: OutboxPage): Promise<MailInOutbox[]> {
  const text = `%${page.search.trim().replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<MailInOutbox>`
    select id, to_address as "to", subject, state, created_at, sent_at, worth_until, last_error,
      case when state = 'trying-again' then try_after end as next_try_at,
      exists (
        select from platform.refused_addresses refused
        where refused.organisation_id = ${reader.organisationId} and refused.address = mails.to_address
      ) as address_refused
    from (${mailsWithState(reader)}) mails
    where (${page.state ?? null}::text is null or state = ${page.state ?? null})
      and (${page.search.trim() === ''} or lower(platform.unaccented(to_address || ' ' || subject))
        like lower(platform.unaccented(${text})))
      and (${page.after ?? null}::uuid is null or id < ${page.after ?? null}::uuid)
    order by id desc
    limit ${page.limit}`.execute(db)
  return rows
}

/** How many mails are in each state. */
export async function countOutbox(db: Db, reader: OutboxReader): Promise<Record<MailState, number>> {
  const { rows } = await sql<{ state: MailState; mails: number }>`
    select state, count(*)::int as mails from (${mailsWithState(reader)}) mails group by state`.execute(db)
  const counted = new Map(rows.map(({ state, mails }) => [state, mails]))
  return Object.fromEntries(mailStates.map((state) => [state, counted.get(state) ?? 0])) as Record<
    MailState,
    number
  >
}

/** The text of one mail; null once it has left, or where it opened a door that is closed. Undefined for no such mail. */
export async function readMailText(
  db: Db,
  reader: OutboxReader,
  id: string,
): Promise<{ text: string | null } | undefined> {
  const { rows } = await sql<{ text: string | null }>`
    select case
        when not holds_secret then text_body
        -- Whoever reads a secret holds it: on the page of a first try alone, and while it opens something.
        when not ${reader.hasMailServer} and platform.holds_one_organisation() and state <> 'expired' then text_body
      end as text
    from (${mailsWithState(reader)}) mails where id = ${id}`.execute(db)
  return rows[0]
}

/**
 * Lets mails that were kept, refused or given up leave again, as if written now; others of those named stay as they
 * are. Returns how many.
 */
export async function sendAgain(db: Db, reader: OutboxReader, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { rows } = await sql`
    update platform.outbox set kept_at = null, failed_at = null, first_failed_at = null, last_error = null,
      attempts = 0, try_after = ${reader.now}
    where organisation_id = ${reader.organisationId}
      and id in (
        select id from (${mailsWithState(reader)}) mails
        where id in (${sql.join(ids)}) and state in ('kept', 'refused', 'given-up')
      )
    returning id`.execute(db)
  return rows.length
}

const mailsWithState = ({ organisationId, now, hasMailServer }: OutboxReader) => sql`
  select *, case
      when sent_at is not null then 'sent'
      when worth_until <= ${now} then 'expired'
      when failed_at is not null and last_error ~ '^5' then 'refused'
      when failed_at is not null then 'given-up'
      when kept_at is not null or not ${hasMailServer} then 'kept'
      when first_failed_at <= ${now}::timestamptz - make_interval(hours => ${hoursOfTries}) then 'given-up'
      when first_failed_at is not null then 'trying-again'
      else 'waiting'
    end as state
  from platform.outbox
  where organisation_id = ${organisationId} or (${!hasMailServer} and organisation_id is null)`
