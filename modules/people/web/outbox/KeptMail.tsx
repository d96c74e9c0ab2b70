import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import styles from './Outbox.module.css'

/** What was written before there was a mail server stays until somebody says that it is still true. */
export function KeptMail({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTranslations('people.outbox')
  if (count === 0) return null
  return (
    <div className={styles.notice}>
      <Banner
        tone="waiting"
        title={t('keptTitle', { count })}
        actions={
          <Button size="small" onPress={onShow}>
            {t('showKept', { count })}
          </Button>
        }
      >
        {t('keptText', { count })}
      </Banner>
    </div>
  )
}
