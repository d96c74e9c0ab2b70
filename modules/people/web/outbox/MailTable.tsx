import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { OutputOf } from '../../../../platform/contract.ts'
import { MailState, type listOutbox } from '../../contract.ts'
import { leavesByHand } from './leaves-by-hand.ts'
import { SendAgain } from './SendAgain.tsx'
import styles from './Outbox.module.css'
import { useMailColumns } from './use-mail-columns.tsx'
import { useMailLines } from './use-mail-lines.tsx'
import type { OutboxPages, StateShown } from './use-outbox-pages.ts'

type MailTableProps = {
  page: OutputOf<typeof listOutbox>
  pages: OutboxPages
  onOpen: (id: string) => void
}

/** Find by address or subject, narrow by state, open one, send several by hand. */
export function MailTable({ page, pages, onOpen }: MailTableProps) {
  const t = useTranslations('people.outbox')
  const columns = useMailColumns()
  const asLines = useMailLines()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { mails, counts, hasMailServer } = page
  const ids = mails.filter((mail) => selected.has(mail.id) && leavesByHand(mail)).map(({ id }) => id)
  const filters = (
    <>
      <SearchField label={t('search')} value={pages.search} onChange={pages.setSearch} />
      <Select
        label={t('state')}
        hideLabel
        size="compact"
        options={[
          { value: 'all' as StateShown, label: t('allStates') },
          ...MailState.options
            .filter((state) => counts[state] > 0 || state === pages.state)
            .map((state) => ({
              value: state as StateShown,
              label: t('stateWithCount', { state: t(`states.${state}`), count: counts[state] }),
            })),
        ]}
        value={pages.state}
        onChange={pages.setState}
      />
    </>
  )
  if (mails.length === 0) {
    return (
      <>
        <div className={styles.toolbar}>{filters}</div>
        <p className={styles.gone}>{t('noneFound')}</p>
      </>
    )
  }
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      asLines={asLines}
      rows={mails}
      rowKey={(mail) => mail.id}
      onOpen={(mail) => onOpen(mail.id)}
      searchable={false}
      filters={filters}
      initialSort={{ column: 'createdAt', direction: 'descending' }}
      {...(hasMailServer && {
        selection: {
          selected,
          onChange: setSelected,
          actions: <SendAgain ids={ids} onSent={() => setSelected(new Set())} />,
        },
      })}
    />
  )
}
