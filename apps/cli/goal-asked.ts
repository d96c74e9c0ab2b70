import { matchingGoals, type MatchingGoal } from '../../modules/matching/rules.ts'
import { text, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** The goal of `--goal`; undefined when nothing was asked. */
export function goalAsked(input: CommandInput, { t }: Terminal): MatchingGoal | undefined {
  const goal = text(input, 'goal')
  if (goal === undefined) return undefined
  const asked = matchingGoals.find((known) => known === goal)
  if (asked === undefined) throw new Stop(exitCodes.wrongUsage, t('usage.goal', { goal }))
  return asked
}
