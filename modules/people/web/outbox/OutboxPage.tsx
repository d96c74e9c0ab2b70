import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { KeptMail } from './KeptMail.tsx'
import { MailPanel } from './MailPanel.tsx'
import { MailTable } from './MailTable.tsx'
import { MailUndelivered } from './MailUndelivered.tsx'
import { NoMailServer } from './NoMailServer.tsx'
import styles from './Outbox.module.css'
import { useOutboxPages } from './use-outbox-pages.ts'

/** What Binôme wrote to people, and what became of it. Without a mail server, the place where links are found. */
export function OutboxPage() {
  const t = useTranslations('people.outbox')
  const pages = useOutboxPages()
  const [openId, setOpenId] = useState<string>()
  const { page, error } = pages
  const open = page?.mails.find((mail) => mail.id === openId)
  const isEmpty = page && Object.values(page.counts).every((count) => count === 0)
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {error && !page && <ErrorState error={error} module="people" onRetry={pages.refetch} />}
      {!page && !error && <Loading />}
      {page && !page.hasMailServer && <NoMailServer />}
      {page?.hasMailServer && <KeptMail count={page.counts.kept} onShow={() => pages.setState('kept')} />}
      {page && <MailUndelivered counts={page.counts} onShow={pages.setState} />}
      {isEmpty && (
        <EmptyState icon="mail" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {page && !isEmpty && <MailTable page={page} pages={pages} onOpen={setOpenId} />}
      {(pages.goBack || pages.goNext) && (
        <nav className={styles.pager} aria-label={t('pager')} data-print="never">
          <Button icon="arrow-left" isDisabled={!pages.goBack} onPress={() => pages.goBack?.()}>
            {t('later')}
          </Button>
          <Button icon="arrow-right" isDisabled={!pages.goNext} onPress={() => pages.goNext?.()}>
            {t('earlier')}
          </Button>
        </nav>
      )}
      {open && page && (
        <MailPanel mail={open} hasMailServer={page.hasMailServer} onClose={() => setOpenId(undefined)} />
      )}
    </>
  )
}
