import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOutbox } from '../../contract.ts'
import { MailPanel } from './MailPanel.tsx'
import { NoMailServer } from './NoMailServer.tsx'
import { useMailColumns } from './use-mail-columns.tsx'

const refreshMs = 10_000

/** What Binôme wrote to people, and what became of it. Without a mail server, the place where links are found. */
export function OutboxPage() {
  const t = useTranslations('people.outbox')
  const columns = useMailColumns()
  const outbox = useEndpoint(listOutbox, {}, { refetchEveryMs: refreshMs })
  const [openId, setOpenId] = useState<string>()
  const open = outbox.data?.mails.find((mail) => mail.id === openId)
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {outbox.error && !outbox.data && <ErrorState error={outbox.error} onRetry={outbox.refetch} />}
      {outbox.isPending && <Loading />}
      {outbox.data && (
        <>
          {!outbox.data.hasMailServer && <NoMailServer />}
          <DataTable
            label={t('title')}
            columns={columns}
            rows={outbox.data.mails}
            rowKey={(mail) => mail.id}
            onOpen={(mail) => setOpenId(mail.id)}
            initialSort={{ column: 'createdAt', direction: 'descending' }}
            empty={
              <EmptyState icon="mail" title={t('emptyTitle')}>
                {t('emptyText')}
              </EmptyState>
            }
          />
        </>
      )}
      {open && <MailPanel mail={open} onClose={() => setOpenId(undefined)} />}
    </>
  )
}
