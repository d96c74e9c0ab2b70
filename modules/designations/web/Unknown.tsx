import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'

/** A link that opens nothing here, or nothing any more. */
export function Unknown() {
  const t = useTranslations('designations.unknown')
  return (
    <PageHeader title={t('title')}>
      <p role="status">{t('text')}</p>
    </PageHeader>
  )
}
