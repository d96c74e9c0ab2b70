import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'

/** Answered already, or its days are over: said before anything is pressed. */
export function InvitationOver() {
  const t = useTranslations('enrolment.comingBack.over')
  return (
    <div role="status">
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
    </div>
  )
}
