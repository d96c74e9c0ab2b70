import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import { PeopleCsvButton } from './PeopleCsvButton.tsx'
import { RoleFilter, StatusFilter, type RoleShown, type StatusShown } from './PeopleFilters.tsx'
import { useOpenPerson } from './use-open-person.ts'
import { usePeopleColumns } from './use-people-columns.tsx'
import { usePeopleLines } from './use-people-lines.tsx'
import { useSelection } from './use-selection.tsx'

/** Find, narrow, order, open one, withdraw several, take all of it away as a CSV. */
export function PeopleTable({ rows }: { rows: readonly EnrolmentRow[] }) {
  const t = useTranslations('enrolment.people')
  const columns = usePeopleColumns()
  const open = useOpenPerson()
  const lines = usePeopleLines()
  const [role, setRole] = useState<RoleShown>('all')
  const [status, setStatus] = useState<StatusShown>('all')
  const selection = useSelection(rows)
  const shown = useMemo(
    () =>
      rows.filter(
        (row) => (role === 'all' || row.role === role) && (status === 'all' || row.status === status),
      ),
    [rows, role, status],
  )
  return (
    <DataTable
      label={t('label')}
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      onOpen={open}
      asLines={lines}
      initialSort={{ column: 'name', direction: 'ascending' }}
      filters={
        <>
          <RoleFilter value={role} onChange={setRole} />
          <StatusFilter value={status} onChange={setStatus} />
        </>
      }
      actions={<PeopleCsvButton count={shown.length} read={() => shown} />}
      selection={selection}
    />
  )
}
