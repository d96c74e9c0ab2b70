import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listMeetings, type OwnMeeting } from '../../contract.ts'
import { toCome } from '../awaited.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useStateWords } from '../use-state-words.ts'
import { useWhen } from '../use-when.ts'
import styles from './Timeline.module.css'

const mostPast = 3
const mostToCome = 3

/** The last dates and the next ones on a line: a shape for each state, and its word for who hears the page. */
export function Timeline({ relationship }: InPair) {
  const t = useTranslations('meetings.timeline')
  const { data } = useEndpoint(listMeetings, { relationshipId: relationship.id })
  const when = useWhen()
  const word = useStateWords(firstName(relationship.partner.name))
  if (!data || data.meetings.length === 0) return null
  const past = data.meetings.filter(({ state }) => state !== 'planned' && state !== 'cancelled')
  const dates: OwnMeeting[] = [...past.slice(0, mostPast).toReversed(), ...toCome(data).slice(0, mostToCome)]
  if (dates.length < 2) return null
  return (
    <ol className={styles.line} aria-label={t('label')}>
      {dates.map((meeting) => (
        <li key={meeting.id} className={styles[meeting.state]}>
          <span className={styles.dot} aria-hidden="true">
            {meeting.state === 'unconfirmed' || meeting.state === 'contested' ? '?' : ''}
          </span>
          <span className={styles.day}>{when.shortDay(meeting, data.timeZone)}</span>
          <span className={styles.word}>{word(meeting)}</span>
        </li>
      ))}
    </ol>
  )
}
