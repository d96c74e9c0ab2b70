import { useState } from 'react'
import type { TableSelection } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import { useStatusChange } from '../use-status-change.ts'
import { WithdrawSelected } from './WithdrawSelected.tsx'

/** Which of these rows are selected, and what can be done with them together. */
export function useSelection(rows: readonly EnrolmentRow[]): TableSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const statusChange = useStatusChange()
  // A row that is no longer in the table is no longer selected: nobody withdraws what they do not see.
  const kept = rows.filter(({ id }) => chosen.has(id))
  const toWithdraw = kept.filter(({ status }) => status === 'enrolled')
  return {
    selected: new Set(kept.map(({ id }) => id)),
    onChange: setChosen,
    actions: (
      <WithdrawSelected
        count={toWithdraw.length}
        pending={statusChange.pending}
        onWithdraw={() => {
          statusChange.withdraw(toWithdraw)
          setChosen(new Set())
        }}
      />
    ),
  }
}
