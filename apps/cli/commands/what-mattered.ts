import type { Sheet } from '../../../modules/enrolment/sheet/index.ts'
import { asRows, findColumn, whatMattered, type Problem } from '../../../modules/insights/mattered/index.ts'
import { text, texts, type Command, type CommandInput } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { matteredInWords } from '../mattered/in-words.ts'
import { readTabs } from '../read-tabs.ts'
import { sheetChoice } from '../sheet-choice.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'

/** What went with an outcome, in any sheet: a team can ask it of its past years. */
export const whatMatteredCommand: Command = {
  options: {
    outcome: { type: 'string' },
    yes: { type: 'string' },
    factors: { type: 'string', multiple: true },
    fixed: { type: 'string', multiple: true },
    cluster: { type: 'string' },
    together: { type: 'boolean' },
    json: { type: 'boolean' },
    sheet: { type: 'string', multiple: true },
    'heading-line': { type: 'string' },
    hidden: { type: 'boolean' },
  },
  files: 1,
  run: async (input, terminal) => {
    const { t } = terminal
    const [path] = input.files
    const outcome = text(input, 'outcome')
    if (path === undefined)
      throw new Stop(exitCodes.wrongUsage, t('usage.no-file', { name: 'what-mattered' }))
    if (outcome === undefined) throw new Stop(exitCodes.wrongUsage, t('mattered.no-outcome'))
    terminal.progress(t('match.reading'))
    const [sheet] = await readTabs(path, sheetChoice(input, terminal), terminal)
    const found = answer(sheet!, outcome, input, terminal)
    terminal.progress('')
    if ('problem' in found) throw refusalOf(found.problem, terminal)
    if (sheet!.otherTabs.length > 0 && input.values['json'] !== true) {
      terminal.tell(t('sheet.other-tabs', { file: sheet!.fileName, tabs: sheet!.otherTabs.join(', ') }))
    }
    const asked = { together: input.values['together'] === true, fixed: texts(input, 'fixed'), draws }
    if (input.values['json'] === true) await terminal.print(`${JSON.stringify(asRows(found), null, 2)}\n`)
    else await terminal.print(`${matteredInWords(found, asked, terminal)}\n`)
    return exitCodes.done
  },
}

const draws = 1000

function answer({ headings, rows }: Sheet, outcome: string, input: CommandInput, terminal: Terminal) {
  const [yes, cluster] = [text(input, 'yes'), text(input, 'cluster')]
  const factors = texts(input, 'factors').flatMap((words) => columnsIn(headings, words))
  let steps = 0
  return whatMattered(
    { headings, rows: rows.map(({ cells }) => cells) },
    {
      outcome,
      ...(yes !== undefined && { yes }),
      ...(factors.length > 0 && { factors }),
      fixed: texts(input, 'fixed'),
      ...(cluster !== undefined && { cluster }),
      together: input.values['together'] === true,
      draws,
    },
    () => {
      if (steps++ % 200 === 0) terminal.progress(terminal.t('mattered.working', { steps }))
    },
  )
}

// A heading may hold a comma itself: what is a column whole is not cut.
function columnsIn(headings: readonly string[], words: string): string[] {
  if (findColumn(headings, words) >= 0) return [words]
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function refusalOf(problem: Problem, { t }: Terminal): Stop {
  const { code, ...values } = problem
  const words = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, 12).join(', ') : value,
  ])
  const exitCode =
    code === 'no-such-column' || code === 'column-twice' ? exitCodes.wrongUsage : exitCodes.refused
  return new Stop(
    exitCode,
    t(`mattered.problems.${code}`, Object.fromEntries(words) as Record<string, string>),
  )
}
