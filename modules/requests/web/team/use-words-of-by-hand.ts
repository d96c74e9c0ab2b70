import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../../programmes/web/index.ts'

/** Searches with nobody left to ask: the team looks. */
export const useWordsOfByHand: GestureWords['useWords'] = () => {
  const t = useTranslations('requests.gesture')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/searches`,
  })
}
