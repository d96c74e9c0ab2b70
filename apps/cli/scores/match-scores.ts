import {
  matchByScores,
  toCsv,
  type MatchedByScores,
  type ScoresRefusal,
} from '../../../modules/matching/rules.ts'
import { text, type CommandInput } from '../command.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../files.ts'
import { goalAsked } from '../goal-asked.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'
import { readScores } from './read-scores.ts'

/** Pairs people by scores made elsewhere: hundreds of thousands of people, proven before a line is written. */
export async function matchScores(input: CommandInput, terminal: Terminal): Promise<ExitCode> {
  const { t } = terminal
  refuseOtherOptions(input, terminal)
  const goal = goalAsked(input, terminal) ?? 'best-fit'
  const lists = await readScores(text(input, 'scores')!, input, terminal)
  const outcome = matchByScores(lists, {
    goal,
    seed: text(input, 'seed') ?? '',
    onProgress: ({ step, done, of }) =>
      terminal.progress(t('scores.steps', { step, percent: Math.floor((100 * done) / of) })),
  })
  if ('refusal' in outcome) throw new Stop(exitCodes.refused, inWords(outcome.refusal, terminal))
  terminal.progress(t('scores.writing'))
  const { result, proof } = outcome.matched
  const certificate = text(input, 'certificate')
  if (certificate !== undefined) await writeText(certificate, `${JSON.stringify(await proof())}\n`, terminal)
  await writeText(text(input, 'out') ?? '-', written(result, input, terminal), terminal)
  terminal.progress('')
  if (input.values['quiet'] !== true) {
    const figures = { pairs: result.pairs.length, mentees: lists.mentees.length, total: result.total / 100 }
    terminal.tell(t('scores.done', figures))
  }
  return exitCodes.done
}

function refuseOtherOptions({ values, files }: CommandInput, { t }: Terminal): void {
  const others = ['policy', 'save-policy', 'explain', 'unmatched', 'week']
  const option = others.find((other) => values[other] !== undefined)
  if (option !== undefined) throw new Stop(exitCodes.wrongUsage, t('scores.not-with', { option }))
  if (files.length > 0) throw new Stop(exitCodes.wrongUsage, t('usage.sheets'))
}

function inWords({ code, ids }: ScoresRefusal, { t }: Terminal): string {
  const shown = ids.slice(0, 5).join(', ')
  return t(`scores.refusals.${code}`, { ids: ids.length > 5 ? `${shown}…` : shown })
}

function written(
  { goal, served, lowest, total, pairs }: MatchedByScores['result'],
  input: CommandInput,
  { t }: Terminal,
): string {
  if (input.values['json'] === true) {
    const listed = pairs.map(({ menteeId, mentorId, score }) => ({
      mentee: menteeId,
      mentor: mentorId,
      score,
    }))
    return `${JSON.stringify({ goal, served, lowest, total, pairs: listed }, null, 2)}\n`
  }
  const headings = [t('scores.columns.mentee'), t('scores.columns.mentor'), t('scores.columns.score')]
  return toCsv([
    headings,
    ...pairs.map(({ menteeId, mentorId, score }) => [menteeId, mentorId, String(score)]),
  ])
}
