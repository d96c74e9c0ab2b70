import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { writtenDate } from '../../../platform/written-date.ts'
import { closeCalendarFeed, openCalendarFeed, showCalendarFeed } from '../contract.ts'
import styles from './CalendarFeed.module.css'
import { PrivateAddress } from './PrivateAddress.tsx'

/** The private address at which one's own calendar reads one's dates: made, replaced, ended. */
export function CalendarFeed() {
  const t = useTranslations('calendar.feed')
  const { language } = useLanguage()
  const [url, setUrl] = useState<string>()
  const { data } = useEndpoint(showCalendarFeed, {})
  const options = {
    refreshes: [showCalendarFeed],
    onError: () => notify({ message: t('failed'), tone: 'care' }),
  } as const
  const open = useAction(openCalendarFeed, { ...options, onSuccess: (answer) => setUrl(answer.url) })
  const close = useAction(closeCalendarFeed, {
    ...options,
    onSuccess: () => {
      setUrl(undefined)
      notify({ message: t('closed') })
    },
  })
  if (!data) return null
  const { openedAt } = data
  const since = openedAt && writtenDate(language, { dateStyle: 'long' }).format(new Date(openedAt))
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      {url ? <PrivateAddress url={url} /> : since && <p>{t('since', { since })}</p>}
      <div className={styles.acts}>
        {!url && (
          <Button variant="secondary" pending={open.pending} onPress={() => open.run({})}>
            {since ? t('replace') : t('open')}
          </Button>
        )}
        {openedAt && (
          <Button variant="quiet" pending={close.pending} onPress={() => close.run({})}>
            {t('close')}
          </Button>
        )}
      </div>
    </section>
  )
}
