import { describe, expect, it } from 'vitest'
import { findPeople, importVolunteers } from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { createProgramme } from '../../modules/programmes/contract.ts'
import { acceptRelationship } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { showStanding } from '../../platform/standing.ts'
import { openTestInstance } from './testing/open-test-instance.ts'
import { openWorld } from './testing/open-world.ts'

const opened = openWorld()
const volunteer = { profile: emptyProfile, answers: {}, capacity: null, email: null }
const nothingNew = { newOptions: [], newThemes: [], newQuestions: [], seniorityLevels: null }

describe('who is here', () => {
  it('a lead has the editions led, and what waits for the team in each', async () => {
    const { editionId } = opened.world.places.own
    const { places, waits, person } = await opened.world.actors.lead.ask(showStanding, {})
    expect(person.email).toBe('lead@exemple.invalid')
    // They grade applications of this edition too.
    expect(places).toMatchObject([
      { id: editionId, name: { fr: 'premiere' }, roles: [{ name: 'lead' }, { name: 'reviewer' }] },
    ])
    expect(waits).toMatchObject([
      { kind: 'reviews/to-grade', role: 'reviewer', placeId: editionId, count: 1 },
      // In this edition they sit in a jury too.
      { kind: 'training/decide', role: 'pair', placeId: editionId, count: 1 },
      {
        kind: 'training/settle',
        role: 'lead',
        placeId: editionId,
        count: 1,
        since: '2026-11-20T09:00:00.000Z',
      },
      { kind: 'relationships/stopped', role: 'lead', placeId: editionId, count: 1 },
      { kind: 'reviews/unanswered', role: 'lead', placeId: editionId, count: 2 },
      { kind: 'community/reports', role: 'lead', placeId: editionId, count: 1 },
    ])
  })

  it('somebody in a pair has its edition, and the proposal waits until they answer', async () => {
    const { editionId, relationshipId } = opened.world.places.own
    const { mentor } = opened.world.actors
    const before = await mentor.ask(showStanding, {})
    expect(before.places).toHaveLength(1)
    expect(before.places[0]).toMatchObject({ id: editionId, under: { fr: 'premiere' } })
    expect(before.places[0]!.roles).toEqual(
      expect.arrayContaining([
        { name: 'mentor', subjectId: null },
        { name: 'pair', subjectId: relationshipId },
      ]),
    )
    expect(before.waits).toMatchObject([
      { kind: 'relationships/answer', role: 'pair', placeId: editionId, subjectId: relationshipId, count: 1 },
    ])
    await mentor.ask(acceptRelationship, { id: relationshipId })
    const after = await mentor.ask(showStanding, {})
    expect(after.waits).toEqual([])
    expect(after.places[0]!.roles.map(({ name }) => name)).toContain('pair')
  })

  it('nothing of another organisation is told', async () => {
    const { places, waits } = await opened.world.actors['admin of another organisation'].ask(showStanding, {})
    expect(places.map(({ id }) => id)).toEqual([opened.world.places.foreign.editionId])
    expect(new Set(waits.map(({ placeId }) => placeId))).toEqual(
      new Set([opened.world.places.foreign.editionId]),
    )
  })

  it('people are found by whoever leads their edition, by the beginning of any of their names', async () => {
    const { lead, mentee } = opened.world.actors
    const names = async (who: typeof lead, words: string) =>
      (await who.ask(findPeople, { words })).found.map(({ name }) => name)
    expect(await names(lead, 'mentor 1')).toEqual(['mentor 1 premiere'])
    expect(await names(lead, 'PREM')).toHaveLength(6)
    expect(await names(lead, 'entor')).toEqual([])
    expect(await names(lead, '%')).toEqual([])
    expect(await names(lead, 'seconde')).toEqual([])
    expect(await names(mentee, 'mentor')).toEqual([])
  })
})

describeOnBothEngines('what waits', (openTestDatabase) => {
  it('a new edition waits for its volunteers, then for its pairs to be made, then for a next round where both sides are free', async () => {
    const database = await openTestDatabase()
    const instance = await openTestInstance(database)
    const admin = await instance.found()
    const name = { fr: 'Neuve', en: 'New' }
    const { editionId } = await admin.ask(createProgramme, {
      template: 'cohort',
      name,
      editionName: name,
      startsOn: null,
    })
    const { waits } = await admin.ask(showStanding, {})
    expect(waits.filter(({ placeId }) => placeId === editionId)).toMatchObject([
      { kind: 'enrolment/nobody', role: 'lead', count: 1 },
    ])
    await admin.ask(importVolunteers, {
      ...nothingNew,
      editionId,
      volunteers: [
        { ...volunteer, line: 2, name: 'Ada', roles: ['mentor'], capacity: 1 },
        { ...volunteer, line: 3, name: 'Léa', roles: ['mentee'] },
        { ...volunteer, line: 4, name: 'Noé', roles: ['mentee'] },
      ],
    })
    expect((await admin.ask(findPeople, { words: 'le' })).found).toMatchObject([{ name: 'Léa', editionId }])
    const after = await admin.ask(showStanding, {})
    expect(after.waits.filter(({ placeId }) => placeId === editionId)).toMatchObject([
      { kind: 'matching/to-form', role: 'lead', count: 2 },
    ])
    // Where an edition pairs nobody, nobody waits for a mentor.
    const teams = await admin.ask(createProgramme, {
      template: 'projects',
      name,
      editionName: name,
      startsOn: null,
    })
    await admin.ask(importVolunteers, {
      ...nothingNew,
      editionId: teams.editionId,
      volunteers: [
        { ...volunteer, line: 2, name: 'Ada', roles: ['mentor'], capacity: 1 },
        { ...volunteer, line: 3, name: 'Léa', roles: ['mentee'] },
      ],
    })
    const kinds = (await admin.ask(showStanding, {})).waits.map(({ placeId, kind }) => [placeId, kind])
    expect(kinds.filter(([placeId]) => placeId === teams.editionId)).toEqual([])

    const { run } = await admin.ask(runMatching, { editionId })
    await admin.ask(publishRun, { id: run.id, anyway: true })
    await instance.settle()
    const kindsNow = async () =>
      (await admin.ask(showStanding, {})).waits
        .filter(({ placeId }) => placeId === editionId)
        .map(({ kind, count }) => [kind, count])
    expect(await kindsNow()).toEqual([])
    await admin.ask(importVolunteers, {
      ...nothingNew,
      editionId,
      volunteers: [{ ...volunteer, line: 2, name: 'Zoé', roles: ['mentor'], capacity: 1 }],
    })
    expect(await kindsNow()).toEqual([['matching/next-round', 1]])
    await instance.stop()
  })
})
