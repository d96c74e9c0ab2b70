import { useTranslations } from 'use-intl'
import { useLanguage } from '../../messages.tsx'
import { Button } from '../Button.tsx'
import { SearchField } from '../SearchField.tsx'
import { Select } from '../Select.tsx'
import type { Sort } from './column.ts'
import type { DataTableProps } from './DataTable.tsx'
import { downloadCsv } from './download-csv.ts'
import styles from './TableToolbar.module.css'

type TableToolbarProps<Row> = Pick<
  DataTableProps<Row>,
  'filters' | 'actions' | 'selection' | 'csvName' | 'columns'
> & {
  found: readonly Row[]
  total: number
  search: { value: string; onChange: (value: string) => void } | undefined
  /** On a phone, where no column heads can be pressed. */
  sort: { value: Sort | undefined; onChange: (sort: Sort) => void } | undefined
}

/** The line above a table: find, narrow, and what can be done with what is selected. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { filters, actions, selection, csvName, columns, found, total, search, sort } = props
  const t = useTranslations('platform.table')
  const { language } = useLanguage()
  const count = selection?.selected.size ?? 0
  return (
    <div className={styles.toolbar} data-print="never">
      {search && <SearchField label={t('search')} {...search} />}
      {filters}
      {sort && (
        <Select
          label={t('sort')}
          hideLabel
          size="compact"
          placeholder={t('sort')}
          options={columns
            .filter(({ sortable }) => sortable !== false)
            .map(({ id, title }) => ({ value: id, label: title }))}
          value={sort.value?.column ?? null}
          onChange={(column) => sort.onChange({ column, direction: 'ascending' })}
        />
      )}
      <span className={styles.count} aria-live="polite">
        {count > 0
          ? t('selected', { count })
          : found.length === total
            ? t('rows', { count: total })
            : t('rowsOf', { count: found.length, total })}
      </span>
      <span className={styles.end}>
        {count > 0 && selection?.actions}
        {actions}
        {csvName && (
          <Button
            variant="quiet"
            icon="download"
            aria-label={t('csv')}
            onPress={() => downloadCsv(csvName, columns, found, language)}
          />
        )}
      </span>
    </div>
  )
}
