import { useTranslations } from 'use-intl'
import { Button } from '../../platform/web/design/Button.tsx'
import { EmptyState } from '../../platform/web/design/EmptyState.tsx'

/** Stands where even the sentences could not be fetched; its own few come with the program. */
export function Unreachable() {
  const t = useTranslations('unreachable')
  return (
    <main>
      <EmptyState
        icon="warning"
        title={t('title')}
        actions={<Button onPress={() => location.reload()}>{t('reload')}</Button>}
      >
        {t('text')}
      </EmptyState>
    </main>
  )
}
