import { memo, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import { PeopleCsvButton } from './PeopleCsvButton.tsx'
import styles from './PeoplePages.module.css'
import { useOpenPerson } from './use-open-person.ts'
import { usePeopleColumns } from './use-people-columns.tsx'
import { usePeopleLines } from './use-people-lines.tsx'
import type { usePeoplePages } from './use-people-pages.ts'
import { useReadAll } from './use-read-all.ts'
import { useSelection } from './use-selection.tsx'

type PageOfPeopleProps = {
  rows: readonly EnrolmentRow[]
  total: number
  wanted: ReturnType<typeof usePeoplePages>['wanted']
}

/** One page's rows. Drawn again for new rows only, and not at each letter of a search. */
export const PageOfPeople = memo(function PageOfPeople({ rows, total, wanted }: PageOfPeopleProps) {
  const t = useTranslations('enrolment.people')
  const open = useOpenPerson()
  const lines = usePeopleLines()
  const readAll = useReadAll(wanted)
  const selection = useSelection(rows)
  // The server knows two orders; heads that could be pressed would only order one page.
  const all = usePeopleColumns()
  const columns = useMemo(() => all.map((column) => ({ ...column, sortable: false })), [all])
  return (
    <DataTable
      label={t('label')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={open}
      asLines={lines}
      searchable={false}
      selection={selection}
      actions={<PeopleCsvButton count={total} read={readAll} />}
      empty={<p className={styles.none}>{t('noMatch')}</p>}
    />
  )
})
