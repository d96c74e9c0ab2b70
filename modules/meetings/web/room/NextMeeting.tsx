import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listMeetings } from '../../contract.ts'
import { awaitsMyWord, toCome } from '../awaited.ts'
import { FirstDates } from '../booking/FirstDates.tsx'
import { DateDialog } from '../date/DateDialog.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { NoteDialog } from '../note/NoteDialog.tsx'
import { AgendaOfNext } from '../preparing/AgendaOfNext.tsx'
import { NextDate } from './NextDate.tsx'
import styles from './NextMeeting.module.css'

/** The next date and whose turn it is; without one, how to find one. "We met" is always there. */
export function NextMeeting({ relationship }: InPair) {
  const t = useTranslations('meetings.next')
  const [opened, setOpened] = useState<'date' | 'note'>()
  const { data, error, refetch } = useEndpoint(listMeetings, { relationshipId: relationship.id })
  if (error && !data) return <ErrorState error={error} module="meetings" onRetry={refetch} />
  // What is being written stays open, even where the pair has just ended.
  if (!data || (!data.isOpen && opened === undefined)) return null
  const [next, ...later] = toCome(data)
  const isAsked = data.meetings.some(awaitsMyWord)
  const values = { name: firstName(data.partnerName) }
  const close = () => setOpened(undefined)
  return (
    <section className={styles.card}>
      {next ? (
        <div className={styles.withAgenda}>
          <NextDate pair={data} meeting={next} isAsked={isAsked} later={later} />
          <AgendaOfNext meetingId={next.id} relationshipId={relationship.id} />
        </div>
      ) : (
        <div className={styles.next}>
          <p className={styles.eyebrow}>{t(data.meetings.length === 0 ? 'none' : 'noneNow')}</p>
          <h2 className={styles.title}>{t('take', values)}</h2>
          <FirstDates relationshipId={relationship.id} />
          <Button variant="link" icon="calendar" onPress={() => setOpened('date')}>
            {t('propose')}
          </Button>
        </div>
      )}
      <div className={styles.foot}>
        <p>{t('unplanned')}</p>
        <Button size="small" icon="check" onPress={() => setOpened('note')}>
          {t('weMet')}
        </Button>
        {next && (
          <Button size="small" variant="link" onPress={() => setOpened('date')}>
            {t('another')}
          </Button>
        )}
      </div>
      {opened === 'date' && <DateDialog pair={data} onClose={close} />}
      {opened === 'note' && <NoteDialog pair={data} onClose={close} />}
    </section>
  )
}
