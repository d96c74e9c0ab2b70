import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listSentReminders, type Reminders } from '../../contract.ts'
import styles from './Reminders.module.css'
import { writtenDate } from '../../../../platform/written-date.ts'

/** The log: how many were sent, and each of them, the latest first. */
export function SentReminders({
  editionId,
  counts,
}: {
  readonly editionId: string
  readonly counts: Reminders['sent']
}) {
  const t = useTranslations('reminders.page')
  const { ever, thisWeek, stopped } = counts
  return (
    <section className={styles.sent}>
      <h2>{t('sent.title')}</h2>
      <p>{ever === 0 ? t('sent.none') : t('sent.count', { count: ever, thisWeek, stopped })}</p>
      {ever > 0 && <SentPages editionId={editionId} />}
    </section>
  )
}

function SentPages({ editionId }: { readonly editionId: string }) {
  const [cursors, setCursors] = useState<readonly string[]>([''])
  return (
    <>
      {cursors.map((cursor, index) => (
        <SentPage
          key={cursor}
          editionId={editionId}
          cursor={cursor}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
        />
      ))}
    </>
  )
}

type SentPageProps = {
  readonly editionId: string
  readonly cursor: string
  /** Of the last page that is open. */
  readonly onMore: ((next: string) => void) | undefined
}

function SentPage({ editionId, cursor, onMore }: SentPageProps) {
  const t = useTranslations('reminders.page')
  const { language } = useLanguage()
  const { data } = useEndpoint(listSentReminders, { editionId, ...(cursor && { cursor }) })
  const day = writtenDate(language, { day: 'numeric', month: 'long' })
  const list = new Intl.ListFormat(language)
  if (!data) return null
  return (
    <>
      <ul>
        {data.sent.map(({ id, event, firedAt, name, pair }) => (
          <li key={id} className={styles.line}>
            <span className={styles.when}>{day.format(new Date(firedAt))}</span>
            <span>
              <strong>{t(`events.${event}`)}</strong>{' '}
              {t('sent.line', { name: name || t('sent.person'), pair: list.format(pair) })}
            </span>
          </li>
        ))}
      </ul>
      {onMore && data.nextCursor !== null && (
        <Button variant="link" onPress={() => onMore(data.nextCursor!)}>
          {t('sent.more')}
        </Button>
      )}
    </>
  )
}
