import { useTranslations } from 'use-intl'
import { DataTable, type Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import styles from './ImportProblems.module.css'
import type { RowKept } from './use-rows-kept.ts'

/** What the sheet said otherwise and stays as somebody saved it here. */
export function ImportKept({ rows }: { rows: readonly RowKept[] }) {
  const t = useTranslations('enrolment')
  const title = t('import.done.kept.title', { count: rows.length })
  const columns: Column<RowKept>[] = [
    { id: 'line', title: t('sheetIn.problems.line'), value: ({ line }) => line, align: 'end', width: 70 },
    { id: 'who', title: t('import.done.who'), value: ({ who }) => who, isRowHeader: true, width: 180 },
    { id: 'kept', title: t('import.done.kept.what'), value: ({ kept }) => kept, width: 420 },
    { id: 'file', title: t('sheetIn.problems.file'), value: ({ file }) => file, width: 160 },
  ]
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.text}>{t('import.done.kept.text')}</p>
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        searchable={rows.length > 10}
        csvName={t('import.done.kept.csvName')}
      />
    </section>
  )
}
