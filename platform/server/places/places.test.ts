import { beforeAll, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { inTransaction, type Database } from '../database/index.ts'
import { anOrganisation } from '../testing/an-organisation.ts'
import { describeOnBothEngines } from '../testing/describe-on-both-engines.ts'
import { countTaken, giveBackPlaces, lockPlaces, type Limited } from './index.ts'

describeOnBothEngines('places', (openTestDatabase) => {
  let database: Database
  let organisationId: string
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 12 })
    organisationId = await anOrganisation(database)
  }, 120_000)
  const within = <T>(work: (context: Parameters<typeof lockPlaces>[0]) => Promise<T>, id = organisationId) =>
    inTransaction(database, { organisationId: id, role: 'app' }, (db) =>
      work({
        db,
        organisation: { id, slug: 'o', name: 'O', language: 'fr', timeZone: 'Europe/Paris', invented: false },
      }),
    )
  const now = '2026-11-21T20:00:00.000Z'
  const takeOne = (limited: Limited, kind = 'seat') =>
    within(async (context) => {
      const places = await lockPlaces(context, kind, [limited])
      if (places.left(limited.id) === 0) return false
      places.take(limited.id)
      await places.save()
      return true
    })
  const taken = (id: string, kind = 'seat') =>
    within(async ({ db }) => (await countTaken(db, kind, [id])).get(id) ?? 0)

  it('three go to three of two hundred who come at once', async () => {
    const seats = { id: newId(now), capacity: 3 }
    const got = await Promise.all(Array.from({ length: 200 }, () => takeOne(seats)))
    expect(got.filter(Boolean)).toHaveLength(3)
    expect(await taken(seats.id)).toBe(3)
  }, 120_000)

  it('those who take several in different orders never wait for each other', async () => {
    const [one, other] = [
      { id: newId(now), capacity: 50 },
      { id: newId(now), capacity: 50 },
    ]
    const takeBoth = (limited: Limited[]) =>
      within(async (context) => {
        const places = await lockPlaces(context, 'seat', limited)
        for (const { id } of limited) places.take(id)
        await places.save()
      })
    await Promise.all(
      Array.from({ length: 40 }, (_, turn) => takeBoth(turn % 2 === 0 ? [one, other] : [other, one])),
    )
    expect([await taken(one.id), await taken(other.id)]).toEqual([40, 40])
  }, 120_000)

  it('that were given back are free again, and never fewer than none are taken', async () => {
    const seats = { id: newId(now), capacity: 1 }
    expect([await takeOne(seats), await takeOne(seats)]).toEqual([true, false])
    await within((context) => giveBackPlaces(context, 'seat', [seats.id]))
    expect(await taken(seats.id)).toBe(0)
    const tooMany = within((context) => giveBackPlaces(context, 'seat', [seats.id]))
    await expect(tooMany).rejects.toThrow('places_taken_check')
    expect(await takeOne(seats)).toBe(true)
  })

  it('are refused by the table itself where a caller forgets to look', async () => {
    const seats = { id: newId(now), capacity: 1 }
    await takeOne(seats)
    const forgetful = within(async (context) => {
      const places = await lockPlaces(context, 'seat', [seats])
      places.take(seats.id)
      await places.save()
    })
    await expect(forgetful).rejects.toThrow('places_not_exceeded')
  })

  it('of one kind, or of one organisation, are not those of another under the same id', async () => {
    const id = newId(now)
    expect(await takeOne({ id, capacity: 1 })).toBe(true)
    expect(await takeOne({ id, capacity: 1 }, 'hour')).toBe(true)
    const theirs = await anOrganisation(database, 'Ailleurs')
    expect(await within(async ({ db }) => (await countTaken(db, 'seat', [id])).size, theirs)).toBe(0)
  })

  it('shrink under what is taken without taking it back: nothing is left, and nobody new comes in', async () => {
    const id = newId(now)
    await takeOne({ id, capacity: 2 })
    await takeOne({ id, capacity: 2 })
    expect(await takeOne({ id, capacity: 1 })).toBe(false)
    expect(await taken(id)).toBe(2)
  })
})
