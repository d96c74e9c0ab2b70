import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import { makeRounds, notePresence, planGathering, showConduct, showGathering, signUp } from '../contract.ts'

describeOnBothEngines('an evening in rounds', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('is made of who comes, then anew of who is here: no table twice at once, nobody met twice, held rounds stay', async () => {
    const { editionId, lead, enrol, rows } = await openEdition(database, actions)
    const mentors = [
      await enrol('Ada', { role: 'mentor' }),
      await enrol('Bea', { role: 'mentor' }),
      await enrol('Cid', { role: 'mentor' }),
    ]
    const mentees = [await enrol('Léa'), await enrol('Nour'), await enrol('Tom')]
    const { id } = await actions.ask(lead, planGathering, {
      editionId,
      kind: 'meet-and-share',
      title: 'Soirée en tours',
      on: later(actions.clock.now, 7 * 86_400_000).slice(0, 10),
      at: '18:30',
      minutes: 120,
      place: 'La Cantine',
      link: '',
      places: null,
    })
    const make = { id, rounds: 3, over: 0, whom: 'coming' as const }
    expect(await actions.refusal(lead, makeRounds, make)).toBe('nobody-to-meet')
    for (const person of [...mentors, ...mentees]) await actions.ask(person, signUp, { id, comes: true })
    expect(await actions.ask(lead, makeRounds, make)).toEqual({ people: 6, rounds: 3, encounters: 9 })
    const conduct = await actions.ask(lead, showConduct, { id })
    expect(conduct.rounds.map(({ encounters }) => encounters.length)).toEqual([3, 3, 3])
    const own = await actions.ask(mentees[0]!, showGathering, { id })
    expect(own.encounters.map(({ round }) => round)).toEqual([1, 2, 3])
    expect(new Set(own.encounters.map(({ name }) => name)).size).toBe(3)

    // The first round is over when Cid and Tom are found not to be there.
    const here = [mentors[0]!, mentors[1]!, mentees[0]!, mentees[1]!]
    for (const { person } of here)
      await actions.ask(lead, notePresence, { id, personId: person.id, came: 'on-site' })
    const kept = conduct.rounds[0]
    const again = { ...make, over: 1, whom: 'here' as const }
    // Two of the team press at once.
    const made = await Promise.allSettled([
      actions.ask(lead, makeRounds, again),
      actions.ask(lead, makeRounds, again),
    ])
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    const after = await actions.ask(lead, showConduct, { id })
    expect(after.rounds[0]).toEqual(kept)
    const rest = after.rounds.slice(1).flatMap(({ encounters }) => encounters)
    expect(rest.some(({ mentee, mentor }) => mentee === 'Tom' || mentor === 'Cid')).toBe(false)
    const all = await rows(sql<{ met: number; pairs: number }>`select count(*)::int as met,
      count(distinct (mentee_id, mentor_id))::int as pairs from gatherings.encounters where gathering_id = ${id}`)
    expect(all[0]!.met).toBe(all[0]!.pairs)
  }, 120_000)
})
