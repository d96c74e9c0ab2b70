import type { Wording } from '../../../platform/contract.ts'
import type { Criterion, Veto } from '../policy/policy.ts'
import { placeOf } from '../cohort/answers-of.ts'
import { assume, type Assumption, type Inferred } from './assume.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { fittingGap, halfDistanceKm, senioritySteps, vetoes } from './measures.ts'

/** Criteria and vetoes that the profiles of a cohort allow: what nobody of one side said is left out. */
export function inferFromProfile(cohort: Cohort): Inferred {
  const criteria: Criterion[] = []
  const avoided: Veto[] = []
  const assumptions: Assumption[] = []
  const onBothSides = (has: (member: Member) => boolean) =>
    (['mentee', 'mentor'] as const).every((side) =>
      cohort.members.some((one) => one.role === side && has(one)),
    )
  const field = (name: 'employer' | 'subsidiary' | 'site' | 'team' | 'lineManager') =>
    onBothSides(({ profile }) => profile[name] !== null)

  if (onBothSides(({ profile }) => profile.seniority !== null)) addSeniority(cohort, criteria, assumptions)
  if (onBothSides(({ profile }) => profile.jobFamily !== null)) {
    criteria.push({ id: 'job-family', weight: 15, measure: { kind: 'job-family' } })
    assumptions.push(assume('job-family', 'job-family'))
  }
  if (onBothSides(({ profile }) => profile.place !== null)) {
    const placed = cohort.members.filter((member) => placeOf(member) !== null)
    if (placed.length === 0) assumptions.push(assume('place', 'place-unknown'))
    else {
      criteria.push({ id: 'place', weight: 10, measure: { kind: 'place', halfDistanceKm } })
      avoided.push(vetoes.tooFar)
      const values = { km: halfDistanceKm, known: placed.length, count: cohort.members.length }
      assumptions.push(assume('place', 'place', values))
    }
  }
  if (onBothSides(({ profile }) => profile.languages.length > 0)) {
    criteria.push({ id: 'languages', weight: 5, measure: { kind: 'shared-language', targetLevel: 4 } })
    avoided.push(vetoes.noLanguage)
    assumptions.push(assume('languages', 'languages'))
  }
  if (field('employer')) {
    const measure = { kind: 'same-value', source: { profile: 'employer' } } as const
    criteria.push({ id: 'employer', weight: 0, measure })
    avoided.push(vetoes.sameEmployer)
    assumptions.push(assume('employer', 'employer'))
  }
  if (field('subsidiary')) avoided.push(vetoes.sameSubsidiary)
  if (field('site')) avoided.push(vetoes.sameSite)
  const lines = cohort.members.some(({ profile }) => profile.lineManager !== null)
  if (field('team')) avoided.push(vetoes.sameTeam)
  if (lines) avoided.push(vetoes.reportingLine)
  if (field('team') || lines) assumptions.push(assume('team', 'team'))
  return { criteria, vetoes: avoided, assumptions }
}

// Grades that nobody can order say nothing about who is ahead; mentors below their mentees mean reverse mentoring.
function addSeniority(cohort: Cohort, criteria: Criterion[], assumptions: Assumption[]): void {
  const { members } = cohort
  // An edition may know levels that nobody here has: they are no steps between two people.
  const levels = cohort.levels.filter(({ key }) => members.some(({ profile }) => profile.seniority === key))
  if (levels.length < 2) {
    assumptions.push(assume('seniority', 'seniority-unordered'))
    return
  }
  const keys = levels.map(({ key }) => key)
  const mean = (side: Member['role']) => {
    const ranks = members
      .filter(({ role }) => role === side)
      .map(({ profile }) => keys.indexOf(profile.seniority ?? ''))
      .filter((rank) => rank >= 0)
    return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length)
  }
  const above = mean('mentor') >= mean('mentee')
  criteria.push({
    id: 'seniority',
    weight: 20,
    measure: senioritySteps(keys, above ? 'mentor-more' : 'mentor-less'),
  })
  const chain: Wording = {
    fr: levels.map(({ label }) => label.fr).join(' < '),
    en: levels.map(({ label }) => label.en).join(' < '),
  }
  const values = { levels: chain, most: fittingGap(levels.length), direction: above ? 'above' : 'below' }
  assumptions.push(assume('seniority', 'seniority', values))
}
