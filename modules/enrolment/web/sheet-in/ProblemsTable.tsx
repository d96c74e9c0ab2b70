import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DataTable, type Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { gatherProblems, type GatheredProblem, type RowProblem } from '../../sheet/index.ts'
import type { SheetHere } from './use-sheet-in.ts'
import { useProblemText } from './use-problem-text.ts'
import styles from './ProblemsTable.module.css'

type ProblemsTableProps = { problems: readonly RowProblem[]; sheets: readonly SheetHere[] }

const tones = { 'row-left-out': 'care', 'cell-left-out': 'waiting', kept: 'info' } as const

/** A sentence for each column at fault with what to do, or every line of it; the same as a CSV, to correct the spreadsheet beside it. */
export function ProblemsTable({ problems: all, sheets }: ProblemsTableProps) {
  const t = useTranslations('enrolment.sheetIn.problems')
  const effect = useTranslations('enrolment.sheet.effects')
  const textOf = useProblemText()
  const [isWhole, setWhole] = useState(false)
  // Who is who is asked above.
  const problems = useMemo(() => all.filter(({ who }) => who === undefined), [all])
  const gathered = useMemo(() => gatherProblems(problems), [problems])
  if (problems.length === 0) return null
  const rows = isWhole ? problems.map((problem) => ({ ...problem, lines: [problem.line] })) : gathered
  const columns: Column<GatheredProblem>[] = [
    ...(sheets.length > 1
      ? [
          {
            id: 'file',
            title: t('file'),
            width: 130,
            value: ({ sheet }: GatheredProblem) => nameOf(sheets[sheet]),
          },
        ]
      : []),
    {
      id: 'line',
      title: t('line'),
      width: 130,
      align: 'end',
      value: ({ line }) => line,
      render: ({ lines }) => linesInWords(lines, t),
    },
    { id: 'column', title: t('column'), width: 150, value: ({ column }) => column?.heading },
    {
      id: 'problem',
      title: t('problem'),
      width: 420,
      isRowHeader: true,
      value: textOf,
      render: (problem) => <span className={styles.text}>{textOf(problem)}</span>,
    },
    {
      id: 'effect',
      title: t('effect'),
      width: 170,
      value: (problem) => effect(problem.effect),
      render: (problem) => <Badge tone={tones[problem.effect]}>{effect(problem.effect)}</Badge>,
    },
  ]
  const keys = new Map<GatheredProblem, string>(rows.map((problem, index) => [problem, String(index)]))
  return (
    <Card title={t('title', { count: gathered.length })}>
      <p className={styles.intro}>{t('intro')}</p>
      <DataTable
        label={t('title', { count: gathered.length })}
        columns={columns}
        rows={rows}
        rowKey={(problem) => keys.get(problem)!}
        searchable={rows.length > 10}
        csvName={t('csvName')}
        {...(gathered.length < problems.length && {
          actions: (
            <Button variant="link" size="small" onPress={() => setWhole(!isWhole)}>
              {isWhole ? t('gathered') : t('whole', { count: problems.length })}
            </Button>
          ),
        })}
      />
    </Card>
  )
}

function linesInWords(
  lines: readonly number[],
  t: ReturnType<typeof useTranslations<'enrolment.sheetIn.problems'>>,
) {
  const shown = lines.slice(0, 3).join(', ')
  return lines.length <= 3 ? shown : t('lines', { shown, count: lines.length })
}

function nameOf(sheet: SheetHere | undefined): string {
  if (sheet === undefined) return ''
  const { fileName, tabs, sheet: read } = sheet.file
  const { tab } = read
  return tab === null || tabs.length < 2 ? fileName : `${fileName} · ${tab}`
}
