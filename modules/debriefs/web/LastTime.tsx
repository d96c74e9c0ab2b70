import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import type { MeetingPapers } from '../../meetings/contract.ts'
import { useWhen } from '../../meetings/web/index.ts'
import { showMeetingDebrief } from '../contract.ts'
import styles from './Debriefs.module.css'

/** At the top of the page of the next session: the one thing that its host meant to do differently. */
export function LastTime({ papers }: { readonly papers: MeetingPapers }) {
  const t = useTranslations('debriefs.meeting')
  const when = useWhen()
  const { data } = useEndpoint(showMeetingDebrief, { id: papers.meeting.id })
  const lastTime = data?.debrief?.lastTime
  if (!lastTime) return null
  return (
    <section className={styles.last}>
      <h2 className={styles.help}>{t('lastTime')}</h2>
      <strong>{lastTime.nextThing}</strong>
      <p className={styles.help}>{t('lastTimeOn', { day: when.day(lastTime.on) })}</p>
    </section>
  )
}
