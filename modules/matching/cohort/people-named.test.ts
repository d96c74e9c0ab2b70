import { describe, expect, it } from 'vitest'
import type { Question } from '../../programmes/contract.ts'
import { peopleQuestions } from '../../programmes/rules.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor, reasonsTable, whatIf, type Cohort, type Reader } from '../rules.ts'
import { inferPolicy } from '../criteria/infer-policy.ts'

/** The example's people, with whom some of them name. */
function cohortWhere(said: Record<string, { wishes?: string; refusals?: string }>): Cohort {
  const cohort = exampleCohort()
  const questions = Object.values(peopleQuestions).map((key): Question => {
    const wording = { fr: key, en: key }
    return {
      key,
      kind: 'long-text',
      askedOf: 'both',
      wording,
      mentorWording: null,
      help: null,
      options: [],
      optionsFrom: 'own',
      required: false,
      readers: 'team',
      special: false,
    }
  })
  return {
    ...cohort,
    members: cohort.members.map((member) => {
      const { wishes, refusals } = said[member.id] ?? {}
      const answers = {
        ...member.answers,
        ...(wishes !== undefined && { [peopleQuestions.wishes]: wishes }),
        ...(refusals !== undefined && { [peopleQuestions.refusals]: refusals }),
      }
      return { ...member, answers }
    }),
    questionnaire: {
      ...cohort.questionnaire,
      questions: [...cohort.questionnaire.questions, ...questions],
    },
  }
}

async function matched(cohort: Cohort, policy = examplePolicy()) {
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}

const mentorOf = (found: Awaited<ReturnType<typeof matched>>, mentee: string) =>
  found.result.pairs.find(({ menteeId }) => menteeId === mentee)?.mentorId

describe('a refused person', () => {
  it('is never paired with who refuses, whatever the policy says', async () => {
    const before = await matched(exampleCohort())
    expect(mentorOf(before, 'nadia')).toBe('claire')
    for (const said of [{ nadia: { refusals: 'VASSEUR Claire' } }, { claire: { refusals: 'Nadia' } }]) {
      const after = await matched(cohortWhere(said))
      expect(mentorOf(after, 'nadia')).not.toBe('claire')
    }
  })

  it('may be any of two whom the name fits: both are avoided', async () => {
    const cohort = cohortWhere({ nadia: { refusals: 'Claire' } })
    const members = cohort.members.map((member) =>
      member.id === 'hugo' ? { ...member, name: 'Claire Hugo' } : member,
    )
    const found = await matched({ ...cohort, members })
    expect(['claire', 'hugo']).not.toContain(mentorOf(found, 'nadia'))
  })

  it('is told to the team alone, and in no reason', async () => {
    const found = await matched(
      cohortWhere({ nadia: { refusals: 'Claire Vasseur' }, lea: { refusals: 'Hugo Perrin' } }),
    )
    const wish = whatIf(found, 'together', { menteeId: 'nadia', mentorId: 'claire' })
    expect(JSON.stringify(wish)).toContain('vetoes.refused')
    const told = found.result.pairs.flatMap((pair) =>
      (['mentor', 'mentee', 'team'] as Reader[]).map((reader) => reasonsFor(found, pair, reader)),
    )
    expect(JSON.stringify(told)).not.toMatch(/Hugo Perrin|Claire Vasseur/)
    expect(JSON.stringify([told, reasonsTable(found).rows])).not.toMatch(/refused/)
  })
})

describe('wishes', () => {
  const said = { nadia: { wishes: 'Odile Rannou\nClaire' } }
  it('weigh as a criterion, the first wish most', async () => {
    const cohort = cohortWhere(said)
    const { policy, assumptions } = inferPolicy(cohort)
    expect(policy.criteria.find(({ id }) => id === 'wishes')!.weight).toBeGreaterThan(0)
    expect(assumptions.map(({ key }) => key)).toContain('assumptions.wishes')
    const wishesAlone = policy.criteria.map((one) => ({ ...one, weight: one.id === 'wishes' ? 100 : 0 }))
    expect(mentorOf(await matched(cohort, { ...policy, criteria: wishesAlone }), 'nadia')).toBe('odile')
  })

  it('are told to who made them and to the team, never to the one who was wished for', async () => {
    const cohort = cohortWhere(said)
    const { policy } = inferPolicy(cohort)
    const criteria = policy.criteria.map((one) => ({ ...one, weight: one.id === 'wishes' ? 100 : 0 }))
    const found = await matched(cohort, { ...policy, criteria })
    const pair = { menteeId: 'nadia', mentorId: 'odile' }
    const told = (reader: Reader) => JSON.stringify(reasonsFor(found, pair, reader))
    expect(told('team')).toContain('reasons.wished.byMentee')
    expect(told('mentee')).toContain('reasons.wished.toMentee')
    expect(told('mentor')).not.toContain('wished')
  })

  it('are no text whose words would count as a need', () => {
    const { policy } = inferPolicy(cohortWhere(said))
    const needs = JSON.stringify(policy.criteria.filter(({ id }) => id !== 'wishes'))
    expect(needs).not.toMatch(/wished-people|refused-people/)
  })
})
