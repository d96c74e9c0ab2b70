import { useTranslations } from 'use-intl'
import { daysBetween } from '../../../platform/calendar-day.ts'
import { serverNow } from '../../../platform/web/now.ts'
import { useSession } from '../../../platform/web/session.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GesturesFound } from '../../programmes/web/index.ts'
import { listOwnDueContacts } from '../contract.ts'

/** Contacts that the team owes, one gesture an edition, however many pairs. */
export const useContactGestures: GesturesFound = () => {
  const t = useTranslations('contacts.gesture')
  const organisation = useOrganisation()
  const leads = useSession()?.conditions.includes('leads') ?? false
  const { data, error } = useEndpoint(listOwnDueContacts, {}, { enabled: leads })
  if (!leads || (error && !data)) return []
  const today = serverNow().toISOString().slice(0, 10)
  return data?.editions
    .filter(({ pairs }) => pairs > 0)
    .map(({ editionId, pairs, longestOn }) => ({
      key: ['contacts', editionId].join(' '),
      placeId: editionId,
      icon: 'phone' as const,
      tone: 'waiting' as const,
      title: t('title', { pairs }),
      alike: { kind: 'contacts', count: pairs, title: (all) => t('title', { pairs: all }) },
      why: t('longest', { days: Math.max(0, daysBetween(longestOn!, today)) }),
      action: t('action'),
      href: `/${organisation}/editions/${editionId}/contacts`,
    }))
}
