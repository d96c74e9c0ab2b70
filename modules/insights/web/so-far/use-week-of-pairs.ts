import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WeekFound } from '../../../programmes/web/index.ts'
import { listAttention } from '../../contract.ts'

/** How many pairs meet, from the first of these dates; who comes back from a break. */
export const useWeekOfPairs: WeekFound = ({ editionId, pairs, isWithin }) => {
  const t = useTranslations('insights.week')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { data, error } = useEndpoint(listAttention, { editionId }, { enabled: pairs })
  if (!pairs || (error && !data)) return []
  if (!data) return undefined
  const href = `/${organisation}/editions/${editionId}/follow-up`
  const dates = data.pairs
    .flatMap(({ nextAt }) => (nextAt !== null && isWithin(nextAt) ? nextAt : []))
    .toSorted()
  const [first] = dates
  const back = data.pairs.filter(({ pausedUntil }) => pausedUntil !== null && isWithin(pausedUntil))
  return [
    ...(first === undefined
      ? []
      : [{ key: 'meetings', at: first, title: t('meetings', { count: dates.length }), href }]),
    ...back.map(({ relationshipId, parties, pausedUntil }) => ({
      key: relationshipId,
      at: `${pausedUntil!}T12:00:00Z`,
      title: t('back', { pair: format.list(parties.map(({ name }) => firstName(name))) }),
      href,
    })),
  ]
}
