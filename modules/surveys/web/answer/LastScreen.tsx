import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'

/** Before it is sent: how many questions have an answer, and that it changes no more. */
export function LastScreen({ answered }: { answered: number }) {
  const t = useTranslations('surveys.answer')
  return (
    <PageHeader title={t('last')}>
      <p>{t('review', { count: answered })}</p>
      <p>{t('lastText')}</p>
    </PageHeader>
  )
}
