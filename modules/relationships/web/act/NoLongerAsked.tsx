import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'

/** The proposal of an old mail waits for no answer any more: said before anything is pressed, and nobody's fault. */
export function NoLongerAsked() {
  const t = useTranslations('relationships.act.over')
  return (
    <div role="status">
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
    </div>
  )
}
