import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { listAttention } from '../../../modules/insights/contract.ts'
import { addDays, dayIn, instantAt } from '../../../platform/calendar-day.ts'
import { realNow } from '../../../platform/server/clock.ts'
import { inTransaction } from '../../../platform/server/database/index.ts'
import { openTestDatabase } from '../../../platform/server/testing/open-test-database.ts'
import { openTestInstance } from '../testing/open-test-instance.ts'
import { foundDemonstration } from './found-demonstration.ts'
import { liveEdition, preparedFor } from './live-edition.ts'
import { movedClock } from './stage/moved-clock.ts'
import { openStage } from './stage/open-stage.ts'

// Past the second round and its yes.
const day = 18

// Both engines in the long run: what people do is the same code, and forty seconds.
const engines = process.env.LONG ? (['embedded', 'postgres'] as const) : (['embedded'] as const)

it.each(engines)(
  'the invented edition is lived by what people do, up to the present, with its mail kept and no clock left moved (%s)',
  async (engine) => {
    const database = await openTestDatabase(engine)
    const { machinery, discovered, stop } = await openTestInstance(database)
    const firstDay = addDays(dayIn('Europe/Paris', realNow()), -day)
    const clock = movedClock(instantAt('Europe/Paris', addDays(firstDay, -preparedFor), '09:00'), realNow)
    const { organisation, admin } = (await foundDemonstration(
      { ...machinery, now: clock.now, wake: () => undefined },
      'fr',
    ))!
    const stage = openStage({ machinery, discovered, organisation, clock })
    const { editionId } = await liveEdition({ stage, lead: admin, firstDay, day, present: realNow() })
    const { counts } = await stage.ask(admin, listAttention, { editionId })
    // Three left before their yes, three were re-paired after three had ended.
    expect(counts).toMatchObject({ pairs: 46, ended: 3, proposed: 0 })
    const find = <Row>(query: ReturnType<typeof sql<Row>>) =>
      inTransaction(
        database,
        { organisationId: organisation.id, role: 'app' },
        async (db) => (await query.execute(db)).rows,
      )
    const [mail] = await find(sql<Record<string, number>>`
    select count(*)::int as written, count(kept_at)::int as kept,
      count(distinct effect_key)::int as effects,
      count(*) filter (where kind = 'proposal')::int as proposals,
      count(*) filter (where outbox.language <> accounts.language)::int as misread,
      count(distinct outbox.language)::int as languages,
      count(*) filter (where outbox.created_at > ${realNow()})::int as future
    from platform.outbox left join people.accounts on email = to_address`)
    expect(mail).toMatchObject({ proposals: 98, misread: 0, languages: 2, future: 0 })
    expect([mail!['kept'], mail!['effects']]).toEqual([mail!['written'], mail!['written']])
    const [work] = await find(sql<Record<string, number>>`
    select count(*)::int as failed from platform.jobs where failed_at is not null or attempts > 0`)
    expect(work).toEqual({ failed: 0 })
    const [touched] = await find(sql<Record<string, number>>`
    select count(*)::int as noted from contacts.contacts where moment = 'after-first-meeting'`)
    expect(touched!['noted']).toBeGreaterThan(20)
    const [shared] = await find(sql<Record<string, number>>`
    select (select count(*)::int from gatherings.sign_ups where came is not null) as came,
      (select count(*)::int from conversations.messages) as written,
      (select count(*)::int from workshops.seats where rating is not null) as debriefed,
      (select count(*)::int from workshops.seats where state = 'waiting') as waiting,
      (select count(*)::int from community.threads where helped_id is not null) as helped`)
    expect(shared!['came']).toBeGreaterThan(40)
    expect(shared!['written']).toBeGreaterThan(60)
    expect(shared!['debriefed']).toBeGreaterThan(12)
    expect(shared!['waiting']).toBeGreaterThan(0)
    expect(shared!['helped']).toBe(3)
    const [people] = await find(sql<Record<string, number>>`
    select max(length(name))::int as name, max(length(answers->>'problem'))::int as problem
    from people.people left join enrolment.enrolments on person_id = people.people.id`)
    expect(people).toEqual({ name: 34, problem: 900 })
    expect(await find(sql`select invented from programmes.editions`)).toEqual([{ invented: true }])
    await stage.close()
    await stop()
    await database.close()
  },
  400_000,
)
