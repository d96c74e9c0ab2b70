import { partLabels, type PartLabel } from '../../../modules/insights/figures/index.ts'
import type { Results } from '../../../modules/insights/server/index.ts'
import { figuresIn, type Figures } from '../mattered/figures-in.ts'
import type { Terminal } from '../terminal.ts'

type Figure = Results['figures'][number]

/** A line a figure: its sentence, then what is counted, out of whom, with the interval and who was silent. */
export function figuresInWords(
  { on, endsOn, figures }: Results,
  edition: string,
  terminal: Terminal,
): string {
  const words = terminal.words('insights')
  const written = figuresIn(terminal.language)
  const isOver = endsOn !== null && endsOn < on
  return [
    terminal.t('figures.title', { edition, on, isOver: String(isOver) }),
    ...figures.map((figure) => {
      const said = [valueOf(figure, written, terminal), silenceOf(figure, written, terminal)]
      return `  ${words(`results.figures.${figure.name}`, { count: figure.kind === 'count' ? (figure.value ?? 0) : 2 })}  ${said.filter((part) => part !== '').join(' ')}`
    }),
    terminal.t('figures.foot'),
  ].join('\n')
}

function valueOf(figure: Figure, { percent }: Figures, terminal: Terminal): string {
  const { t } = terminal
  const { kind, value, numerator, denominator, low, high, hidden, cells } = figure
  if (hidden === 'nobody' || hidden === 'fewer-than-5') return t(`figures.hidden.${hidden}`)
  if (kind === 'histogram') return cellsOf(figure, terminal)
  if (kind === 'count') return String(value)
  const counts = { numerator: numerator ?? 0, denominator: denominator ?? 0 }
  if (value === null) return t('figures.count', counts)
  const share = t('figures.share', {
    ...counts,
    value: percent(value),
    low: percent(low),
    high: percent(high),
    kind,
  })
  return cells === null ? share : `${share} (${cellsOf(figure, terminal)})`
}

const isPart = (label: string): label is PartLabel => (partLabels as readonly string[]).includes(label)

function cellsOf({ cells }: Figure, terminal: Terminal): string {
  const words = terminal.words('insights')
  return (cells ?? [])
    .map(({ label, count }) =>
      words('results.legend', {
        label: isPart(label) ? words(`results.parts.${label}`) : label,
        count: count === null ? '–' : String(count),
      }),
    )
    .join(', ')
}

function silenceOf({ silent, worst, best }: Figure, { percent }: Figures, { t }: Terminal): string {
  if (silent === null) return ''
  const bounds = worst === null ? {} : { worst: percent(worst), best: percent(best) }
  return t('figures.silent', { silent, known: String(worst !== null), worst: '', best: '', ...bounds })
}
