import { inTransaction, type Database } from '../../platform/server/database/index.ts'
import { putInOutbox } from '../../platform/server/mail/put-in-outbox.ts'
import { writeMail } from '../../platform/server/mail/write-mail.ts'

type Wanted = { readonly organisationId: string | null; readonly count: number; readonly urgent: boolean }

let written = 0

/** Mails as a module writes them, in one transaction; gives their addresses. */
export async function writeMails(
  database: Database,
  { organisationId, count, urgent }: Wanted,
): Promise<string[]> {
  const addresses = Array.from({ length: count }, () => `n${(written += 1)}@exemple.invalid`)
  const kind = urgent
    ? ({ name: 'sign-in', urgency: 'at-once' } as const)
    : ({ name: 'proposal', urgency: 'in-turn' } as const)
  const sender = {
    now: new Date().toISOString(),
    organisationId,
    publicUrl: 'http://localhost:3000',
    hasMailServer: true,
  }
  await inTransaction(database, { organisationId, role: 'app' }, async (db) => {
    const mails = addresses.map((email) =>
      writeMail(
        { email, name: 'Léa Martin', language: 'fr' },
        {
          kind,
          effectKey: `bench/${email}`,
          words: () => ({
            subject: 'Un binôme pour vous',
            paragraphs: ['Nous vous proposons de faire équipe avec une personne que voici, pour six mois.'],
            points: ['Vous habitez la même ville.', 'Vous cherchez ce que cette personne propose.'],
            action: { label: 'Répondre', url: 'http://localhost:3000/une/relationships/1' },
            why: 'Vous recevez ce message pour votre participation.',
          }),
        },
      ),
    )
    await putInOutbox(db, mails, sender)
  })
  return addresses
}
