import { fold, type OneOrTwo, type RowProblem } from '../../modules/enrolment/sheet/index.ts'
import { texts, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** What --one-person and --two-people answer of what the sheets ask, by the words that the remarks give. */
export function answersOf(
  problems: readonly RowProblem[],
  input: CommandInput,
  { t }: Terminal,
): Record<string, OneOrTwo> {
  const given = [
    ...texts(input, 'one-person').map((words) => ({ words, taken: 'one' as const })),
    ...texts(input, 'two-people').map((words) => ({ words, taken: 'two' as const })),
  ]
  const asked = new Map(
    problems.flatMap(({ who }) => (who === undefined ? [] : [[fold(handleOf(who.key)), who.key] as const])),
  )
  return Object.fromEntries(
    given.map(({ words, taken }) => {
      const key = asked.get(fold(words))
      if (key !== undefined) return [key, taken]
      const all = problems.flatMap(({ who }) => (who === undefined ? [] : [`“${handleOf(who.key)}”`]))
      const list = [...new Set(all)].slice(0, 8).join(', ')
      throw new Stop(exitCodes.wrongUsage, t('sheet.nothing-asked', { words, count: all.length, list }))
    }),
  )
}

/** How a question is named on the command line: a name, an address, a file. */
export function handleOf(key: string): string {
  return key.replace(/^(?:name|address|lines) /, '')
}
