import { sql } from 'kysely'
import { z } from 'zod'
import { acceptRelationship, listOwnRelationships } from '../../../../modules/relationships/contract.ts'
import { openEdition, type Relationships } from '../../../../modules/relationships/server/testing/examples.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Database } from '../../../../platform/server/database/index.ts'

const day = 86_400_000

/** A pair that both said yes to on a Monday at noon in Paris; `on(7)` is the Monday after. */
export async function openPair(
  database: Database,
  actions: Relationships,
  { language = 'fr' as 'fr' | 'en', menteeZone = 'Europe/Paris' } = {},
) {
  const next = new Date(Date.parse(actions.clock.now) + day)
  while (next.getUTCDay() !== 1) next.setUTCDate(next.getUTCDate() + 1)
  actions.clock.now = `${next.toISOString().slice(0, 10)}T11:00:00.000Z`
  const edition = await openEdition(database, actions)
  actions.clock.now = `${next.toISOString().slice(0, 10)}T11:00:00.000Z`
  const mentor = await edition.enrol('Marc', { role: 'mentor', language })
  const mentee = await edition.enrol('Léa')
  await actions.within(edition.organisation, ({ db }) =>
    sql`update people.people set profile = profile || ${JSON.stringify({ timeZone: menteeZone })}::jsonb
      where id = ${mentee.person.id}`.execute(db),
  )
  await edition.publish({ mentor, mentee })
  const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
  const { id } = relationships[0]!
  for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
  await actions.settle()
  const start = actions.clock.now
  // Other tests of this database planned nothing for this one: the hourly job is run by hand.
  const hourly = async () => {
    await actions.within(edition.organisation, (context) =>
      context.later({ name: 'send-reminders', payload: z.object({}) } as never, {}),
    )
    await actions.settle()
  }
  return {
    ...edition,
    mentor,
    mentee,
    id,
    dayAfter: (days: number) => later(start, days * day).slice(0, 10),
    /** Comes to that hour (UTC) of that day, and does what is due. */
    on: async (days: number, hour = '11:00') => {
      await actions.settleAt(`${later(start, days * day).slice(0, 10)}T${hour}:00.000Z`)
      await hourly()
    },
    hourly,
    reminders: async (person: { email: string }) =>
      (await edition.mailsTo(person)).filter(({ effectKey }) => effectKey.includes('/reminder/')),
  }
}
