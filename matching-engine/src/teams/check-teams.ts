import type { Instance } from '../instance/instance.ts'
import { checkArrangement, type BadArrangement, type Remainder } from '../proving/check-arrangement.ts'
import { bestPossible } from '../proving/check-certificate.ts'
import { coverAbove } from '../proving/cover-above.ts'
import type { TeamsResult } from './arrange-teams.ts'
import { mostSkillPoints, type TeamProblem } from './team-problem.ts'

export type TeamsVerdict =
  | { readonly sound: true; readonly gap: number }
  | {
      readonly sound: false
      readonly because:
        | 'malformed'
        | BadArrangement
        | 'wrong-worth'
        | 'served-not-proven'
        | 'bound-not-proven'
    }

/**
 * Accepts teams that keep every rule, serve as many mentees as possible, are worth what they say and have the bound
 * that they say. `gap`: how many points better teams could be at most. It trusts nothing of `arrangeTeams`.
 */
export function checkTeams(problem: TeamProblem, result: TeamsResult): TeamsVerdict {
  const because = doubt(problem, result)
  return because === null ? { sound: true, gap: result.bound - result.total } : { sound: false, because }
}

function doubt(problem: TeamProblem, result: TeamsResult) {
  const { instance } = problem
  if (!isWellFormed(problem, result)) return 'malformed'
  const certificate = { ...result.certificate, lowestBound: null }
  const asPairs = { ...result, goal: 'best-fit', total: result.fit, certificate } as const
  const left = checkArrangement(instance, asPairs)
  if (typeof left === 'string') return left
  if (result.total !== result.fit + skillsMet(problem, result.pairs)) return 'wrong-worth'
  if (coverAbove(instance, left, -1, certificate.servedCover) !== left.servedCount) return 'served-not-proven'
  const [priced, rest] = withSkillPrices(problem, left, result)
  const bound = result.fit - left.total + rest + bestPossible(priced, left, { ...asPairs, certificate })
  return bound === result.bound && bound >= result.total ? null : 'bound-not-proven'
}

function isWellFormed({ instance, needs }: TeamProblem, { certificate }: TeamsResult): boolean {
  const { skillPrices, lambda, prices, servedCover } = certificate
  const known = new Set(instance.mentorIds)
  const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), lambda)
  const terms = instance.wants.length + instance.max.length + 50 * instance.wants.length
  return (
    Number.isSafeInteger(lambda) &&
    lambda >= 0 &&
    prices.length === instance.mentorIds.length &&
    prices.every(Number.isSafeInteger) &&
    2 * (largest + 10_000 + mostSkillPoints) * terms <= Number.MAX_SAFE_INTEGER &&
    servedCover.every((id) => known.has(id)) &&
    skillPrices.length === needs.length &&
    skillPrices.every(
      (own, mentor) =>
        own.length === needs[mentor]!.length &&
        own.every(
          (price, at) => Number.isInteger(price) && price >= 0 && price <= needs[mentor]![at]!.points,
        ),
    )
  )
}

/** The points of the skills that each team has, by definition. */
function skillsMet({ instance, skills, needs }: TeamProblem, pairs: TeamsResult['pairs']): number {
  const menteeAt = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const brought = new Map<string, Set<string>>()
  for (const { menteeId, mentorId } of pairs) {
    const team = brought.get(mentorId) ?? new Set()
    for (const skill of skills[menteeAt.get(menteeId)!]!) team.add(skill)
    brought.set(mentorId, team)
  }
  return instance.mentorIds.reduce((sum, id, mentor) => {
    const met = needs[mentor]!.filter(({ skill }) => brought.get(id)?.has(skill) === true)
    return sum + met.reduce((points, need) => points + need.points, 0)
  }, 0)
}

/** The instance whose arcs earn the prices of the skills brought, and what the teams earn beside. */
function withSkillPrices(
  { instance, skills, needs }: TeamProblem,
  { locked }: Remainder,
  { certificate: { skillPrices } }: TeamsResult,
): [Instance, number] {
  const { rowStart, column } = instance
  const metByLocks = needs.map(() => new Set<string>())
  for (let i = 0; i < skills.length; i++) {
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (locked[arc] === 1) for (const skill of skills[i]!) metByLocks[column[arc]!]!.add(skill)
    }
  }
  const score = instance.score.slice()
  for (let i = 0; i < skills.length; i++) {
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      const j = column[arc]!
      needs[j]!.forEach(({ skill }, at) => {
        const earns = skills[i]!.includes(skill) && !metByLocks[j]!.has(skill)
        if (earns) score[arc] = score[arc]! + skillPrices[j]![at]!
      })
    }
  }
  const rest = needs.reduce(
    (sum, own, j) =>
      own.reduce(
        (points, need, at) =>
          points + need.points - (metByLocks[j]!.has(need.skill) ? 0 : skillPrices[j]![at]!),
        sum,
      ),
    0,
  )
  return [{ ...instance, score }, rest]
}
