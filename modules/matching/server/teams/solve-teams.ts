import { arrangeTeams, checkTeams, createInstance, MatchingRefusal } from 'matching-engine'
import type { Task } from '../../../../platform/server/thread/in-thread.ts'

export type TeamsAsked = {
  readonly people: readonly { readonly id: string; readonly skills: readonly string[] }[]
  /** Each with who steers it: `fit` of the people that may come, in points up to 10 000. */
  readonly teams: readonly {
    readonly id: string
    readonly places: number
    readonly skills: readonly string[]
    readonly fit: Readonly<Record<string, number>>
  }[]
  readonly seed: string
}

export type TeamsSolved = {
  readonly pairs: readonly { readonly personId: string; readonly teamId: string }[]
  readonly total: number
  readonly bound: number
  /** A second reading, which trusts nothing of the first, found the teams and their bound sound. */
  readonly isChecked: boolean
}

/** What a skill that a team needs is worth once somebody brings it, beside the fit of each person. */
const skillPoints = 4000

export const solveTeams: Task<TeamsAsked, TeamsSolved | { readonly refusal: string }, never> = ({
  people,
  teams,
  seed,
}) => {
  try {
    const problem = {
      instance: createInstance({
        mentees: people.map(({ id }) => ({ id, wants: 1 })),
        mentors: teams.map(({ id, places }) => ({ id, min: 0, max: places })),
        arcs: people.flatMap(({ id }) =>
          teams.flatMap((team) => {
            const score = team.fit[id]
            return score === undefined ? [] : [{ menteeId: id, mentorId: team.id, score }]
          }),
        ),
      }),
      skills: people.map(({ skills }) => skills),
      needs: teams.map(({ skills }) => skills.map((skill) => ({ skill, points: skillPoints }))),
    }
    const result = arrangeTeams(problem, { seed })
    return {
      pairs: result.pairs.map(({ menteeId, mentorId }) => ({ personId: menteeId, teamId: mentorId })),
      total: result.total,
      bound: result.bound,
      isChecked: checkTeams(problem, result).sound,
    }
  } catch (error) {
    if (error instanceof MatchingRefusal) return { refusal: error.code }
    throw error
  }
}
