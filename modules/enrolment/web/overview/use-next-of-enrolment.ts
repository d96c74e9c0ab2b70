import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { NextStep } from '../../../programmes/web/index.ts'
import { useEnrolmentCounts } from './use-enrolment-counts.ts'

/** An edition with nobody in it begins with a sheet. */
export function useNextOfEnrolment(editionId: string): NextStep | undefined {
  const t = useTranslations('enrolment.next')
  const organisation = useOrganisation()
  const counts = useEnrolmentCounts(editionId)
  if (counts?.total !== 0) return undefined
  return { label: t('label'), why: t('why'), href: `/${organisation}/editions/${editionId}/import` }
}
