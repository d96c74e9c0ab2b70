import { inThread } from '../../../../platform/server/thread/in-thread.ts'
import type { solveTeams, TeamsAsked, TeamsSolved } from './solve-teams.ts'

/** Teams whose people complete each other, with the worth that none of as many people exceed. In a thread: nobody waits behind it. */
export function makeTeams(
  asked: TeamsAsked,
  signal?: AbortSignal,
): Promise<TeamsSolved | { readonly refusal: string }> {
  return inThread<typeof solveTeams>(
    { besides: import.meta.url, module: 'solve-teams', task: 'solveTeams' },
    asked,
    { signal },
  )
}
