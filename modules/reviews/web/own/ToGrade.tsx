import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'

/** On the home page of whoever grades: how many applications wait for their grade. */
export function ToGrade() {
  const t = useTranslations('reviews.toGrade')
  const organisation = useOrganisation()
  const waits = useSession()?.waits.filter(({ kind }) => kind === 'reviews/to-grade') ?? []
  return waits.map(({ placeId, count }) => (
    <Banner
      key={placeId}
      title={t('title', { count })}
      actions={<LinkButton href={`/${organisation}/grading/${placeId}`}>{t('action')}</LinkButton>}
    />
  ))
}
