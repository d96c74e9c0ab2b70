import { expect, it } from 'vitest'
import { countMet } from '../criteria/count-met.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor, type Cohort, type Met } from '../rules.ts'
import { metValues } from './met-values.ts'

const nothing: Met = { prefer: [], fine: [], avoid: [] }
const side = (said: Record<string, Partial<Met>>) =>
  Object.entries(said).map(([id, met]) => ({ id, met: { ...nothing, ...met } })) as never

it('is the mean of what the two said of each other, and nothing where neither said a word', () => {
  const mentees = side({ lea: { prefer: ['cid'], fine: ['bea'] }, tom: {} })
  const mentors = side({ cid: { fine: ['lea'] }, bea: {}, ada: { avoid: ['tom'] } })
  expect(metValues({ mentees, mentors })).toEqual([7500, 5000, null, null, null, 0])
})

it('weighs from the first word on, once, and keeps the weight that the team gave it', () => {
  const cohort = exampleCohort()
  const policy = examplePolicy()
  expect(countMet(policy, cohort)).toBe(policy)
  const [first] = cohort.members
  const told = { members: [{ ...first!, met: { ...nothing, fine: ['x'] } }] }
  const counted = countMet(policy, told)
  expect(counted.criteria.at(-1)).toEqual({ id: 'met', weight: 30, measure: { kind: 'met' } })
  const silent = { ...counted, criteria: counted.criteria.map((one) => ({ ...one, weight: 0 })) }
  expect(countMet(silent, told)).toBe(silent)
})

it('each of the two reads what they said themselves, the team both; who said “rather not” is never paired so', async () => {
  const base = exampleCohort()
  const mentee = base.members.find(({ role }) => role === 'mentee')!
  const mentors = base.members.filter(({ role }) => role === 'mentor')
  const saying = (met: Partial<Met>): Cohort => ({
    ...base,
    members: base.members.map((one) => (one === mentee ? { ...one, met: { ...nothing, ...met } } : one)),
  })
  const pairOf = async (cohort: Cohort) => {
    const outcome = await match(cohort, countMet(examplePolicy(), cohort), { weekOf: exampleWeek })
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    const { matched } = outcome
    return {
      matched,
      mentorId: matched.result.pairs.find(({ menteeId }) => menteeId === mentee.id)!.mentorId,
    }
  }
  const usual = (await pairOf(base)).mentorId
  expect((await pairOf(saying({ avoid: [usual] }))).mentorId).not.toBe(usual)
  const wanted = mentors.find(({ id }) => id !== usual)!
  const others = mentors.filter((one) => one !== wanted).map(({ id }) => id)
  const { matched, mentorId } = await pairOf(saying({ prefer: [wanted.id], avoid: others }))
  expect(mentorId).toBe(wanted.id)
  const pair = { menteeId: mentee.id, mentorId }
  const keysFor = (reader: 'mentee' | 'mentor' | 'team') =>
    JSON.stringify(reasonsFor(matched, pair, reader)).match(/reasons\.met\.\w+/g) ?? []
  expect(keysFor('mentee')).toEqual(['reasons.met.toMentee'])
  expect(keysFor('mentor')).toEqual([])
  expect(keysFor('team')).toEqual(['reasons.met.byMentee'])
})
