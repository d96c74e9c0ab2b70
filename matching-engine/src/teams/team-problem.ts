import type { Instance } from '../instance/instance.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'

/**
 * Project teams. A mentor steers one team of `min` to `max` mentees; a mentee takes part in up to `wants`. A team is
 * worth the scores of its pairs, and the points of each skill that its project needs and at least one of its mentees
 * brings: twice the same skill is worth no more, so mentees who complete each other come together.
 */
export type TeamProblem = {
  readonly instance: Instance
  /** What each mentee brings, aligned with `instance.menteeIds`. */
  readonly skills: readonly (readonly string[])[]
  /** What each mentor's project needs, aligned with `instance.mentorIds`. */
  readonly needs: readonly (readonly SkillNeed[])[]
}

/** `points`: an integer from 0 to 10 000, in the unit of scores. */
export type SkillNeed = { readonly skill: string; readonly points: number }

/** What the skills of one project may be worth together. */
export const mostSkillPoints = 50_000

/** Throws `bad-answers` naming a mentor whose needs are no integers in range, repeat or are worth too much together. */
export function refuseBadTeamProblem({ instance, skills, needs }: TeamProblem): void {
  if (skills.length !== instance.menteeIds.length) throw new MatchingRefusal('bad-answers', ['skills'])
  if (needs.length !== instance.mentorIds.length) throw new MatchingRefusal('bad-answers', ['needs'])
  const bad = instance.mentorIds.filter((_, mentor) => !areSound(needs[mentor]!))
  if (bad.length > 0) throw new MatchingRefusal('bad-answers', bad)
}

function areSound(needs: readonly SkillNeed[]): boolean {
  return (
    new Set(needs.map(({ skill }) => skill)).size === needs.length &&
    needs.every(({ points }) => Number.isInteger(points) && points >= 0 && points <= 10_000) &&
    needs.reduce((sum, { points }) => sum + points, 0) <= mostSkillPoints
  )
}
