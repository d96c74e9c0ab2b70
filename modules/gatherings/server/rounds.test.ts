import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import { publishRun, runMatching, showStudio } from '../../matching/contract.ts'
import {
  editGathering,
  listOwnGatherings,
  makeRounds,
  notePresence,
  planGathering,
  sayImpression,
  showConduct,
  showGathering,
  signUp,
} from '../contract.ts'

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

  it('before the pairs are made: each says in private whom they would be a pair with, and the pairs follow; nothing after', async () => {
    const { editionId, lead, enrol, mailsTo, rows } = await openEdition(database, actions)
    const mentor = (name: string) => enrol(name, { role: 'mentor' })
    const [ada, bea, cid] = [await mentor('Ada'), await mentor('Bea'), await mentor('Cid')]
    const [lea, nour, tom] = [await enrol('Léa'), await enrol('Nour'), await enrol('Tom')]
    const on = later(actions.clock.now, 2 * 86_400_000).slice(0, 10)
    const evening = {
      editionId,
      kind: 'meet-and-share' as const,
      title: 'Soirée',
      on,
      at: '18:30',
      minutes: 90,
    }
    const { id } = await actions.ask(lead, planGathering, {
      ...evening,
      place: 'Ici',
      link: '',
      places: null,
    })
    for (const person of [ada, bea, cid, lea, nour, tom])
      await actions.ask(person, signUp, { id, comes: true })
    await actions.ask(lead, makeRounds, { id, rounds: 3, over: 0, whom: 'coming' as const })
    // An hour later than first planned: whom one would meet again is asked at the new end, once.
    const due = () =>
      rows(sql<{ dueAt: string }>`select due_at from platform.jobs where name = 'ask-impressions'`)
    const [first, ...more] = await due()
    expect(more).toEqual([])
    const moved = {
      ...evening,
      place: 'Ici',
      link: '',
      places: null,
      at: '19:30',
      id,
      agenda: [],
      iceBreakers: [],
    }
    const { editionId: _, ...edited } = moved
    await actions.ask(lead, editGathering, edited, 1)
    expect(await due()).toEqual([{ dueAt: later(first!.dueAt, 3_600_000) }])
    const say = (who: Enrolled, of: Enrolled, impression: 'prefer' | 'fine' | 'avoid' | null) =>
      actions.ask(who, sayImpression, { id, personId: of.person.id, impression })
    const tooEarly = { id, personId: cid.person.id, impression: 'prefer' as const }
    expect(await actions.refusal(lea, sayImpression, tooEarly)).toBe('not-asked')
    actions.clock.now = `${on}T19:00:00.000Z`
    expect((await actions.ask(lea, showGathering, { id })).asksImpressions).toBe(true)
    expect(await actions.refusal(lea, sayImpression, { ...tooEarly, personId: nour.person.id })).toBe(
      'not-met',
    )

    await say(lea, ada, 'avoid')
    await say(lea, bea, 'prefer')
    // She changes her mind, then takes a word back: the last one counts.
    await say(lea, bea, 'fine')
    await say(lea, cid, 'prefer')
    await say(cid, lea, 'prefer')
    await say(tom, ada, 'avoid')
    await say(tom, ada, null)
    const own = await actions.ask(lea, showGathering, { id })
    const saidOf = Object.fromEntries(own.encounters.map(({ name, impression }) => [name, impression]))
    expect(saidOf).toEqual({ Ada: 'avoid', Bea: 'fine', Cid: 'prefer' })
    // Nobody met reads it, and the team's page of the evening counts who spoke, never what.
    expect(JSON.stringify(await actions.ask(ada, showGathering, { id }))).not.toMatch(/prefer|fine|"avoid"/)
    const conduct = await actions.ask(lead, showConduct, { id })
    expect(conduct.impressions).toEqual({ said: 2, of: 6 })
    expect(JSON.stringify(conduct)).not.toMatch(/prefer|fine|"avoid"/)

    // Two hours later who has said nothing of anybody is asked, once.
    actions.clock.now = later(actions.clock.now, 2 * 3_600_000)
    await actions.settle()
    await actions.settle()
    const asked = async (person: Enrolled) =>
      (await mailsTo(person)).filter(({ effectKey }) => effectKey.includes('whom-again')).length
    expect(await Promise.all([lea, cid, ada, tom].map(asked))).toEqual([0, 0, 1, 1])
    const { gatherings } = await actions.ask(tom, listOwnGatherings, {})
    expect(gatherings).toMatchObject([{ asksImpressions: true }])

    const { policy } = await actions.ask(lead, showStudio, { editionId })
    expect(policy.criteria).toContainEqual({ id: 'met', weight: 30, measure: { kind: 'met' } })
    const { run, pairs } = await actions.ask(lead, runMatching, { editionId })
    const mentorOf = (mentee: Enrolled) =>
      pairs.find(({ menteeId }) => menteeId === mentee.enrolmentId)!.mentorId
    expect(mentorOf(lea)).toBe(cid.enrolmentId)
    await actions.ask(lead, publishRun, { id: run.id, anyway: true })
    await actions.settle()
    const late = { id, personId: bea.person.id, impression: 'avoid' as const }
    expect(await actions.refusal(lea, sayImpression, late)).toBe('not-asked')
    expect((await actions.ask(tom, listOwnGatherings, {})).gatherings).toEqual([])
  }, 120_000)
})
