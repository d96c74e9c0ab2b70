import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WeekFound } from '../../../programmes/web/index.ts'
import { showRunBook } from '../../contract.ts'

/** Steps of the run-book that nobody has ticked yet. */
export const useWeekOfTeam: WeekFound = ({ editionId, isWithin }) => {
  const t = useTranslations('guidance.runBook')
  const organisation = useOrganisation()
  const { data } = useEndpoint(showRunBook, { editionId })
  if (data && !data.applies) return []
  return data?.steps.flatMap(({ key, on, done }) =>
    on !== null && done === null && isWithin(on)
      ? [
          {
            key,
            at: `${on}T12:00:00Z`,
            title: t(`steps.${key}.title`),
            href: `/${organisation}/editions/${editionId}/run-book`,
          },
        ]
      : [],
  )
}
