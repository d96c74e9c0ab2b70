import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useSession } from '../../../platform/web/session.tsx'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GesturesFound } from '../../programmes/web/index.ts'
import { listOwnAttention, silences, type Reason } from '../contract.ts'
import { looks } from './looks.ts'

/** Pairs that need a look, one gesture a reason: in each edition, never one a pair. */
export const useAttentionGestures: GesturesFound = () => {
  const t = useTranslations('insights')
  const organisation = useOrganisation()
  const leads = useSession()?.conditions.includes('leads') ?? false
  const { data, error } = useEndpoint(listOwnAttention, {}, { enabled: leads })
  const wayTo = (reason: Reason, page: string) =>
    silences.some((one) => one === reason)
      ? { action: t('gestures.write'), href: `${page}?write=${reason}` }
      : { action: t('gestures.look'), href: page }
  // What cannot be read now is said by the page that it leads to; the rest of today is not held back.
  if (!leads || (error && !data)) return []
  return data?.editions.flatMap(({ editionId, reasons }) =>
    reasons.map(({ reason, count, days }) => ({
      key: ['insights', editionId, reason].join(' '),
      placeId: editionId,
      ...looks[reason],
      title: t(`followUp.reasons.${reason}`, { count }),
      alike: {
        kind: `insights ${reason}`,
        count,
        title: (all) => t(`followUp.reasons.${reason}`, { count: all }),
      },
      why: t('gestures.longest', { days }),
      ...wayTo(reason, `/${organisation}/editions/${editionId}/follow-up`),
    })),
  )
}
