import { describe, expect, it } from 'vitest'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { examplePolicy } from '../examples.ts'
import { Policy } from '../policy/policy.ts'
import { defaultPolicy } from './default-policy.ts'

const { questions, themes, weights, expectationAnswers } = cohortTemplate

describe('what an edition of the cohort starts with', () => {
  const policy = examplePolicy()

  it('is a valid policy that survives its storage', () => {
    expect(Policy.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  })

  it('has the weights of the template, none of them lost', () => {
    expect(Object.fromEntries(policy.criteria.map(({ id, weight }) => [id, weight]))).toEqual(weights)
  })

  it('measures needs by themes three times as much as by what was told', () => {
    const needs = policy.criteria.find(({ id }) => id === 'needs')
    expect(needs!.measure).toEqual({
      kind: 'blend',
      parts: [
        { share: 3, measure: { kind: 'needs-covered', mentee: 'needs', mentor: 'offers' } },
        { share: 1, measure: { kind: 'free-text', mentee: ['problem'], mentor: ['experience'] } },
      ],
    })
  })

  it('leaves out what the edition no longer asks, or asks as a special question', () => {
    const changed = questions
      .filter(({ key }) => key !== 'availability')
      .map((question) => (question.key === 'expectations' ? { ...question, special: true } : question))
    const { criteria, vetoes } = defaultPolicy(
      { questions: changed, themes },
      { goal: 'best-fit', weights, expectationMatrix: expectationAnswers },
    )
    const ids = criteria.map(({ id }) => id)
    expect(ids).not.toContain('availability')
    expect(ids).not.toContain('expectations')
    expect(vetoes.map(({ id }) => id)).not.toContain('no-common-hour')
  })

  it('avoids former pairs and reporting lines, and only offers the rest', () => {
    const on = policy.vetoes.filter((veto) => veto.on).map(({ id }) => id)
    expect(on).toEqual([
      'former-pair',
      'same-reporting-line',
      'same-team',
      'no-shared-language',
      'ways-of-meeting',
    ])
  })
})
