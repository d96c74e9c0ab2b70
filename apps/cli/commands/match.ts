import {
  bestInWords,
  identitySaid,
  ourTemplate,
  makeProof,
  match,
  pairsTable,
  reasonsTable,
  say,
  startingPolicy,
  shareInWords,
  toCsv,
  unmatchedTable,
  type Assumption,
  type Cohort,
  type Matched,
  type Policy,
  type Table,
} from '../../../modules/matching/rules.ts'
import { text, type Command, type CommandInput } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { writeText } from '../files.ts'
import { readCohort } from '../read-cohort.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import { goalAsked } from '../goal-asked.ts'
import { matchScores } from '../scores/match-scores.ts'
import { sheetOptions } from '../sheet-choice.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'
import { wordOfGoal } from '../word-of-goal.ts'

/** Pairs the people of one spreadsheet, or of two, with reasons and a proof; no database, no network. */
export const matchCommand: Command = {
  options: {
    mentees: { type: 'string' },
    mentors: { type: 'string' },
    scores: { type: 'string' },
    policy: { type: 'string' },
    goal: { type: 'string' },
    seed: { type: 'string' },
    week: { type: 'string' },
    out: { type: 'string' },
    explain: { type: 'string' },
    unmatched: { type: 'string' },
    certificate: { type: 'string' },
    'save-policy': { type: 'string' },
    ...sheetOptions,
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  files: 1,
  run: async (input, terminal) => {
    if (text(input, 'scores') !== undefined) return matchScores(input, terminal)
    const cohort = await readCohort(input.files[0], input, terminal)
    const { policy, assumptions } = await policyFor(input, cohort, terminal)
    if (input.values['quiet'] !== true) tellAssumptions(assumptions, terminal)
    const solving = terminal.t('match.solving', { count: cohort.members.length })
    const onProgress = () => terminal.progress(solving)
    const outcome = await match(cohort, policy, { weekOf: weekOf(input, terminal), onProgress })
    terminal.progress('')
    if ('refusal' in outcome) {
      const { code, values } = outcome.refusal
      const words = { key: `inputRefusals.${code}`, values }
      throw new Stop(exitCodes.refused, say(words, terminal.language, terminal.words('matching')))
    }
    await writeAll(input, outcome.matched, assumptions, terminal)
    if (input.values['quiet'] !== true) tellResult(outcome.matched, terminal)
    return exitCodes.done
  },
}

async function policyFor(
  input: CommandInput,
  cohort: Cohort,
  terminal: Terminal,
): Promise<{ policy: Policy; assumptions: Assumption[] }> {
  const path = text(input, 'policy')
  const seed = text(input, 'seed')
  const { policy, assumptions } =
    path === undefined
      ? startingPolicy(cohort, ourTemplate)
      : underPolicy(cohort, await readPolicyFile(path, terminal))
  const goal = goalAsked(input, terminal) ?? policy.goal
  return { policy: { ...policy, goal, seed: seed ?? policy.seed }, assumptions }
}

/** Nothing was assumed, but what touches identity is told whoever decided. */
function underPolicy(cohort: Cohort, policy: Policy) {
  return { policy, assumptions: identitySaid(cohort, policy) }
}

function weekOf(input: CommandInput, { t }: Terminal): string {
  const day = text(input, 'week')
  if (day === undefined) return new Date().toISOString()
  const instant = new Date(`${day}T12:00:00.000Z`)
  if (Number.isNaN(instant.getTime())) throw new Stop(exitCodes.wrongUsage, t('usage.week', { day }))
  return instant.toISOString()
}

async function writeAll(
  input: CommandInput,
  matched: Matched,
  assumptions: readonly Assumption[],
  terminal: Terminal,
): Promise<void> {
  const inWords = (table: Table) => tableInWords(table, terminal)
  const csv = (table: Table) => toCsv(inWords(table))
  const files: [string | undefined, () => string | Promise<string>][] = [
    [text(input, 'explain'), () => csv(reasonsTable(matched))],
    [text(input, 'unmatched'), () => csv(unmatchedTable(matched))],
    [text(input, 'save-policy'), () => `${JSON.stringify(matched.policy, null, 2)}\n`],
    [text(input, 'certificate'), async () => `${JSON.stringify(await makeProof(matched))}\n`],
    [
      text(input, 'out') ?? '-',
      () =>
        input.values['json'] === true ? asJson(matched, assumptions, terminal) : csv(pairsTable(matched)),
    ],
  ]
  for (const [path, make] of files) {
    if (path !== undefined) await writeText(path, await make(), terminal)
  }
}

function tableInWords({ columns, rows }: Table, { language, words }: Terminal): string[][] {
  const t = words('matching')
  return [columns, ...rows].map((cells) => cells.map((cell) => say(cell, language, t)))
}

function asJson(matched: Matched, assumptions: readonly Assumption[], terminal: Terminal): string {
  const t = terminal.words('matching')
  const inWords = (table: Table) => tableInWords(table, terminal).slice(1)
  const { goal, served, lowest, total } = matched.result
  const mentors = 'mentorsServed' in matched.result ? { mentorsServed: matched.result.mentorsServed } : {}
  const least = lowest === null ? null : lowest / 100
  const figures = { goal, served, ...mentors, lowest: least, total: total / 100 }
  const pairs = inWords(pairsTable(matched)).map(([mentor, mentee, , , why, toCheck], index) => {
    const { score, locked } = matched.result.pairs[index]!
    return { mentor, mentee, score: score / 100, locked, why, toCheck }
  })
  const unmatched = inWords(unmatchedTable(matched)).map(([name, role, why, advice]) => ({
    name,
    role,
    why,
    advice,
  }))
  const assumed = assumptions.map((assumption) => say(assumption, terminal.language, t))
  const { policy } = matched
  const written = { ...figures, ...quotasIn(matched), pairs, unmatched, assumed, policy }
  return `${JSON.stringify(written, null, 2)}\n`
}

/** What is reached of each quota; `within`: how much better could exist at most, null where that is proved to be nothing. */
function quotasIn({ policy, result, shares }: Matched) {
  if (policy.quotas.length === 0) return {}
  const within =
    result.certificate === null ? { served: result.within.served, total: result.within.total / 100 } : null
  return {
    proven: within === null,
    within,
    quotas: shares.map(({ pairsHaving, pairs }) => ({ pairsHaving, pairs })),
  }
}

function tellAssumptions(assumptions: readonly Assumption[], terminal: Terminal): void {
  if (assumptions.length === 0) return
  const t = terminal.words('matching')
  terminal.tell(terminal.t('match.assumed'))
  for (const assumption of assumptions) terminal.tell(`  – ${say(assumption, terminal.language, t)}`)
}

function tellResult({ result, cohort, policy, shares }: Matched, terminal: Terminal): void {
  const { t, language } = terminal
  const words = terminal.words('matching')
  const people = new Set(cohort.members.map(({ personId }) => personId)).size
  const average = result.total / 100 / Math.max(1, result.pairs.length)
  const figures = { pairs: result.pairs.length, people, average: Math.round(average) }
  terminal.tell(
    result.certificate === null
      ? t('match.quotas', { ...figures, best: say(bestInWords(result.within), language, words) })
      : t('match.done', { goal: wordOfGoal[result.goal], ...figures }),
  )
  for (const [at, quota] of policy.quotas.entries()) {
    terminal.tell(`  – ${say(shareInWords(cohort, quota, shares[at]!), language, words)}`)
  }
}
