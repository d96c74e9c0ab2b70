import { MatchingRefusal } from 'matching-engine'
import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy, exampleWeek, member } from '../examples.ts'
import { match } from './match.ts'
import { inputRefusalCodes, type InputRefusalCode } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { engineRefusal } from './why-not-match.ts'

const cohort = exampleCohort()
const of = (role: string) => cohort.members.filter((one) => one.role === role)
const withMembers = (members: Cohort['members']): Cohort => ({ ...cohort, members })
const without = (role: string) => withMembers(cohort.members.filter((one) => one.role !== role))
const withoutPlaces = (role: string) =>
  withMembers(cohort.members.map((one) => (one.role === role ? { ...one, capacity: 0 } : one)))
const sam = [
  member('sam-learns', 'mentee', 'Sam', { personId: 'sam' }),
  member('sam-helps', 'mentor', 'Sam', { personId: 'sam' }),
]
const nadiaAndClaire = { menteeId: 'nadia', mentorId: 'claire' }
const noWeight = examplePolicy().criteria.map((criterion) => ({ ...criterion, weight: 0 }))
const former = [{ menteePersonId: 'person-nadia', mentorPersonId: 'person-claire' }]

const cases: [InputRefusalCode, string, Cohort, Partial<Policy>, string[]][] = [
  ['no-mentee', 'nobody to support', without('mentee'), {}, []],
  ['no-mentor', 'nobody to support them', without('mentor'), {}, []],
  ['no-mentor-place', 'mentors who all said zero', withoutPlaces('mentor'), {}, []],
  ['no-mentee-place', 'mentees who all said zero', withoutPlaces('mentee'), {}, []],
  [
    'same-member-twice',
    'one enrolment on two lines',
    withMembers([...cohort.members, of('mentee')[0]!]),
    {},
    ['nadia'],
  ],
  ['no-weight', 'weights all at zero', cohort, { criteria: noWeight }, []],
  [
    'lock-same-person',
    'a lock of somebody with themself',
    withMembers([...cohort.members, ...sam]),
    { locks: [{ menteeId: 'sam-learns', mentorId: 'sam-helps' }] },
    ['sam-learns', 'sam-helps'],
  ],
  [
    'lock-avoided',
    'a pair both locked and avoided',
    cohort,
    { locks: [nadiaAndClaire], avoided: [nadiaAndClaire] },
    ['nadia', 'claire'],
  ],
  [
    'lock-twice',
    'the same lock twice',
    cohort,
    { locks: [nadiaAndClaire, nadiaAndClaire] },
    ['nadia', 'claire'],
  ],
  [
    'lock-vetoed',
    'a lock on a former pair',
    cohort,
    {
      locks: [nadiaAndClaire],
      vetoes: [{ id: 'former-pair', kind: 'former-pair', on: true, pairs: former }],
    },
    ['nadia', 'claire'],
  ],
  [
    'nobody-free',
    'every mentor with a living pair',
    {
      ...cohort,
      members: cohort.members.filter(({ id }) => ['nadia', 'lea', 'claire'].includes(id)),
      standing: { living: [nadiaAndClaire], former: [] },
    },
    {},
    [],
  ],
  [
    'locks-over-capacity',
    'two locks on one place',
    cohort,
    { locks: [nadiaAndClaire, { menteeId: 'lea', mentorId: 'claire' }] },
    ['claire'],
  ],
]

describe('why no pair can be made', () => {
  it.each(cases)('%s: %s', async (code, _title, people, changes, memberIds) => {
    const outcome = await match(people, examplePolicy(changes), { weekOf: exampleWeek })
    const refusal = 'refusal' in outcome ? outcome.refusal : null
    expect([refusal?.code, refusal?.memberIds.toSorted()]).toEqual([code, memberIds.toSorted()])
  })

  it('names the veto that forbids everybody', async () => {
    const same = withMembers(
      cohort.members.map((one) => ({ ...one, profile: { ...one.profile, team: 'Studio' } })),
    )
    const outcome = await match(same, examplePolicy(), { weekOf: exampleWeek })
    expect(outcome).toMatchObject({
      refusal: { code: 'nobody-allowed', values: { vetoes: [{ key: 'vetoes.same-team' }] } },
    })
  })

  it('too-large: more people than memory holds, with how many would fit', () => {
    const error = new MatchingRefusal('too-large', ['40000', '20000', '10000', '5000'])
    expect(engineRefusal(cohort, examplePolicy(), error)).toEqual({
      code: 'too-large',
      values: { mentees: 40_000, mentors: 20_000, fittingMentees: 10_000, fittingMentors: 5000 },
      memberIds: [],
    })
  })

  it('has a case for each code but the last resort', () => {
    const met = [...cases.map(([code]) => code), 'nobody-allowed', 'too-large', 'not-possible']
    // Those of quotas and of what touches identity have their own tests, beside them.
    const wanted = inputRefusalCodes.filter((code) => !/^(?:quota|special)/.test(code))
    expect(met.toSorted()).toEqual(wanted.toSorted())
  })
})
