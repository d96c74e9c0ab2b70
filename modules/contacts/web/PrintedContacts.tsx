import { useTranslations } from 'use-intl'
import { PrintedTable } from '../../../platform/web/design/data-table/PrintedTable.tsx'
import { usePrinting } from '../../../platform/web/design/data-table/use-printing.ts'
import type { ContactedPair } from '../contract.ts'
import { useContactColumns } from './use-contact-columns.ts'

/** On paper only: every pair in one line, without the team's own lines. */
export function PrintedContacts({ pairs }: { readonly pairs: readonly ContactedPair[] }) {
  const t = useTranslations('contacts.page')
  const columns = useContactColumns()
  if (!usePrinting()) return null
  return (
    <PrintedTable
      label={t('printed')}
      columns={columns}
      rows={pairs}
      rowKey={({ relationshipId }) => relationshipId}
    />
  )
}
