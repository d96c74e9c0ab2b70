import { describe, expect, it } from 'vitest'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { exampleCohort } from '../examples.ts'
import { inferPolicy } from './infer-policy.ts'
import { pairOptions, sameSubject } from './pair-options.ts'

const { questions, themes } = cohortTemplate
const [template] = questions
const list = (key: string, labels: readonly string[]) => ({
  ...template!,
  key,
  kind: 'several-options' as const,
  askedOf: 'both' as const,
  optionsFrom: 'own' as const,
  options: labels.map((label, index) => ({ key: `${key}-${index}`, label: { fr: label, en: label } })),
})
const asked = list(
  'asked',
  themes.map((theme) => theme.asking.fr),
)
const offered = list(
  'offered',
  themes.map((theme) => theme.offering.fr),
)

describe('two lists about the same things', () => {
  it('are paired option by option, whoever speaks', () => {
    const stands = pairOptions(asked, offered)
    const right = themes.filter((_, index) => stands[`offered-${index}`] === `asked-${index}`)
    expect(right).toHaveLength(themes.length)
  })

  it('are told from two lists about other things', () => {
    expect(sameSubject(asked, offered)).toBe(true)
    expect(sameSubject(asked, list('hobbies', ['Le jardinage', 'Les échecs', 'La voile']))).toBe(false)
  })

  it('become needs and offers where their headings say nothing', () => {
    const cohort = exampleCohort()
    const members = cohort.members.map((one, index) => ({
      ...one,
      answers:
        one.role === 'mentee' ? { asked: [`asked-${index}`] } : { offered: ['offered-0', 'offered-1'] },
    }))
    const { policy, assumptions } = inferPolicy({
      ...cohort,
      members,
      questionnaire: { questions: [asked, offered], themes: [] },
    })
    expect(policy.criteria.find(({ id }) => id === 'needs')!.measure).toMatchObject({
      kind: 'needs-covered',
      mentee: 'asked',
      mentor: 'offered',
      stands: { 'offered-0': 'asked-0' },
    })
    expect(assumptions.map(({ key }) => key)).not.toContain('assumptions.one-side-only')
  })
})
