import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { Refusal } from '../../../platform/server/refusal.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { acceptRequest, declineRequest, openSearch, withdrawSearch, type OwnSearch } from '../contract.ts'
import { expireRequest } from './jobs/expire-request.ts'
import { lockRequest } from './state/lock-search.ts'
import { editionOfSearch } from './state/edition-that-asks.ts'
import { openActions, openAsking, type Actions, type Enrolled } from './testing/open-asking.ts'

const rounds = Array.from({ length: process.env.LONG ? 100 : 6 }, (_, at) => at)
const people = process.env.LONG ? 200 : 40

describeOnBothEngines('requests at once', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 12 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it(`${people} yeses of a mentor with three places: three pairs, and everybody else goes on to their next wish`, async () => {
    const { mentor, enrol, ask, takenBy, rows } = await openAsking(database, actions)
    const [marc, odile] = [await mentor('Marc', 3), await mentor('Odile', 50)]
    const askers: Enrolled[] = []
    for (let at = 0; at < people; at += 1) askers.push(await enrol(`Personne${at}`))
    const searches: OwnSearch[] = []
    for (const asker of askers) searches.push(await ask(asker, marc, odile))
    const answers = await Promise.allSettled(
      searches.map(({ requests }) => actions.ask(marc, acceptRequest, { id: requests[0]!.id })),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await actions.settle()
    expect(await takenBy(marc)).toBe(3)
    const stand = await rows(sql<{ status: string; count: number }>`
      select requests.status || ' ' || requests.rank as status, count(*)::int as count from requests.requests
      where edition_id = ${searches[0]!.editionId} group by 1 order by 1`)
    expect(Object.fromEntries(stand.map(({ status, count }) => [status, count]))).toEqual({
      'accepted 1': 3,
      'kept 2': 3,
      'sent 2': people - 3,
      'withdrawn 1': people - 3,
    })
  }, 900_000)

  it('somebody opens five searches in one second: as many as the edition allows', async () => {
    const { mentor, enrol, editionId, wishFor } = await openAsking(database, actions)
    const [marc, lea] = [await mentor('Marc', 9), await enrol('Léa')]
    const open = () =>
      actions.ask(lea, openSearch, {
        editionId,
        need: 'Une fois',
        tried: '',
        theme: null,
        neededBy: null,
        wishes: [wishFor(marc)],
      })
    const opened = await Promise.allSettled(Array.from({ length: 5 }, open))
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }, 120_000)

  it('the deadline, a yes, a “not now” and taking it all back in one instant: one of them, and what follows from it alone', async () => {
    const { organisation, mentor, enrol, ask, statusesOf, searchNow, takenBy, toSearchAtOnce } =
      await openAsking(database, actions)
    const odile = await mentor('Odile', 50)
    for (const round of rounds) {
      const [marc, lea] = [await mentor(`Marc${round}`), await enrol(`Léa${round}`)]
      const search = await ask(lea, marc, odile)
      const { id } = search.requests[0]!
      const acts = [
        () => actions.ask(lea, withdrawSearch, { id: search.id }),
        () =>
          actions.within(organisation, async (context) => {
            const locked = await lockRequest(context.db, id)
            if (locked.request.status !== 'sent') return
            const edition = await editionOfSearch(context.db, locked.search.editionId)
            await expireRequest(context, edition, locked.search, locked.request)
          }),
        () => actions.ask(marc, acceptRequest, { id }),
        () => actions.ask(marc, declineRequest, { id, reason: 'no-time-now', line: '' }),
      ]
      // Two of the four meet in each round, in both orders.
      const first = round % 4
      const second = (first + 1 + (Math.floor(round / 4) % 3)) % 4
      const answers = await toSearchAtOnce<unknown>(search.id, [acts[first]!, acts[second]!])
      // Who came too late is told what became of it: nobody falls over what the other wrote.
      const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
      expect(refused.filter((reason) => !(reason instanceof Refusal))).toEqual([])
      await actions.settle()
      const statuses = (await statusesOf(search.id)).join(' ')
      const { status } = await searchNow(search.id)
      const possible = {
        'withdrawn withdrawn': 'withdrawn',
        'expired withdrawn': 'withdrawn',
        'declined withdrawn': 'withdrawn',
        'expired sent': 'open',
        'declined sent': 'open',
        'accepted kept': 'agreeing',
      }
      expect(Object.entries(possible)).toContainEqual([statuses, status])
      expect(await takenBy(marc)).toBe(status === 'agreeing' ? 1 : 0)
    }
    expect(await takenBy(odile)).toBe(0)
  }, 900_000)
})
