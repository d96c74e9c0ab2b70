import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listMeetings } from '../../contract.ts'
import { awaitsMyWord } from '../awaited.ts'
import { MeetingRow } from './MeetingRow.tsx'
import styles from './MeetingList.module.css'

/** On a phone the page goes on below: the last one says enough. */
const shownOn = { phone: 1, desk: 4 }

/** What has been, the latest first, each with its state in words; confirmed by both and said by one are told apart. */
export function MeetingList({ relationship }: InPair) {
  const t = useTranslations('meetings.list')
  const { data } = useEndpoint(listMeetings, { relationshipId: relationship.id })
  const shown = shownOn[useMedia('(max-width: 599px)') ? 'phone' : 'desk']
  const past = data?.meetings.filter(({ state }) => state !== 'planned') ?? []
  if (!data || past.length === 0) return null
  const { byBoth, byOne } = data.held
  const held = [byBoth > 0 && t('byBoth', { byBoth }), byOne > 0 && t('byOne', { byOne })].filter(Boolean)
  const asked = past.find(awaitsMyWord)
  const rows = (from: number, to?: number) => (
    <ul className={styles.rows}>
      {past.slice(from, to).map((meeting) => (
        <MeetingRow key={meeting.id} pair={data} meeting={meeting} isAsked={meeting === asked} />
      ))}
    </ul>
  )
  return (
    <section className={styles.list}>
      <header className={styles.header}>
        <h2>{t('title')}</h2>
        <p>{held.join(', ')}</p>
      </header>
      {rows(0, shown)}
      {past.length > shown && (
        <Disclosure title={t('earlier', { count: past.length - shown })}>{rows(shown)}</Disclosure>
      )}
    </section>
  )
}
