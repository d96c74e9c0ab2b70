import { pino } from 'pino'
import { sql } from 'kysely'
import { inTransaction, type Database } from '../database/index.ts'
import { openMailServer } from '../mail/open-mail-server.ts'
import { putInOutbox } from '../mail/put-in-outbox.ts'
import { startDelivery } from '../mail/start-delivery.ts'
import { writeMail, type Letter } from '../mail/write-mail.ts'
import { anOrganisation } from './an-organisation.ts'

/** An organisation that writes mail on a clock of its own, and what delivers it. */
export async function openPost(database: Database) {
  const organisationId = await anOrganisation(database, 'Une organisation')
  const clock = { now: '2026-11-21T20:00:00.000Z' }
  const write = async (
    to: string | readonly string[],
    {
      of = organisationId,
      kept = false,
      ...letter
    }: Partial<Letter> & { of?: string | null; kept?: boolean } = {},
  ) => {
    const scope = { organisationId: of, role: 'app' as const }
    await inTransaction(database, scope, async (db) => {
      const mails = [to]
        .flat()
        .map((email) =>
          writeMail({ email, name: 'Léa Martin', language: 'fr' }, { ...usual(email), ...letter }),
        )
      await putInOutbox(db, mails, { ...clock, organisationId: of, publicUrl, hasMailServer: !kept })
    })
  }
  const deliver = (url: string, connections = 5) =>
    startDelivery(
      { database, now: () => clock.now, log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }) },
      openMailServer({ url, from: 'Binôme <binome@exemple.invalid>', connections }),
      50,
    )
  return {
    organisationId,
    clock,
    write,
    deliver,
    /** Delivers once all that is due, and stops. */
    deliverAll: async (url: string) => {
      const delivery = deliver(url)
      await delivery.settle()
      await delivery.stop()
    },
    later: (minutes: number) => {
      clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString()
    },
    rows: async () =>
      (await sql<Row>`select * from platform.outbox order by to_address`.execute(database.kysely)).rows,
  }
}

const publicUrl = 'http://localhost:3000'
export type Row = {
  readonly id: string
  readonly toAddress: string
  readonly sentAt: string | null
  readonly failedAt: string | null
  readonly lastError: string | null
  readonly textBody: string | null
  readonly attempts: number
  readonly leasedUntil: string | null
}

let written = 0
const usual = (email: string): Letter => ({
  kind: { name: 'proposal', urgency: 'in-turn' },
  effectKey: `test/${(written += 1)}/${email}`,
  words: () => ({
    subject: 'Un binôme pour vous',
    paragraphs: ['Voici qui nous vous proposons.'],
    action: { label: 'Répondre', url: `${publicUrl}/une/relationships/1` },
    why: 'Vous participez à une édition.',
  }),
})
