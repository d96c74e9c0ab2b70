import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { resumeReminders, showOwnReminders, stopReminders } from '../../contract.ts'
import styles from './OwnReminders.module.css'
import { writtenDate } from '../../../../platform/written-date.ts'

/** Reminders as their reader wants them: the way out, and the way back. */
export function OwnReminders() {
  const t = useTranslations('reminders.own')
  const { language } = useLanguage()
  const { data } = useEndpoint(showOwnReminders, {})
  const options = {
    refreshes: [showOwnReminders],
    onError: () => notify({ message: t('failed'), tone: 'care' }),
  } as const
  const stop = useAction(stopReminders, { ...options, onSuccess: () => notify({ message: t('stopped') }) })
  const resume = useAction(resumeReminders, {
    ...options,
    onSuccess: () => notify({ message: t('resumed') }),
  })
  if (!data) return null
  const { personId, stoppedAt } = data
  const since = stoppedAt && writtenDate(language, { dateStyle: 'long' }).format(new Date(stoppedAt))
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p>{since ? t('none', { since }) : t('some')}</p>
      {since ? (
        <Button variant="secondary" pending={resume.pending} onPress={() => resume.run({ personId })}>
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
