import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { downloadCsv } from '../../../platform/web/design/data-table/download-csv.ts'
import { EmptyState } from '../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { listContacts, type ContactedPair } from '../contract.ts'
import styles from './Contacts.module.css'
import { DoneList } from './DoneList.tsx'
import { DueList } from './DueList.tsx'
import { NoteContactDialog } from './NoteContactDialog.tsx'
import { PrintedContacts } from './PrintedContacts.tsx'
import { Summary } from './Summary.tsx'
import { useContactColumns } from './use-contact-columns.ts'

/** With whom the team is due to be in touch, and with whom it was: one line a pair, on the screen and on paper. */
export function ContactsPage() {
  const t = useTranslations('contacts.page')
  const { language } = useLanguage()
  const { editionId = '' } = useParams()
  const [noting, setNoting] = useState<ContactedPair | 'any'>()
  const { data, error, refetch } = useEndpoint(listContacts, { editionId })
  const columns = useContactColumns()
  if (error && !data) return <ErrorState error={error} module="contacts" onRetry={refetch} />
  if (!data) return <Loading />
  const { pairs } = data
  const due = pairs.filter((pair) => pair.due.length > 0)
  const done = pairs.reduce((sum, pair) => sum + pair.done.filter(({ moment }) => moment !== null).length, 0)
  const waiting = pairs.reduce((sum, pair) => sum + pair.due.length, 0)
  if (pairs.length === 0)
    return (
      <EmptyState icon="phone" title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    )
  return (
    <>
      <PageHeader
        title={t('title', { waiting, done, total: done + waiting })}
        actions={
          <div className={styles.actions}>
            <Button icon="download" onPress={() => downloadCsv(t('csvName'), columns, pairs, language)}>
              {t('csv')}
            </Button>
            <Button icon="print" onPress={() => print()}>
              {t('print')}
            </Button>
            <Button variant="primary" icon="plus" onPress={() => setNoting('any')}>
              {t('note')}
            </Button>
          </div>
        }
      />
      <div className={styles.columns} data-print="never">
        <div className={styles.lists}>
          <DueList editionId={editionId} pairs={due} on={data.on} onNote={setNoting} />
          <DoneList pairs={pairs} />
          <p className={styles.quiet}>{t('foot')}</p>
        </div>
        <Summary contacts={data} editionId={editionId} />
      </div>
      <PrintedContacts pairs={pairs} />
      {noting && (
        <NoteContactDialog
          pairs={pairs}
          pair={noting === 'any' ? undefined : noting}
          on={data.on}
          onClose={() => setNoting(undefined)}
        />
      )}
    </>
  )
}
