import { useTranslations } from 'use-intl'
import { Banner } from '../../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../../platform/web/design/Button.tsx'

/** The pair ended while its page was open: what was being written there stays until its reader goes on. */
export function EndedMeanwhile({ onGoOn }: { onGoOn: () => void }) {
  const t = useTranslations('relationships.ends.meanwhile')
  return (
    <Banner tone="waiting" live title={t('title')} actions={<Button onPress={onGoOn}>{t('goOn')}</Button>}>
      {t('text')}
    </Banner>
  )
}
