import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { placesAreShort } from './places-are-short.ts'
import { useEnrolmentCounts } from './use-enrolment-counts.ts'

/** Warns before pairs are made while too few places are there; says nothing otherwise. */
export function GateBanner({ editionId }: { editionId: string }) {
  const t = useTranslations('enrolment.gate')
  const counts = useEnrolmentCounts(editionId)
  if (!counts || !placesAreShort(counts)) return null
  const { mentorPlaces, mentees } = counts
  return (
    <Banner tone="waiting" title={t('title', { mentorPlaces, mentees })}>
      {t('text', { missing: Math.ceil((mentees * 3) / 4) - mentorPlaces })}
    </Banner>
  )
}
