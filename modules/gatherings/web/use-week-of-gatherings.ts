import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { WeekFound } from '../../programmes/web/index.ts'
import { listGatherings } from '../contract.ts'

export const useWeekOfGatherings: WeekFound = ({ editionId, isWithin }) => {
  const t = useTranslations('gatherings.week')
  const organisation = useOrganisation()
  const { data } = useEndpoint(listGatherings, { editionId })
  return data?.gatherings
    .filter(({ startsAt, cancelledAt }) => cancelledAt === null && isWithin(startsAt))
    .map(({ id, startsAt, title, coming, places }) => ({
      key: id,
      at: startsAt,
      title,
      detail: places === null ? t('coming', { coming }) : t('places', { coming, places }),
      href: `/${organisation}/editions/${editionId}/gatherings`,
    }))
}
