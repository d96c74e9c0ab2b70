import type { FactorFound, WhatMattered } from '../../../modules/insights/mattered/index.ts'
import type { Terminal } from '../terminal.ts'
import { figuresIn, type Figures } from './figures-in.ts'

type Asked = { readonly together: boolean; readonly fixed: readonly string[]; readonly draws: number }

/** What was found, for a person at the terminal: three verdicts with their factors, then what was left aside. */
export function matteredInWords(found: WhatMattered, asked: Asked, terminal: Terminal): string {
  const { t, language } = terminal
  const figures = figuresIn(language)
  const { outcome, rows, yes, silent } = found
  const share = figures.percent(yes / rows)
  const isLeft = ({ gap, because }: FactorFound) => gap === null && because !== null
  const told = found.factors.filter((factor) => !isLeft(factor))
  const blocks = (['goes-with', 'hardly-matters', 'cannot-tell'] as const).flatMap((verdict) => {
    const own = told.filter((factor) => factor.verdict === verdict)
    if (own.length === 0) return []
    const title = t(`mattered.verdicts.${verdict}`, { outcome: outcome.name })
    return ['', title, ...own.flatMap((factor) => linesOf(factor, figures, terminal))]
  })
  const left = found.factors.filter(isLeft)
  return [
    t('mattered.counted', { outcome: outcome.name, rows, yes, share, value: outcome.yes }),
    ...(silent > 0 ? [t('mattered.silent', { silent })] : []),
    ...(found.unknownFixed > 0 ? [t('mattered.unknown-fixed', { count: found.unknownFixed })] : []),
    t('mattered.how', {
      together: String(asked.together),
      fixed: asked.fixed.join(', '),
      isFixed: String(asked.fixed.length > 0),
    }),
    ...clustersIn(found, asked, terminal),
    ...blocks,
    ...(left.length > 0 ? ['', t('mattered.left')] : []),
    ...left.map(
      ({ factor, because }) =>
        `  ${t('mattered.left-one', { name: factor.name, why: t(`mattered.because.${because!}`) })}`,
    ),
    '',
    t('mattered.foot', { factors: told.length }),
  ].join('\n')
}

function clustersIn({ clusters }: WhatMattered, { draws }: Asked, { t }: Terminal): string[] {
  if (clusters === null) return []
  const { name, count, together } = clusters
  return [t(together ? 'mattered.by-cluster' : 'mattered.clusters-of-one', { name, count, draws })]
}

function linesOf(found: FactorFound, figures: Figures, { t }: Terminal): string[] {
  const { factor, gap, levels, reference, holm, rows, missing, because, pairsNeeded, separates, unread } =
    found
  const label = (value: string | number) =>
    typeof value === 'number' ? figures.number(value) : t('mattered.quoted', { value })
  const remarks = [
    ...(because === null ? [] : [t('mattered.no-verdict', { why: t(`mattered.because.${because}`) })]),
    ...(pairsNeeded === null ? [] : [t('mattered.needed', { count: roughly(pairsNeeded) })]),
    ...(separates ? [t('mattered.separates')] : []),
    ...(missing > 0 ? [t('mattered.missing', { count: missing })] : []),
    ...(unread === null ? [] : [t('mattered.unread', { count: unread.count, example: unread.example })]),
  ]
  return [
    `  ${factor.name}`,
    ...(gap === null
      ? []
      : [
          `    ${t('mattered.gap', {
            from: label(gap.from),
            to: label(gap.to),
            points: figures.points(gap.points),
            low: figures.points(gap.low),
            high: figures.points(gap.high),
            rows,
          })}`,
        ]),
    ...levels.map(
      ({ level, estimate, low, high, p }) =>
        `    ${t('mattered.estimate', {
          isNumber: String(level === null),
          level: level ?? '',
          reference: reference ?? '',
          estimate: figures.logOdds(estimate),
          low: figures.logOdds(low),
          high: figures.logOdds(high),
          p: figures.p(p),
          holm: figures.p(holm),
        })}`,
    ),
    ...remarks.map((remark) => `    ${remark}`),
  ]
}

/** Two figures: what is known of it is no more exact. */
function roughly(count: number): number {
  return count < 100 ? count : Number(count.toPrecision(2))
}
