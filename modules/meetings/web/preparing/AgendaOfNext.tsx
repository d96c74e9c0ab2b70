import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showMeetingPapers } from '../../contract.ts'
import styles from './Preparing.module.css'
import { usePointWords } from './use-point-words.ts'

/** In the room, beside the next date: what it is about, and the way to prepare it. */
export function AgendaOfNext({ meetingId, relationshipId }: { meetingId: string; relationshipId: string }) {
  const t = useTranslations('meetings.preparing')
  const pointWords = usePointWords()
  const organisation = useOrganisation()
  const { data } = useEndpoint(showMeetingPapers, { id: meetingId })
  if (!data) return null
  return (
    <section className={styles.ofNext}>
      <header>
        <h3>{t('agenda')}</h3>
        <TextLink strong href={`/${organisation}/pairs/${relationshipId}/meetings/${meetingId}`}>
          {t('prepare')}
        </TextLink>
      </header>
      <ol className={styles.agenda}>
        {data.agenda.map((point) => (
          <li key={point.key}>
            <span className={styles.minutes}>{t('minutes', { minutes: point.minutes })}</span>
            <span>{pointWords(point)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
