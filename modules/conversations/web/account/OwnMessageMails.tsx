import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { resumeMessageMails, showOwnMessageMails, stopMessageMails } from '../../contract.ts'
import styles from '../Talk.module.css'

/** Emails about messages as their reader wants them: the way out, and the way back. */
export function OwnMessageMails() {
  const t = useTranslations('conversations.own')
  const longDay = useLongDay()
  const { data } = useEndpoint(showOwnMessageMails, {})
  const options = {
    refreshes: [showOwnMessageMails],
    onError: () => notify({ message: t('failed'), tone: 'care' }),
  } as const
  const stop = useAction(stopMessageMails, {
    ...options,
    onSuccess: () => notify({ message: t('stopped') }),
  })
  const resume = useAction(resumeMessageMails, {
    ...options,
    onSuccess: () => notify({ message: t('resumed') }),
  })
  if (!data) return null
  const { personId, stoppedAt } = data
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p>{stoppedAt ? t('none', { since: longDay(stoppedAt) }) : t('some')}</p>
      {stoppedAt ? (
        <Button pending={resume.pending} onPress={() => resume.run({ personId })}>
          {t('resume')}
        </Button>
      ) : (
        <Button variant="quiet" pending={stop.pending} onPress={() => stop.run({ personId })}>
          {t('stop')}
        </Button>
      )}
    </section>
  )
}
