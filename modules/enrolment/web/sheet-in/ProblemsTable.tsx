import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { DataTable, type Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { RowProblem } from '../../sheet/index.ts'
import type { SheetHere } from './use-sheet-in.ts'
import { useProblemText } from './use-problem-text.ts'
import styles from './ProblemsTable.module.css'

type ProblemsTableProps = { problems: readonly RowProblem[]; sheets: readonly SheetHere[] }

const tones = { 'row-left-out': 'care', 'cell-left-out': 'waiting', kept: 'info' } as const

/** Every problem by line and column with what to do; the same as a CSV, to correct the spreadsheet beside it. */
export function ProblemsTable({ problems, sheets }: ProblemsTableProps) {
  const t = useTranslations('enrolment.sheetIn.problems')
  const effect = useTranslations('enrolment.sheet.effects')
  const textOf = useProblemText()
  if (problems.length === 0) return null
  const columns: Column<RowProblem>[] = [
    ...(sheets.length > 1
      ? [
          {
            id: 'file',
            title: t('file'),
            width: 130,
            value: ({ sheet }: RowProblem) => sheets[sheet]?.file.fileName,
          },
        ]
      : []),
    { id: 'line', title: t('line'), width: 70, align: 'end', value: ({ line }) => line },
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
  const keys = new Map(problems.map((problem, index) => [problem, String(index)]))
  return (
    <Card title={t('title', { count: problems.length })}>
      <p className={styles.intro}>{t('intro')}</p>
      <DataTable
        label={t('title', { count: problems.length })}
        columns={columns}
        rows={problems}
        rowKey={(problem) => keys.get(problem)!}
        searchable={problems.length > 10}
        csvName={t('csvName')}
      />
    </Card>
  )
}
