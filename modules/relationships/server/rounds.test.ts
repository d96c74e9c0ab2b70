import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  publishRun,
  replayRun,
  runMatching,
  savePolicy,
  showPublication,
  showStudio,
} from '../../matching/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  listEditionRelationships,
  listOwnRelationships,
} from '../contract.ts'
import { openEdition, openRelationships, type Enrolled, type Relationships } from './testing/open-edition.ts'

describeOnBothEngines('rounds of an edition', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async (mentors: number, mentees: number) => {
    const edition = await openEdition(database, actions)
    const { lead, editionId, enrol } = edition
    const people = {
      mentors: [] as Enrolled[],
      mentees: [] as Enrolled[],
    }
    for (let at = 0; at < mentors; at += 1)
      people.mentors.push(await enrol(`Mentor${at}`, { role: 'mentor' }))
    for (let at = 0; at < mentees; at += 1) people.mentees.push(await enrol(`Mentee${at}`))
    const run = () => actions.ask(lead, runMatching, { editionId })
    const publish = async () => {
      const made = await run()
      await actions.ask(lead, publishRun, { id: made.run.id, anyway: false })
      await actions.settle()
      return made
    }
    const own = async (person: Enrolled) =>
      (await actions.ask(person, listOwnRelationships, {})).relationships
    const studio = () => actions.ask(lead, showStudio, { editionId })
    const pairs = async () => (await actions.ask(lead, listEditionRelationships, { editionId })).relationships
    return { ...edition, ...people, run, round: publish, own, studio, pairs }
  }

  it('a second round pairs those who are free, moves nobody, and writes to nobody again', async () => {
    const { lead, editionId, mentors, mentees, round, own, studio, pairs, enrol, mailsTo } = await open(2, 2)
    const first = await round()
    expect(first.pairs).toHaveLength(2)
    const before = (await pairs()).map(({ mentor, mentee }) => `${mentor} ${mentee}`)
    const [declining] = mentees
    const [mine] = await own(declining!)
    await actions.ask(declining!, declineRelationship, { id: mine!.id })
    await actions.settle()
    const late = await enrol('Late')
    const kept = mentees[1]!
    const mailsBefore = (await mailsTo(kept)).length

    const { cohort, rounds } = await studio()
    expect(rounds).toMatchObject([{ number: 1, newPairs: 2, proposed: 2 }])
    expect([cohort.standing.living.length, cohort.standing.former.length]).toEqual([1, 1])
    const second = await round()
    // One mentor is free, two wait; who declined each other are not put together again: the latecomer it is.
    expect(second.pairs).toHaveLength(1)
    expect(second.pairs[0]).toMatchObject({ menteeId: late.enrolmentId })
    expect(second.receivers).toHaveLength(2)
    const after = await pairs()
    expect(after).toHaveLength(3)
    expect(after.map(({ mentor, mentee }) => `${mentor} ${mentee}`)).toEqual(expect.arrayContaining(before))
    expect((await mailsTo(kept)).length).toBe(mailsBefore)
    expect(await own(mentors[0]!)).not.toHaveLength(0)
    const published = (await studio()).rounds
    expect(published.map(({ number, newPairs }) => [number, newPairs])).toEqual([
      [1, 2],
      [2, 1],
    ])
    // Each replays its own bits.
    for (const { runId } of published)
      expect(await actions.ask(lead, replayRun, { id: runId })).toMatchObject({ same: true, proved: true })
    const old = await actions.ask(lead, showStudio, { editionId, runId: published[0]!.runId })
    expect(old.published).toMatchObject({ number: 1, pairs: [{}, {}] })
  }, 120_000)

  it('pairs made before another round went out are not published: they would be made twice', async () => {
    const { lead, run, round, enrol, editionId } = await open(1, 1)
    const overtaken = await run()
    await round()
    await enrol('Late')
    for (const anyway of [false, true])
      expect(await actions.refusal(lead, publishRun, { id: overtaken.run.id, anyway })).toBe(
        'pairs-published',
      )
    const { publication } = await actions.ask(lead, showPublication, { editionId })
    expect(publication).toMatchObject({ isDone: true, pairs: 1, proposed: 1 })
  }, 120_000)

  it('while a round goes out no other is made; afterwards the criteria can be changed for the next', async () => {
    const { lead, editionId, run, enrol, studio } = await open(2, 1)
    const made = await run()
    await actions.ask(lead, publishRun, { id: made.run.id, anyway: false })
    expect(await actions.refusal(lead, runMatching, { editionId })).toBe('pairs-published')
    await actions.settle()
    expect(await actions.refusal(lead, runMatching, { editionId })).toBe('nobody-free')
    await enrol('Late')
    const { policy } = await studio()
    await actions.ask(lead, savePolicy, { editionId, policy: { ...policy, seed: 'next' } }, 0)
    expect((await run()).pairs).toHaveLength(1)
  }, 120_000)

  it('a yes keeps a pair locked too, and a mentor’s second place is offered again', async () => {
    const { mentors, mentees, round, own, enrol, rows: _rows } = await open(1, 1)
    await round()
    for (const person of [mentors[0]!, mentees[0]!]) {
      const [mine] = await own(person)
      await actions.ask(person, acceptRelationship, { id: mine!.id })
    }
    await enrol('SecondMentor', { role: 'mentor', capacity: 2 })
    const late = await enrol('Late')
    const next = await round()
    expect(next.pairs).toMatchObject([{ menteeId: late.enrolmentId }])
    expect((await own(mentees[0]!)).map(({ status }) => status)).toEqual(['active'])
  }, 120_000)

  it('a pair declined while the next round goes out is stopped, and the team reads why', async () => {
    const { lead, editionId, publish, enrol } = await open(0, 0)
    const mentor = await enrol('Marc', { role: 'mentor', capacity: 2 })
    const mentee = await enrol('Léa', { capacity: 2 })
    await publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
    await actions.ask(mentee, declineRelationship, { id: relationships[0]!.id })
    await publish({ mentor, mentee })
    const after = await actions.ask(lead, listEditionRelationships, { editionId })
    expect(after.relationships).toHaveLength(1)
    expect(after.stopped).toMatchObject([{ reason: 'former', mentor: 'Marc', mentee: 'Léa' }])
  }, 120_000)
})
