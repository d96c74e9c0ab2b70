import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { WeekFound } from '../../programmes/web/index.ts'
import { showBoard } from '../contract.ts'

export const useWeekOfWorkshops: WeekFound = ({ editionId, workshops, isWithin }) => {
  const t = useTranslations('workshops.week')
  const organisation = useOrganisation()
  const { data } = useEndpoint(showBoard, { editionId }, { enabled: workshops })
  if (!workshops) return []
  return data?.workshops.flatMap(({ id, title, startsAt, status, taken, places }) =>
    startsAt !== null && status === 'scheduled' && isWithin(startsAt)
      ? [
          {
            key: id,
            at: startsAt,
            title,
            detail: places === null ? t('taken', { taken }) : t('places', { taken, places }),
            href: `/${organisation}/workshops/${editionId}/${id}`,
          },
        ]
      : [],
  )
}
