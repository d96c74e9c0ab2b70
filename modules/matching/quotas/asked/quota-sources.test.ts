import { expect, it } from 'vitest'
import { exampleCohort, member } from '../../examples.ts'
import type { Quota } from '../../policy/policy.ts'
import { nextQuota } from './next-quota.ts'
import { quotaId } from './quota-id.ts'
import { quotaSources } from './quota-sources.ts'
import { cohortOfTwoSites } from '../testing/cohort-of-two-sites.ts'

it('a quota is offered on what both sides answered, and not all alike', () => {
  const cohort = exampleCohort()
  const on = (members: typeof cohort.members) => quotaSources({ ...cohort, members })
  expect(quotaSources(cohort)).toEqual([])
  expect(quotaSources(cohortOfTwoSites())).toEqual([{ profile: 'site' }])
  const mentee = member('a', 'mentee', 'A', { answers: { 'meeting-mode': 'remote' } })
  const mentor = (answer: string) => member('b', 'mentor', 'B', { answers: { 'meeting-mode': answer } })
  expect(on([mentee, mentor('on-site')])).toEqual([{ question: 'meeting-mode' }])
  expect(on([mentee, mentor('remote')])).toEqual([])
  expect(on([mentee, { ...mentee, id: 'c' }])).toEqual([])
})

it('another quota starts from what is not asked yet, until all is', () => {
  const sources: Quota['to'][] = [{ profile: 'site' }, { question: 'meeting-mode' }]
  const asked: Quota[] = []
  for (let next = nextQuota(sources, asked); next !== null; next = nextQuota(sources, asked)) asked.push(next)
  expect(new Set(asked.map(quotaId)).size).toBe(4)
})
