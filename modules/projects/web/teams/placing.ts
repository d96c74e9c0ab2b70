import type { OutputOf } from '../../../../platform/contract.ts'
import type { Candidate, showTeams, TeamDraft, ToFill } from '../../contract.ts'
import { isToFill } from '../../rules.ts'

/** Where somebody was moved on this page: a project, or none. Who is not named is where they were. */
export type Placed = Readonly<Record<string, string | null>>

export const teamOf = ({ personId, inProjectId }: Candidate, moved: Placed): string | null =>
  personId in moved ? moved[personId]! : inProjectId

export const move = (before: Placed, personId: string, to: string | null): Placed => ({
  ...before,
  [personId]: to,
})

export function withProposal(before: Placed, teams: readonly TeamDraft[]): Placed {
  return {
    ...before,
    ...Object.fromEntries(
      teams.flatMap(({ projectId, personIds }) => personIds.map((id) => [id, projectId])),
    ),
  }
}

/** As they are published: those with room, those that are full, and those whose brief is still written. */
export const groupsOf = (projects: readonly ToFill[]) => ({
  toFill: projects.filter(isToFill),
  full: projects.filter((one) => !isToFill(one) && one.status !== 'call'),
  inCall: projects.filter(({ status }) => status === 'call'),
})

/** As the page shows them, with who was moved on it: those with room, those that are full, and those whose brief is still written. */
export function countsOf(
  { candidates, projects }: Pick<OutputOf<typeof showTeams>, 'candidates' | 'projects'>,
  moved: Placed,
) {
  const now = groupsOf(
    projects.map((one) => ({
      ...one,
      juniorIds: candidates.filter((who) => teamOf(who, moved) === one.id).map(({ personId }) => personId),
    })),
  )
  return { teams: now.toFill.length, full: now.full.length, call: now.inCall.length }
}

/** Whole teams that would be other than they are. */
export function changedTeams(
  { candidates, projects }: Pick<OutputOf<typeof showTeams>, 'candidates' | 'projects'>,
  moved: Placed,
): TeamDraft[] {
  return projects.flatMap(({ id, juniorIds }) => {
    const personIds = candidates.filter((one) => teamOf(one, moved) === id).map(({ personId }) => personId)
    const isSame = personIds.length === juniorIds.length && personIds.every((one) => juniorIds.includes(one))
    return isSame ? [] : [{ projectId: id, personIds }]
  })
}
