import type { ProofSource, ProofVerdict } from '../../../modules/matching/rules.ts'
import { bestInWords, checkProof, say, shareInWords } from '../../../modules/matching/rules.ts'
import { text, type Command, type CommandInput } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readJson } from '../files.ts'
import { readCohort } from '../read-cohort.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import { readScores } from '../scores/read-scores.ts'
import { sheetOptions } from '../sheet-choice.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'
import { wordOfGoal } from '../word-of-goal.ts'

const claims = {
  'best-fit': 'check.proven',
  'nobody-left-out': 'check.proven',
  fairest: 'check.even',
  'everybody-has-somebody': 'check.somebody',
  stable: 'check.stable',
} as const

/** Proves a result again: from its file alone, or from what its scores were made from as well. */
export const checkCommand: Command = {
  options: {
    people: { type: 'string' },
    mentees: { type: 'string' },
    mentors: { type: 'string' },
    policy: { type: 'string' },
    scores: { type: 'string' },
    ...sheetOptions,
    json: { type: 'boolean' },
  },
  files: 1,
  run: async (input, terminal) => {
    const { t } = terminal
    const [path] = input.files
    if (path === undefined) throw new Stop(exitCodes.wrongUsage, t('usage.no-file', { name: 'check' }))
    const proof = await readJson(path, terminal)
    const source = await sourceOf(input, terminal)
    terminal.progress(t('check.running'))
    const verdict = await checkProof(proof, source)
    terminal.progress('')
    if (input.values['json'] === true) await terminal.print(`${JSON.stringify(verdict)}\n`)
    else await terminal.print(`${inWords(verdict, source, terminal)}\n`)
    return 'because' in verdict ? exitCodes.refused : exitCodes.done
  },
}

async function sourceOf(input: CommandInput, terminal: Terminal): Promise<ProofSource | undefined> {
  const given = (option: string) => text(input, option)
  const scores = given('scores')
  if (scores !== undefined) {
    const other = ['people', 'policy'].find((option) => given(option) !== undefined)
    if (other !== undefined) {
      throw new Stop(exitCodes.wrongUsage, terminal.t('scores.not-with', { option: other }))
    }
    return { scores: await readScores(scores, input, terminal) }
  }
  if (['people', 'mentees', 'mentors'].every((option) => given(option) === undefined)) {
    if (given('policy') === undefined) return undefined
    throw new Stop(exitCodes.wrongUsage, terminal.t('usage.policy-alone'))
  }
  // What cannot be read in a cell was said when the pairs were made.
  const quiet = { ...input, values: { ...input.values, quiet: true } }
  const cohort = await readCohort(given('people'), quiet, terminal)
  const policy = given('policy')
  return { cohort, policy: policy === undefined ? null : await readPolicyFile(policy, terminal) }
}

function inWords(verdict: ProofVerdict, source: ProofSource | undefined, terminal: Terminal): string {
  const { t, language } = terminal
  const words = terminal.words('matching')
  if ('because' in verdict) {
    const { because, field = '', refusal } = verdict
    const doubt = `${t('check.refused')} ${t(`check.doubts.${because}`, { field })}`
    if (refusal === undefined) return doubt
    const why = { key: `inputRefusals.${refusal.code}`, values: refusal.values }
    return `${doubt}\n${say(why, language, words)}`
  }
  const { mentees, mentors, pairs, total, quotas } = verdict
  const cohort = source !== undefined && 'cohort' in source ? source.cohort : null
  const goal = wordOfGoal[verdict.goal]
  const lines = [
    verdict.proven
      ? t(claims[verdict.goal])
      : t('check.counted', { best: say(bestInWords(verdict.within), language, words) }),
    ...(source === undefined ? [] : [t('check.made-again')]),
    t('check.figures', { goal, mentees, mentors, pairs, total: total / 100 }),
    ...quotas.map((quota) => {
      const { pairsHaving } = quota
      return say(shareInWords(cohort, quota, { pairsHaving, pairs }), language, words)
    }),
  ]
  return lines.join('\n')
}
