import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { chooseCandidates, offerImmersion, withdrawCandidacy } from '../contract.ts'
import { day, openActions, openImmersion, type Actions } from './testing/open-immersion.ts'

const rounds = process.env.LONG ? 100 : 10

describeOnBothEngines('days of an immersion', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 8 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it(`are given once, whoever chooses, withdraws and offers in one instant, ${rounds} rounds`, async () => {
    const edition = await openImmersion(database, actions)
    const { enrol, offer, write, show, rows, editionId } = edition
    const [host, other] = [
      await enrol('Hélène', { role: 'mentor' }),
      await enrol('Aurore', { role: 'mentor' }),
    ]
    const [ana, bob] = [await enrol('Ana'), await enrol('Bob')]
    const outcome = (act: Promise<unknown>) =>
      act.then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    for (let round = 0; round < rounds; round += 1) {
      const firstOn = `2027-01-${String(4 + (round % 20)).padStart(2, '0')}`
      const dated = { firstOn, lastOn: firstOn, applyBy: '2026-12-20' }
      const [one, two] = [await offer(host, dated), await offer(other, dated)]
      for (const id of [one, two]) for (const who of [ana, bob]) await write(who, id)
      const [a1, b1] = (await show(host, one)).candidates!.map(({ candidacyId }) => candidacyId)
      const [a2] = (await show(other, two)).candidates!.map(({ candidacyId }) => candidacyId)
      const choose = (who: typeof host, id: string, candidacyId: string) =>
        outcome(actions.ask(who, chooseCandidates, { id, candidacyIds: [candidacyId], word: 'Merci.' }))
      const said = await Promise.all([
        // One place, two candidates; and one candidate, two places on the same day.
        choose(host, one, a1!),
        choose(host, one, b1!),
        choose(other, two, a2!),
        // The host's own day, offered once more.
        outcome(actions.ask(host, offerImmersion, { editionId, ...day, ...dated })),
        ...(round % 2 ? [outcome(actions.ask(ana, withdrawCandidacy, { id: one }))] : []),
      ])
      expect(said[3]).toBe('day-taken')
      const stands = await rows(sql<{
        offerId: string
        taken: number
        places: number
        going: number
        days: number
      }>`
        select offers.id as offer_id, taken, places,
          (select count(*)::int from immersion.candidacies where offer_id = offers.id and state = 'going') as going,
          (select count(*)::int from immersion.days where offer_id = offers.id and person_id <> host_id) as days
        from immersion.offers where first_on = ${firstOn} and status = 'open'`)
      expect(stands).toHaveLength(2)
      for (const { taken, places, going, days } of stands) {
        expect([going, days]).toEqual([taken, taken])
        expect(taken).toBeLessThanOrEqual(places)
      }
      const [{ twice }] = (await rows(sql<{ twice: number }>`
        select count(*)::int as twice from (select person_id from immersion.candidacies join immersion.offers
          on offers.id = offer_id where first_on = ${firstOn} and state = 'going' group by person_id
          having count(*) > 1) as those`)) as [{ twice: number }]
      expect(twice).toBe(0)
      await rows(sql`delete from immersion.offers where first_on = ${firstOn}`)
    }
  }, 600_000)
})
