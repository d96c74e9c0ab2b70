import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSheet, recogniseColumns, toVolunteers } from '../../../enrolment/sheet/index.ts'
import { findCity } from '../../../people/cities/index.ts'
import { cohortTemplate } from '../../../programmes/templates/index.ts'
import type { Cohort } from '../../cohort/cohort.ts'
import { cohortOfVolunteers } from '../../cohort/index.ts'
import { ourTemplate } from '../../criteria/our-template.ts'
import { startingPolicy } from '../../criteria/starting-policy.ts'
import { exampleWeek } from '../../examples.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { match } from '../../pairing/match.ts'
import { verify } from '../../proof/verify.ts'
import { inWords } from '../../testing/in-words.ts'
import { unmatchedWhy } from '../unmatched-why.ts'
import { goalsCompared } from './goals-compared.ts'
import { mentorsWithSomebody } from './under-goal.ts'

const { questions, themes } = cohortTemplate
let cohort: Cohort

beforeAll(async () => {
  const file = new URL('../../../enrolment/demonstration/cohort-fr.csv', import.meta.url)
  const sheet = await readSheet(new Uint8Array(await readFile(file)), 'cohort-fr.csv')
  const mapping = recogniseColumns(sheet, { questions, themes, role: null }).map(({ target }) => target)
  const asked = { emailRequired: true, findCity }
  const read = toVolunteers([{ sheet, mapping, role: null }], { questions, themes }, asked)
  cohort = cohortOfVolunteers(read, { questions, themes })
})

describe('the invented cohort, of 47 mentors and 46 mentees', () => {
  it('gives 46 mentors one each, none two, and says what it costs beside best fit', async () => {
    const matched = await pairsOf(cohort)
    expect(matched.result).toMatchObject({ goal: 'everybody-has-somebody', served: 46, mentorsServed: 46 })
    expect(matched.result.pairs).toHaveLength(46)
    expect(verify(matched)).toEqual({ proven: true })
    expect(inWords(goalsCompared(matched)!, 'en')).toMatch(
      /^Beside “Best fit”: [\d.]+ points? less on average, \d+ more mentors have somebody\.$/,
    )
  })

  it('names the 47th, and what to offer', async () => {
    const [alone, ...others] = unmatchedWhy(await pairsOf(cohort))
    expect(others).toEqual([])
    expect(alone).toMatchObject({ code: 'more-mentors-than-mentees', goalThatHelps: null })
    expect(inWords(alone!.why, 'en')).toBe('47 mentors for 46 mentees.')
    expect(inWords(alone!.advice, 'en')).toMatch(
      /^Keep .+ to stand in for a mentor who stops, or invite one more mentee\.$/,
    )
  })

  it('leaves nobody with four mentees more', async () => {
    const more = cohort.members
      .filter(({ role }) => role === 'mentee')
      .slice(0, 4)
      .map((member) => ({ ...member, id: `${member.id}-2`, personId: `${member.personId}-2` }))
    const matched = await pairsOf({ ...cohort, members: [...cohort.members, ...more] })
    expect(matched.result).toMatchObject({ served: 50, mentorsServed: 47 })
    expect(unmatchedWhy(matched)).toEqual([])
  })

  it('offers under best fit what would give a mentor without anybody somebody, and for how much', async () => {
    const matched = await pairsOf(cohort, 'best-fit')
    const offered = unmatchedWhy(matched).filter(({ goalThatHelps }) => goalThatHelps !== null)
    const [alone] = offered
    expect(offered).toHaveLength(46 - mentorsWithSomebody(matched.result).size)
    expect(alone?.code).toBe('others-have-several')
    expect(inWords(alone!.why, 'en')).toMatch(/several pairs?, and .+ has nobody\.$/)
    expect(inWords(alone!.advice, 'en')).toMatch(
      /would give .+ a person, for [\d.]+ points? less on average\.$/,
    )
    expect(inWords(goalsCompared(matched)!, 'en')).toMatch(
      /^“Everybody has somebody” would give somebody to \d+/,
    )
  })
})

async function pairsOf(people: Cohort, goal?: 'best-fit'): Promise<Matched> {
  const { policy } = startingPolicy(people, ourTemplate)
  const outcome = await match(people, { ...policy, goal: goal ?? policy.goal }, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}
