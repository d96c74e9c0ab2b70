import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { OutboxMail } from '../../contract.ts'
import styles from './Outbox.module.css'

type Counts = Readonly<Record<OutboxMail['state'], number>>
type MailUndeliveredProps = { counts: Counts; onShow: (state: 'refused' | 'given-up') => void }

/** What a mail server refused for good, or three days of tries: nobody would look for it below what has left. */
export function MailUndelivered({ counts, onShow }: MailUndeliveredProps) {
  const t = useTranslations('people.outbox')
  const { refused, 'given-up': givenUp } = counts
  if (refused + givenUp === 0) return null
  return (
    <div className={styles.notice}>
      <Banner
        tone="care"
        title={t('undelivered.title', { count: refused + givenUp })}
        actions={(['refused', 'given-up'] as const)
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <Button key={state} size="small" onPress={() => onShow(state)}>
              {t('stateWithCount', { state: t(`states.${state}`), count: counts[state] })}
            </Button>
          ))}
      >
        {t('undelivered.text')}
      </Banner>
    </div>
  )
}
