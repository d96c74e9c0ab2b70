import { useTranslations } from 'use-intl'
import { DataTable, type Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import styles from './ImportProblems.module.css'
import type { RowLeftOut } from './use-rows-left-out.ts'

/** The rows that were left out: where they stand in the person's own file, and what to do. */
export function ImportProblems({ rows }: { rows: readonly RowLeftOut[] }) {
  const t = useTranslations('enrolment')
  const title = t('import.done.problems', { count: rows.length })
  const columns: Column<RowLeftOut>[] = [
    { id: 'line', title: t('sheetIn.problems.line'), value: ({ line }) => line, align: 'end', width: 70 },
    { id: 'who', title: t('import.done.who'), value: ({ who }) => who, isRowHeader: true, width: 180 },
    {
      id: 'whatToDo',
      title: t('sheetIn.problems.problem'),
      value: ({ whatToDo }) => whatToDo,
      width: 420,
    },
    { id: 'file', title: t('sheetIn.problems.file'), value: ({ file }) => file, width: 160 },
  ]
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.text}>{t('import.done.problemsText', { count: rows.length })}</p>
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        searchable={rows.length > 10}
        csvName={t('sheetIn.problems.csvName')}
      />
    </section>
  )
}
