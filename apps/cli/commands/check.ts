import { checkProof } from '../../../modules/matching/rules.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { printText, readJson } from '../files.ts'
import { Stop } from '../stop.ts'

/** Words that a sentence can choose by. */
const wordsOfGoals = {
  'best-fit': 'best',
  'nobody-left-out': 'nobody',
  fairest: 'fairest',
  stable: 'stable',
} as const

/** Proves a result again from its file alone. */
export const checkCommand: Command = {
  options: { json: { type: 'boolean' } },
  files: 1,
  run: async (input, terminal) => {
    const { t } = terminal
    const [path] = input.files
    if (path === undefined) throw new Stop(exitCodes.wrongUsage, t('usage.no-file', { name: 'check' }))
    terminal.progress(t('check.running'))
    const verdict = await checkProof(await readJson(path, terminal))
    terminal.progress('')
    if (input.values['json'] === true) await printText(`${JSON.stringify(verdict)}\n`)
    else if (verdict.proven) {
      const { mentees, mentors, pairs, total } = verdict
      const goal = wordsOfGoals[verdict.goal]
      const proven = t(goal === 'stable' ? 'check.stable' : 'check.proven')
      await printText(
        `${proven}\n${t('check.figures', { goal, mentees, mentors, pairs, total: total / 100 })}\n`,
      )
    } else {
      await printText(
        `${t('check.refused')} ${t(`check.doubts.${verdict.because}`, { field: verdict.field ?? '' })}\n`,
      )
    }
    return verdict.proven ? exitCodes.done : exitCodes.refused
  },
}
