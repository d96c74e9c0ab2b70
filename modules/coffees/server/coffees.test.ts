import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { leaveEdition } from '../../enrolment/contract.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import { listOwnCoffees, runCoffees, sayCoffee, sayCoffeeMet, showCoffee, showCoffees } from '../contract.ts'
import { keepCoffees } from './rounds/keep-coffees.ts'

const days = (count: number) => count * 86_400_000

describeOnBothEngines('coffees', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  async function openCoffees(...names: readonly string[]) {
    const edition = await openEdition(database, actions)
    const { editionId, rows, enrol, lead } = edition
    // A Monday morning, so that days are the same whenever this runs before.
    const monday = new Date(actions.clock.now)
    monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7 || 7))
    actions.clock.now = `${monday.toISOString().slice(0, 10)}T10:00:00.000Z`
    await rows(sql`update programmes.editions set coffees = '{"everyDays":14}' where id = ${editionId}`)
    const people: Enrolled[] = []
    for (const name of names)
      people.push(await enrol(name, { role: people.length % 2 ? 'mentor' : 'mentee' }))
    const clock = async (after: number) => {
      actions.clock.now = later(actions.clock.now, after)
      await actions.within(edition.organisation, (context) => keepCoffees.run(context as never, {} as never))
    }
    const coffeeOf = async (who: Enrolled) => (await actions.ask(who, listOwnCoffees, {})).coffees[0]!
    const say = async (who: Enrolled, says: 'in' | 'out') =>
      actions.ask(who, sayCoffee, { id: (await coffeeOf(who)).id, says })
    const figures = () => actions.ask(lead, showCoffees, { editionId })
    const run = (isRunning: boolean) => actions.ask(lead, runCoffees, { editionId, isRunning })
    return { ...edition, people, clock, coffeeOf, say, figures, run }
  }

  it('in or not this time, drawn in twos and one three, did you meet: and the team reads counts', async () => {
    const { people, clock, coffeeOf, say, figures, run, mailsTo } = await openCoffees(
      'Ana',
      'Bo',
      'Cem',
      'Dina',
      'Eli',
      'Fay',
    )
    const [ana, bo, cem, dina, eli, fay] = people as [
      Enrolled,
      Enrolled,
      Enrolled,
      Enrolled,
      Enrolled,
      Enrolled,
    ]
    expect(await figures()).toMatchObject({ state: 'not-begun', people: 6, rounds: [] })
    // Pressed twice at once, one round opens and one mail leaves.
    await Promise.all([run(true), run(true)])
    expect((await mailsTo(ana)).length).toBe(1)
    expect(await coffeeOf(ana)).toMatchObject({ nth: 1, state: 'asking', says: null, with: [] })
    for (const who of [ana, bo, cem, dina, eli]) await say(who, 'in')
    await say(dina, 'out')
    await say(dina, 'in')
    await say(fay, 'out')
    await clock(days(2))
    expect((await coffeeOf(ana)).state).toBe('asking')
    await clock(days(1))
    const drawn = await Promise.all([ana, bo, cem, dina, eli].map(coffeeOf))
    expect(drawn.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'drawn'))
    expect(drawn.map((one) => one.with.length).toSorted((one, other) => one - other)).toEqual([1, 1, 2, 2, 2])
    expect(await coffeeOf(fay)).toMatchObject({ state: 'aside', with: [] })
    expect((await mailsTo(fay)).length).toBe(1)
    const pair = [ana, bo, cem, dina, eli].filter((_, at) => drawn[at]!.with.length === 1) as [
      Enrolled,
      Enrolled,
    ]
    expect((await mailsTo(pair[0])).at(-1)!.textBody).toContain(pair[1].email)
    const late = await coffeeOf(fay)
    expect(await actions.refusal(fay, sayCoffee, { id: late.id, says: 'in' })).toBe('drawn-already')
    expect(await actions.refusal(fay, sayCoffeeMet, { id: late.id, met: true })).toBe('not-drawn')
    expect(await actions.refusal(fay, showCoffee, { id: drawn[0]!.id })).toBe('not-found')
    // One of the two says so; of the three, one says the contrary.
    await actions.ask(pair[0], sayCoffeeMet, { id: (await coffeeOf(pair[0])).id, met: true })
    await clock(days(7))
    expect((await mailsTo(pair[0])).length).toBe(2)
    expect((await mailsTo(pair[1])).length).toBe(3)
    const three = [ana, bo, cem, dina, eli].find((_, at) => drawn[at]!.with.length === 2)!
    await actions.ask(three, sayCoffeeMet, { id: (await coffeeOf(three)).id, met: false })
    expect(await figures()).toMatchObject({
      state: 'running',
      rounds: [{ nth: 1, asked: 6, in: 5, out: 1, groups: 2, met: 1, notMet: 1, silent: 0 }],
      all: { groups: 2, met: 1, silent: 0, interval: null },
    })
  }, 120_000)

  it('goes on by itself every two weeks, with somebody new each time, until it is paused', async () => {
    const { people, clock, coffeeOf, say, figures, run, rows } = await openCoffees('Ana', 'Bo', 'Cem', 'Dina')
    await run(true)
    const partners = new Map<string, string[]>(people.map(({ name }) => [name, []]))
    for (let round = 1; round <= 3; round += 1) {
      for (const who of people) await say(who, 'in')
      await clock(days(3))
      for (const who of people) partners.get(who.name)!.push((await coffeeOf(who)).with[0]!.name)
      await clock(days(7))
      await clock(days(4))
    }
    expect([...partners.values()].map((met) => new Set(met).size)).toEqual([3, 3, 3, 3])
    // The fourth is open; who left is not drawn, and whoever remains alone is told.
    const [ana, bo] = people as [Enrolled, Enrolled]
    await say(ana, 'in')
    await say(bo, 'in')
    await actions.ask(bo, leaveEdition, { id: bo.enrolmentId })
    expect(await actions.refusal(bo, sayCoffee, { id: (await coffeeOf(bo)).id, says: 'in' })).toBe(
      'takes-part-no-more',
    )
    await clock(days(3))
    expect((await coffeeOf(ana)).state).toBe('alone')
    await run(false)
    await clock(days(7))
    await clock(days(14))
    expect(await figures()).toMatchObject({ state: 'paused', people: 3, rounds: [{ nth: 4 }, {}, {}, {}] })
    expect(await rows(sql`select nth from coffees.rounds where asked_met_at is null`)).toEqual([])
  }, 120_000)

  it('nobody has coffee alone, nor where an edition has none', async () => {
    const { lead, editionId, rows } = await openCoffees('Ana')
    expect(await actions.refusal(lead, runCoffees, { editionId, isRunning: true })).toBe('too-few')
    await rows(sql`update programmes.editions set coffees = null where id = ${editionId}`)
    expect(await actions.refusal(lead, showCoffees, { editionId })).toBe('no-coffees-here')
  }, 120_000)
})
