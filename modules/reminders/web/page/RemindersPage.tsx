import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listReminders } from '../../contract.ts'
import type { Event } from '../../due/events.ts'
import { RuleList } from './RuleList.tsx'
import { RulePanel } from './RulePanel.tsx'
import styles from './Reminders.module.css'
import { SentReminders } from './SentReminders.tsx'

/** What an edition reminds of, one rule open beside the list: who would get it today, what it says; and what was sent. */
export function RemindersPage() {
  const t = useTranslations('reminders.page')
  const { editionId = '' } = useParams()
  const [chosen, setChosen] = useState<Event>()
  const { data, error, refetch } = useEndpoint(listReminders, { editionId })
  if (error && !data) return <ErrorState error={error} module="reminders" onRetry={refetch} />
  if (!data) return <Loading />
  const { reminders, peopleToday, sent } = data
  const isDue = reminders.find(({ today }) => today.some(({ whyNot }) => whyNot === null))
  const open = reminders.find(({ event }) => event === chosen) ?? isDue ?? reminders[0]!
  return (
    <>
      <PageHeader title={t('title', { people: peopleToday })}>
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.columns}>
        <RuleList editionId={editionId} reminders={reminders} open={open.event} onOpen={setChosen} />
        <RulePanel key={open.event} editionId={editionId} reminder={open} isChosen={open.event === chosen} />
      </div>
      <SentReminders editionId={editionId} counts={sent} />
    </>
  )
}
