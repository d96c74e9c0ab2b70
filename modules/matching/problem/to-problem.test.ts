import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy, exampleWeek, member } from '../examples.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { toProblem } from './to-problem.ts'

const options = { weekOf: exampleWeek }

function withMembers(...members: Cohort['members']): Cohort {
  const cohort = exampleCohort()
  return { ...cohort, members: [...cohort.members, ...members] }
}

describe('the problem of a cohort', () => {
  it('gives each side in the order of the cohort, with its places', () => {
    const { problem } = toProblem(exampleCohort(), examplePolicy(), options)
    expect(problem.mentees.map(({ id }) => id)).toEqual(['nadia', 'lea', 'yann'])
    expect(problem.mentors.map(({ id, max }) => [id, max])).toEqual([
      ['claire', 1],
      ['marc', 1],
      ['odile', 1],
      ['hugo', 1],
    ])
  })

  it('holds the terms of texts and how rare each is, so that a run needs no stemmer to replay', () => {
    const { problem } = toProblem(exampleCohort(), examplePolicy(), options)
    const needs = problem.criteria.find(({ id }) => id === 'needs')
    expect(needs).toMatchObject({
      kind: 'blend',
      parts: [
        { share: 3 },
        {
          measure: {
            mentees: [
              ['vis', 'agenc', 'cherch', 'premi', 'client', 'direct'],
              expect.anything(),
              expect.anything(),
            ],
            // Of six who wrote, three speak of clients, two of agencies, one of accounts.
            rarity: { client: 1166, agenc: 1750, compt: 2750 },
          },
        },
      ],
    })
  })

  it('keeps a person in both roles as two members of one person', () => {
    const both = withMembers(
      member('a', 'mentee', 'Sam', { personId: 'sam' }),
      member('b', 'mentor', 'Sam', { personId: 'sam' }),
    )
    const { problem } = toProblem(both, examplePolicy(), options)
    expect(problem.mentees.at(-1)!.personId).toBe(problem.mentors.at(-1)!.personId)
  })

  it('skips and lists a lock on somebody who left', () => {
    const locks = [
      { menteeId: 'nadia', mentorId: 'marc', note: 'They know each other.' },
      { menteeId: 'gone', mentorId: 'claire' },
    ]
    const { problem, skippedLocks } = toProblem(exampleCohort(), examplePolicy({ locks }), options)
    expect(problem.locks).toEqual([{ menteeId: 'nadia', mentorId: 'marc' }])
    expect(skippedLocks).toEqual([{ menteeId: 'gone', mentorId: 'claire' }])
  })

  it('leaves out a veto that is switched off, and an avoided pair whose person left', () => {
    const policy = examplePolicy({ avoided: [{ menteeId: 'gone', mentorId: 'claire' }] })
    const off = policy.vetoes.filter(({ on }) => !on).map(({ id }) => id)
    const ids = toProblem(exampleCohort(), policy, options).problem.vetoes.map(({ id }) => id)
    expect(off).toContain('too-far')
    expect(ids).not.toEqual(expect.arrayContaining(off))
    expect(ids).not.toContain('avoided')
  })

  it('finds a former pair by person, whatever their enrolments are now', () => {
    const pairs = [
      { menteePersonId: 'person-nadia', mentorPersonId: 'person-claire' },
      { menteePersonId: 'person-gone', mentorPersonId: 'person-marc' },
    ]
    const policy = examplePolicy({ vetoes: [{ id: 'former-pair', kind: 'former-pair', on: true, pairs }] })
    expect(toProblem(exampleCohort(), policy, options).problem.vetoes).toEqual([
      { id: 'former-pair', kind: 'excluded-pairs', pairs: [{ menteeId: 'nadia', mentorId: 'claire' }] },
    ])
  })

  it('puts a manager and those who report to them in one line, however the name is written', () => {
    const cohort = withMembers(
      member('report', 'mentee', 'Zoé Petit', { profile: { lineManager: 'hélène  ROY' } }),
      member('boss', 'mentor', 'Hélène Roy'),
    )
    const veto = { id: 'line', kind: 'same-group', of: 'reporting-line', on: true } as const
    const { problem } = toProblem(cohort, examplePolicy({ vetoes: [veto] }), options)
    const [found] = problem.vetoes
    expect(found).toMatchObject({ kind: 'same-group' })
    if (found?.kind !== 'same-group') return
    expect(found.mentors.at(-1)).toContain('helene roy')
    expect(found.mentees.at(-1)).toContain('helene roy')
  })

  it('compares hours of two time zones in UTC; who gives no zone has that of most', () => {
    const weekHours = [36, 37]
    const cohort = withMembers(
      member('reunion', 'mentee', 'Ary', {
        profile: { timeZone: 'Indian/Reunion' },
        answers: { availability: { weekHours } },
      }),
      member('nowhere', 'mentee', 'Bo', {
        profile: { timeZone: null },
        answers: { availability: { weekHours } },
      }),
    )
    const hours = toProblem(cohort, examplePolicy(), options).problem.criteria.find(
      ({ id }) => id === 'availability',
    )
    if (hours?.kind !== 'common-hours') throw new Error('availability is measured by common hours')
    expect(hours.mentees.at(-2)).toEqual([28, 29])
    expect(hours.mentees.at(-1)).toEqual([32, 33])
    expect(hours.mentors[1]).toEqual([32, 33])
  })
})
