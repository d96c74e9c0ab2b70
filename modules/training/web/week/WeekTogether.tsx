import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'

/** A course mentor says a whole week in one step. */
export function WeekTogether() {
  const t = useTranslations('training.week')
  const organisation = useOrganisation()
  if (!useSession()?.conditions.includes('course-mentor')) return null
  return (
    <LinkButton href={`/${organisation}/course-week`} variant="primary">
      {t('together')}
    </LinkButton>
  )
}
