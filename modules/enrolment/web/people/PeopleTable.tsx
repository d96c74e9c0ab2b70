import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { EnrolmentRow } from '../../contract.ts'
import { useStatusChange } from '../use-status-change.ts'
import { noFilter, PeopleFilters } from './PeopleFilters.tsx'
import { usePeopleColumns } from './use-people-columns.tsx'
import { WithdrawSelected } from './WithdrawSelected.tsx'

/** Find, narrow, order, open one, withdraw several, take all of it away as a CSV. */
export function PeopleTable({ rows }: { rows: readonly EnrolmentRow[] }) {
  const t = useTranslations('enrolment.people')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const columns = usePeopleColumns()
  const statusChange = useStatusChange()
  const [filter, setFilter] = useState(noFilter)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(
    () =>
      rows.filter(
        ({ role, status }) =>
          (filter.role === 'all' || role === filter.role) &&
          (filter.status === 'all' || status === filter.status),
      ),
    [rows, filter],
  )
  const toWithdraw = rows.filter(({ id, status }) => selected.has(id) && status === 'enrolled')
  return (
    <DataTable
      label={t('label')}
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/${organisation}/enrolments/${id}`)}
      csvName={t('csvName')}
      initialSort={{ column: 'name', direction: 'ascending' }}
      filters={<PeopleFilters value={filter} onChange={setFilter} />}
      selection={{
        selected,
        onChange: setSelected,
        actions: (
          <WithdrawSelected
            count={toWithdraw.length}
            pending={statusChange.pending}
            onWithdraw={() => {
              statusChange.withdraw(toWithdraw)
              setSelected(new Set())
            }}
          />
        ),
      }}
    />
  )
}
