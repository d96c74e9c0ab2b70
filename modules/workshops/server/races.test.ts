import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { openAdmission } from '../../../platform/server/admission.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { takeSeat } from '../contract.ts'
import { openActions, openWorkshops, type Actions, type Enrolled } from './testing/open-workshops.ts'

const rounds = process.env.LONG ? 100 : 8
const people = process.env.LONG ? 500 : 60

describeOnBothEngines('places of a workshop', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 12 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  const standing = (edition: Awaited<ReturnType<typeof openWorkshops>>, id: string) =>
    edition.rows(sql<{ state: string; personId: string; saidAt: string; taken: number; places: number }>`
      select seats.state, seats.person_id, seats.said_at, workshops.taken, workshops.places
      from workshops.workshops join workshops.seats on seats.workshop_id = workshops.id
      where workshops.id = ${id} order by seats.said_at, seats.person_id`)

  it(`${people} who ask for 20 places in the same second: 20 come, the others wait in the order of their saying`, async () => {
    const edition = await openWorkshops(database, actions)
    const host = await edition.enrol('Inès', { role: 'mentor' })
    const askers: Enrolled[] = []
    for (let at = 0; at < people; at += 1) askers.push(await edition.enrol(`Personne${at}`))
    const id = await edition.schedule(host, { places: 20 })
    // At the door that the server has: all are there at once, and are let in as there are connections.
    const admit = openAdmission({ atOnce: 12, mostWaiting: people, longestWaitMs: 600_000 })
    const answers = await Promise.allSettled(
      askers.map((who) => admit(() => actions.ask(who, takeSeat, { id, comes: true }))),
    )
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
    const seats = await standing(edition, id)
    const states = (state: string) => seats.filter((seat) => seat.state === state)
    expect(states('coming')).toHaveLength(20)
    expect(states('waiting')).toHaveLength(people - 20)
    expect(seats[0]!.taken).toBe(20)
    // The place in the order that each was told is the one that they have.
    const told = new Map(
      answers.map((answer, at) => [
        askers[at]!.person.id,
        answer.status === 'fulfilled' ? answer.value.seat!.nth : null,
      ]),
    )
    expect(states('waiting').map(({ personId }) => told.get(personId))).toEqual(
      Array.from({ length: people - 20 }, (_, nth) => nth + 1),
    )
  }, 900_000)

  it(`a place that is freed, and taken, and given up again at once, ${rounds} rounds: never beyond the places, always in order`, async () => {
    const edition = await openWorkshops(database, actions)
    const host = await edition.enrol('Inès', { role: 'mentor' })
    const [ana, bob, cleo, dan, eve] = await Promise.all(
      ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève'].map((name) => edition.enrol(name)),
    )
    for (let round = 0; round < rounds; round += 1) {
      const id = await edition.schedule(host, {
        places: 2,
        on: `2027-01-${String(4 + (round % 20)).padStart(2, '0')}`,
      })
      for (const who of [ana!, bob!, cleo!, dan!]) await edition.come(who, id)
      // One who comes gives up, the first who waits gives up too, and somebody new asks, in one instant.
      const acts = [
        () => edition.come(ana!, id, false),
        () => edition.come(cleo!, id, false),
        () => edition.come(eve!, id),
        () => edition.come(bob!, id, round % 2 === 0),
      ]
      const turn = round % acts.length
      await Promise.all([...acts.slice(turn), ...acts.slice(0, turn)].map((act) => act()))
      const seats = await standing(edition, id)
      const stateOf = ({ person }: Enrolled) => seats.find(({ personId }) => personId === person.id)?.state
      const held = seats.filter(({ state }) => state === 'coming' || state === 'offered')
      expect(held.length).toBe(seats[0]!.taken)
      expect(held.length).toBe(2)
      expect([stateOf(ana!), stateOf(cleo!)]).toEqual(['left', 'left'])
      // Dan waited before Ève asked.
      expect(stateOf(dan!)).toBe('offered')
      expect(stateOf(eve!) === 'waiting').toBe(round % 2 === 0)
      await edition.rows(sql`delete from workshops.seats where workshop_id = ${id}`)
      await edition.rows(sql`update workshops.workshops set status = 'cancelled', taken = 0 where id = ${id}`)
    }
  }, 900_000)
})
